import { container } from '@/server/container.ts';

export const dynamic = 'force-dynamic';

const handle = (request: Request): Promise<Response> => container().api.handle(request);

export { handle as GET, handle as POST };
