import { headers } from 'next/headers';
import { container } from './container.ts';

/** Who looks at a page, for server components: null for nobody. */
export async function viewer(): Promise<{ kind: 'guest' | 'user' } | null> {
  const principal = await container().principal(await headers());
  return principal && { kind: principal.kind };
}
