/**
 * Where Sandpack's bundler is, null while it is switched off: for the proxy, which is a module graph apart from the server's parts. Read at
 * every request, as `env.public-url.ts`; the server has checked both variables by then (`env.ts`).
 */
export function bundlerOrigin(): string | null {
  const { PREVIEW_ENGINE: engine, SANDPACK_BUNDLER_URL: url } = process.env;
  return engine === 'sandpack' && url ? new URL(url).origin : null;
}
