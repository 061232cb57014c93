import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { DataFolderBusyError, DataFolderError } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/**
 * PGlite opens a folder that another process has open without a word, and rows are lost. So: a file naming the owner.
 * A process that was killed leaves its file behind; the next one sees that no such process lives and takes over.
 */
interface Owner {
  pid: number;
  /** Tells a process from a later one with the same pid; null where the system does not say. */
  started: string | null;
  /** A pid means nothing on another machine (or container): there the file's age decides. */
  host: string;
}

const LOCK_FILE = 'studio.lock';
/** The owner touches its file this often, milliseconds. */
const TOUCH_MS = 5_000;
/** A file of another host is left over when it was not touched for this long, milliseconds. */
const FOREIGN_STALE_MS = 20_000;
/** A take-over takes milliseconds; a mark older than this was left by one that died in it. */
const TAKEOVER_STALE_MS = 10_000;

/** Takes the folder (made when absent) for this process; returns the way to give it back. */
export function lockDataFolder(dataDir: string): () => void {
  const folder = resolve(dataDir);
  const path = join(folder, LOCK_FILE);
  try {
    makeFolder(folder);
    if (!create(path)) takeOver(path, folder);
  } catch (error) {
    if (error instanceof DataFolderBusyError) throw error;
    throw new DataFolderError(folder, error);
  }
  const timer = setInterval(() => touch(path), TOUCH_MS).unref();
  const release = () => {
    clearInterval(timer);
    process.off('exit', release);
    rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** False when the file exists already; creating is the one step that only one process can win. */
function create(path: string): boolean {
  const owner: Owner = { pid: process.pid, started: startOf(process.pid), host: hostname() };
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Replaces a left-over file. Two processes may find it at once: the one that makes the mark goes on, the other sees a busy folder. */
function takeOver(path: string, folder: string): void {
  const holder = livingOwner(path);
  if (holder !== null) throw new DataFolderBusyError(folder, holder);
  const mark = `${path}.takeover`;
  if (ageOf(mark) > TAKEOVER_STALE_MS) rmSync(mark, { recursive: true, force: true });
  try {
    mkdirSync(mark);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw new DataFolderBusyError(folder, readOwner(path)?.pid ?? 0);
    throw error;
  }
  try {
    const again = livingOwner(path);
    if (again !== null) throw new DataFolderBusyError(folder, again);
    rmSync(path, { force: true });
    if (!create(path)) throw new DataFolderBusyError(folder, readOwner(path)?.pid ?? 0);
  } finally {
    rmSync(mark, { recursive: true, force: true });
  }
}

/** The pid that holds the file, or null when whoever wrote it is gone. */
function livingOwner(path: string): number | null {
  const owner = readOwner(path);
  // Unreadable: being written this very moment, or cut off by a full disk; only its age can tell.
  if (owner?.host !== hostname()) return ageOf(path) < FOREIGN_STALE_MS ? (owner?.pid ?? 0) : null;
  if (!isAlive(owner.pid)) return null;
  const started = startOf(owner.pid);
  return started !== null && owner.started !== null && started !== owner.started ? null : owner.pid;
}

function readOwner(path: string): Owner | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null && 'pid' in value && 'host' in value
      ? (value as Owner)
      : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return hasCode(error, 'EPERM');
  }
}

/** Start time in clock ticks since boot, from /proc (Linux): field 22 of `stat`, counted after the name, which may hold spaces. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Milliseconds since the last change; 0 when there is no such file. */
function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The folder was taken away under us; the database will say so with its next write.
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
