import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with its parents, one by one: Node's own `recursive` never comes back from a file system that makes no folders, as /proc.
 *
 * @param folder Absolute.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process has made it in the meantime.
    if (!existsSync(folder)) throw error;
  }
}
