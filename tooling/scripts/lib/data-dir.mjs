import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure, ROOT } from './repo.mjs';

/** DATA_DIR as an absolute path; empty means not set, as everywhere. */
export const dataDirOf = (env) => resolve(ROOT, env.DATA_DIR || '.data');

/** The data folder as an absolute path, made when absent, known to be writable. Not needed when a database server is configured, yet secrets live there. */
export function requireDataDir() {
  const dir = dataDirOf(process.env);
  try {
    makeFolder(dir);
    accessSync(dir, constants.W_OK);
    const probe = join(dir, `.write-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Failure(
      `DATA_DIR ${dir} cannot be written (${error.code ?? error.message}). Choose another folder with DATA_DIR=… npm start.`,
    );
  }
  return dir;
}

/** Folder by folder: Node's own `recursive` never comes back from a file system that makes no folders, as /proc. */
function makeFolder(dir) {
  if (existsSync(dir)) return;
  const parent = dirname(dir);
  if (parent !== dir) makeFolder(parent);
  mkdirSync(dir);
}
