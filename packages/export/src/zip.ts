import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ExportedProject } from './export-project.ts';

/** The bytes of `<name>.zip`: one folder `<name>` with the files. `at` is their date. */
export function zipProject({ name, files }: ExportedProject, at: Date): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, content } of files) entries[`${name}/${path}`] = strToU8(content);
  return zipSync(entries, { level: 6, mtime: at });
}
