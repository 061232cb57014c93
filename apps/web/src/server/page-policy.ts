import { isDevelopment } from '../env.build.ts';

const HOST = /^[a-z0-9.-]+(:\d+)?$/i;

interface PolicyOptions {
  bundler?: string | null;
  development?: boolean;
}

/**
 * What a page of ours may do. Styles are allowed inline because the editor writes its own; scripts only by nonce, and by what
 * those load. Frames show previews and nothing else: a page that navigates itself gets no other address of ours, nor one of another
 * host. `host` is the request's, without it the whole host counts; `bundler` is the origin of Sandpack's bundler where previews run in it.
 * Development needs `eval` (React's error stacks) and a socket (reloading).
 */
export function pagePolicy(
  nonce: string,
  host: string | null,
  { bundler = null, development = isDevelopment }: PolicyOptions = {},
): string {
  const frames = host !== null && HOST.test(host) ? `${host}/preview/` : "'self'";
  const directives = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'font-src': "'self' data:",
    'connect-src': `'self'${development ? ' ws:' : ''}`,
    'worker-src': "'self' blob:",
    'frame-src': bundler === null ? frames : `${frames} ${bundler}`,
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
