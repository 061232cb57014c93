import { randomUUID } from 'node:crypto';
import { call, readTokens } from './http-client.ts';
import type { StreamTimes } from './http-client.ts';
import { wallNow } from './stats.ts';

/** What the upstream double is told: `tokens` tokens at `perSecond`. It finds this in the last user message. */
export const script = (tokens: number, perSecond: number): string =>
  JSON.stringify({ scenario: { tokens, rate: perSecond } });

const cookiesOf = (headers: { 'set-cookie'?: string[] }): string =>
  (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');

/** Signs in as a new guest, as the page does before its first message. Returns the cookie header. */
export async function signIn(url: string): Promise<string> {
  const csrf = await call({ url: `${url}/api/auth/csrf` });
  const { csrfToken } = JSON.parse(csrf.text) as { csrfToken: string };
  const jar = cookiesOf(csrf.headers);
  const done = await call({
    url: `${url}/api/auth/callback/guest`,
    method: 'POST',
    headers: {
      cookie: jar,
      origin: url,
      'content-type': 'application/x-www-form-urlencoded',
      'x-auth-return-redirect': '1',
    },
    body: new URLSearchParams({ csrfToken, json: 'true' }).toString(),
  });
  const session = cookiesOf(done.headers);
  if (!session.includes('studio.session='))
    throw new Error(`guest sign-in answered ${done.status}: ${done.text.slice(0, 200)}`);
  return `${jar}; ${session}`;
}

export interface Answer extends StreamTimes {
  /** `chat.send` leaving the client to the first text reaching it, the opening of the watch included; milliseconds. */
  firstTokenMs: number;
}

async function mutation(url: string, cookie: string, path: string, input: unknown): Promise<unknown> {
  const answer = await call({
    url: `${url}/api/trpc/${path}`,
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (answer.status !== 200)
    throw new Error(`${path} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return (JSON.parse(answer.text) as { result: { data: unknown } }).result.data;
}

/** Sends one message in a new chat and reads its answer to the end, as a client with nothing but HTTP would. */
export async function ask(url: string, cookie: string, content: string): Promise<Answer> {
  const began = wallNow();
  const input = { parentMessageId: null, clientMessageId: randomUUID(), content, modelId: 'bench' };
  const { runId } = (await mutation(url, cookie, 'chat.send', input)) as { runId: string };
  const times = await readTokens({
    url: `${url}/api/trpc/chat.watch?input=${encodeURIComponent(JSON.stringify({ runId }))}`,
    headers: { cookie, accept: 'text/event-stream' },
  });
  return { ...times, firstTokenMs: times.firstAt - began };
}

/** The same answer straight from the upstream: the baseline. */
export async function askRaw(upstreamUrl: string, content: string): Promise<Answer> {
  const began = wallNow();
  const times = await readTokens({
    url: `${upstreamUrl}/v1/chat/completions`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk-bench' },
    body: JSON.stringify({ model: 'bench', stream: true, messages: [{ role: 'user', content }] }),
  });
  return { ...times, firstTokenMs: times.firstAt - began };
}
