/**
 * `AUTH_URL`, for the proxy, which is a module graph apart from the server's parts. Read at every request: a build knows nothing of where it
 * will run. The server has checked it by then (`env.ts`).
 */
export const publicUrl = (): string | undefined => process.env.AUTH_URL || undefined;
