import type { VersionsDownload, VersionsImportInput } from '@studio/contracts';

/** A zip of a version, under its name. The packer is loaded when it is asked for. */
export async function zipOf(download: VersionsDownload, at: Date): Promise<{ name: string; blob: Blob }> {
  const { zipProject } = await import('@studio/export/zip');
  const blob = new Blob([zipProject(download, at)], { type: 'application/zip' });
  return { name: `${download.name}.zip`, blob };
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; the address is of no more use.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * What a zip that a person chose holds, fit for `versions.import` as the chat `id`.
 *
 * @throws ArchiveError (`@studio/export/unzip`) with a sentence for the person
 */
export async function readZip(file: File, id: string): Promise<VersionsImportInput> {
  const { MAX_ARCHIVE, unzipProject } = await import('@studio/export/unzip');
  // No more is read than it takes to refuse it: a film is no reason to fill the memory.
  const bytes = await file.slice(0, MAX_ARCHIVE + 1).arrayBuffer();
  const { title, files } = await unzipProject(new Uint8Array(bytes));
  const name = (title ?? file.name.replace(/\.zip$/i, '')).trim().slice(0, 100);
  return { id, title: name === '' ? 'Project' : name, files };
}
