import { container } from '@/server/container.ts';
import { thumbnailResponse } from '@/server/thumbnail.ts';

export const dynamic = 'force-dynamic';

/** The picture of a version, to its owner only. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { principal, services } = container();
  return thumbnailResponse(request, (await params).id, { principal, versions: services.versions });
}
