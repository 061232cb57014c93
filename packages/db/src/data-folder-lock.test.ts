import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from './data-folder-lock.ts';
import { DataFolderBusyError, DataFolderError } from './errors.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'studio-lock-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const lockFile = (dir: string) => join(dir, 'studio.lock');

/** The pid of a process that has just been killed. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  return child.pid ?? 0;
}

describe('lockDataFolder', () => {
  it('makes the folder with its parents', () => {
    const dir = join(parent, 'a', 'b');
    const release = lockDataFolder(dir);
    expect(readdirSync(dir)).toEqual(['studio.lock']);
    release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('refuses a second holder, also in the same process, and names it', () => {
    const release = lockDataFolder(parent);
    expect(() => lockDataFolder(parent)).toThrow(DataFolderBusyError);
    expect(() => lockDataFolder(parent)).toThrow(`pid ${process.pid}`);
    release();
    lockDataFolder(parent)();
  });

  it('takes over what a killed process left', async () => {
    writeFileSync(lockFile(parent), JSON.stringify({ pid: await deadPid(), started: '1', host: hostname() }));
    lockDataFolder(parent)();
  });

  it('takes over when the pid now belongs to a later process', () => {
    writeFileSync(lockFile(parent), JSON.stringify({ pid: process.pid, started: '1', host: hostname() }));
    lockDataFolder(parent)();
  });

  it('leaves a fresh file of another host alone', () => {
    writeFileSync(lockFile(parent), JSON.stringify({ pid: 1, started: '1', host: 'elsewhere' }));
    expect(() => lockDataFolder(parent)).toThrow(DataFolderBusyError);
  });

  // In a process of its own: what this guards against is a call that never comes back.
  it.skipIf(!existsSync('/proc/self'))('says so too where no folder can be made at all', () => {
    const lock = JSON.stringify(new URL('./data-folder-lock.ts', import.meta.url).href);
    const script = `const { lockDataFolder } = await import(${lock}); lockDataFolder('/proc/x/y');`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    const ended = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 10_000 });
    expect(ended.stderr).toMatch(/The data folder \/proc\/x\/y cannot be written/);
  });

  it('says plainly that a folder cannot be written', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    expect(() => lockDataFolder(join(file, 'data'))).toThrow(DataFolderError);
    expect(() => lockDataFolder(join(file, 'data'))).toThrow('DATA_DIR');
  });
});
