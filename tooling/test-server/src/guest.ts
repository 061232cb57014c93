import { randomUUID } from 'node:crypto';
import type { AppRouter } from '@studio/api';
import type { ChatSendOutput } from '@studio/contracts';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import type { TRPCClient } from '@trpc/client';
import { EventSource } from 'eventsource';
import { CookieJar } from './cookies.ts';

export interface SendOptions {
  /** Absent: a new chat. */
  sessionId?: string;
  parentMessageId?: string | null;
  clientMessageId?: string;
  modelId?: string;
}

/** One person without an account, on one device, speaking plain HTTP. */
export interface Guest {
  readonly url: string;
  readonly cookies: CookieJar;
  /** Every procedure by the stock client; subscriptions by the stock `httpSubscriptionLink`. */
  readonly api: TRPCClient<AppRouter>;
  /** A request with this person's cookies. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** `chat.send` with ids of its own; the first model unless one is named. */
  send(content: string, options?: SendOptions): Promise<ChatSendOutput>;
  /** The same person through another address (a proxy in front of the same server), or as another tab. */
  through(url: string): Guest;
}

/** Signs a new guest in, as the web app does: the token against forgery first, then the provider's callback. */
export async function guestClient(url: string): Promise<Guest> {
  const guest = clientFor(url, new CookieJar());
  const { csrfToken } = (await (await guest.fetch('/api/auth/csrf')).json()) as { csrfToken: string };
  const answer = await guest.fetch('/api/auth/callback/guest', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: url,
      'x-auth-return-redirect': '1',
    },
    body: new URLSearchParams({ csrfToken, callbackUrl: url }).toString(),
    redirect: 'manual',
  });
  if (answer.status >= 400 || !guest.cookies.header().includes('studio.session=')) {
    throw new Error(`Signing in as a guest failed: ${answer.status} ${await answer.text()}`);
  }
  return guest;
}

/** A client without a session: nobody, until somebody's cookies are in the jar. */
export function clientFor(url: string, cookies: CookieJar): Guest {
  const call = async (path: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.header()) headers.set('cookie', cookies.header());
    const answer = await fetch(typeof path === 'string' ? new URL(path, url) : path, { ...init, headers });
    cookies.take(answer.headers);
    return answer;
  };
  const endpoint = `${url}/api/trpc`;
  const api = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({
          url: endpoint,
          EventSource,
          eventSourceOptions: () => ({ fetch: (input, init) => call(input, init) }),
        }),
        false: httpLink({ url: endpoint, fetch: (input, init) => call(input, init as RequestInit) }),
      }),
    ],
  });
  let firstModel: string | null = null;
  const guest: Guest = {
    url,
    cookies,
    api,
    fetch: (path, init) => call(path, init),
    async send(content, options = {}) {
      firstModel ??= (await api.models.list.query()).models[0]?.id ?? 'demo';
      return api.chat.send.mutate({
        sessionId: options.sessionId,
        parentMessageId: options.parentMessageId ?? null,
        clientMessageId: options.clientMessageId ?? randomUUID(),
        content,
        modelId: options.modelId ?? firstModel,
      });
    },
    through: (other) => clientFor(other, cookies),
  };
  return guest;
}
