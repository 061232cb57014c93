import { container } from '@/server/container.ts';

export const dynamic = 'force-dynamic';

const handle = async (request: Request): Promise<Response> => {
  const { api, auth } = container();
  // Every page asks the API: the one place that sees each sign-in in use.
  return auth.renewed(request.headers, await api.handle(request));
};

export { handle as GET, handle as POST };
