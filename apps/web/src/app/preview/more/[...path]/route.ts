import { join } from 'node:path';
import { moreFile } from '@studio/preview/server';

export const dynamic = 'force-dynamic';

/** Packages that were prepared after this server started. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params;
  return moreFile(join(process.cwd(), 'public/preview/.more'), path);
}
