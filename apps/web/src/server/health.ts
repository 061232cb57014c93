/** Milliseconds the database has to answer. */
const PING_MS = 2_000;

/** What readiness asks for. */
interface Checked {
  database: { ping: () => Promise<void> };
  runs: { readonly draining: boolean };
}

/** 200 when new requests can be served; 503 while shutting down or without a database. Says which, and nothing else. */
export async function readiness(parts: Checked | null, pingMs: number = PING_MS): Promise<Response> {
  const state =
    parts === null ? 'starting' : parts.runs.draining ? 'draining' : await databaseState(parts, pingMs);
  return Response.json(
    { status: state },
    { status: state === 'ready' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function databaseState({ database }: Checked, pingMs: number): Promise<'ready' | 'database'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), pingMs);
  });
  try {
    await Promise.race([database.ping(), late]);
    return 'ready';
  } catch {
    return 'database';
  } finally {
    clearTimeout(timer);
  }
}
