// One builder at a time, across processes.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const WAIT_MS = 150;

function alive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Takes the lock file; false while another living process holds it. */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid)); // linked into place, the file is never seen empty
  try {
    for (;;) {
      try {
        linkSync(own, file);
        return true;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      if (alive(Number(readHolder(file)))) return false;
      rmSync(file, { force: true }); // left behind by a process that was killed
    }
  } finally {
    rmSync(own, { force: true });
  }
}

const readHolder = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

export const unlock = (file) => rmSync(file, { force: true });

/** Runs `work` while holding the lock; waits for whoever holds it. */
export async function locked(file, work) {
  while (!tryLock(file)) await new Promise((done) => setTimeout(done, WAIT_MS));
  try {
    return await work();
  } finally {
    unlock(file);
  }
}
