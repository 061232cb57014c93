/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- a constant that Next puts in: it keeps the server's parts out of other bundles
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { boot } = await import('./server/boot.ts');
  await boot();
}
