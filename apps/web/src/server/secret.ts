import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderError, makeFolder } from '@studio/db';

/**
 * The secret that sign-ins are sealed with, for a server that was given none: made once, kept in the data folder for this
 * user's eyes only, so that people stay signed in over a restart.
 *
 * @throws DataFolderError when it can be neither kept nor read.
 */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'auth-secret');
  try {
    makeFolder(dataDir);
    keep(file);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new DataFolderError(dataDir, error);
  }
}

function keep(file: string): void {
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
