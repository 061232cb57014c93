import { z } from 'zod';

/** Where a download says what in it is not the project's own, so that it comes back as it was. */
export const MANIFEST_PATH = '.studio-lite.json';

const manifest = z.object({
  v: z.literal(1),
  title: z.string().max(200),
  /** Paths that were added or replaced, with the fingerprint of the text they were given. */
  generated: z.record(z.string().max(300), z.string().max(20)),
  /** Texts of the project's own that were replaced or left out. */
  originals: z.record(z.string().max(300), z.string()),
});
export type Manifest = z.infer<typeof manifest>;

export function writeManifest(value: Omit<Manifest, 'v'>): string {
  return `${JSON.stringify({ v: 1, ...value }, null, 2)}\n`;
}

/** Null when the text is not one of ours; the files then count as they are. */
export function readManifest(text: string): Manifest | null {
  try {
    return manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** FNV-1a over the code units: tells whether somebody has changed a text since, no more. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(16)}-${String(text.length)}`;
}
