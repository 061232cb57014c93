import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { PUBLIC_FILE } from './headers.ts';

/** Folders and files as the background build names them. */
const PATH = /^[\w-]+\/[\w.-]+\.js$/;

/**
 * Answers `/preview/more/<group>/<file>` from `folder`: packages that are built while the server runs, which serves only those public
 * files that it found at its start.
 */
export async function moreFile(folder: string, path: readonly string[]): Promise<Response> {
  const name = path.join('/');
  const file = join(folder, name);
  const size = PATH.test(name)
    ? await stat(file).then(
        (found) => (found.isFile() ? found.size : null),
        () => null,
      )
    : null;
  if (size === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, {
    headers: {
      ...PUBLIC_FILE,
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(size),
    },
  });
}
