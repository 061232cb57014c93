import { AppError } from '@studio/contracts';

/**
 * Reads a request's body, at most `limit` bytes of it.
 *
 * @throws AppError `too_large` as soon as the limit is passed; the rest is not read.
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new AppError('too_large');
  if (!request.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new AppError('too_large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
