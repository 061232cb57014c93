import type { AppRouter } from '@studio/api';
import {
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  type HTTPLinkOptions,
  splitLink,
  type TRPCLink,
} from '@trpc/client';

/** Where the typed API lies on the app's own host. */
export const API_PATH = '/api/trpc';

type EventSourceClass = NonNullable<Parameters<typeof httpSubscriptionLink>[0]['EventSource']>;
type CallOptions = HTTPLinkOptions<AppRouter['_def']['_config']['$types']>;

export interface LinkOptions {
  /** Address of the API; by default {@link API_PATH} on the page's own host. */
  url?: string;
  /** For programs whose `fetch` is not the global one, or that add headers to every call. */
  fetch?: CallOptions['fetch'];
  /** Sent with calls (a bearer, for clients without cookies). Subscriptions need an `EventSource` that can send them. */
  headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);
  /** Where there is none (Node, React Native), or one that sends headers. */
  EventSource?: EventSourceClass;
}

/** Calls in one batch, and the length of its address: below what servers and proxies refuse. */
const BATCH = { maxItems: 10, maxURLLength: 4_000 };

/** Queries travel together, mutations alone (a send must not wait for a slow neighbour), subscriptions as server-sent events. */
export function studioLinks(options: LinkOptions = {}): TRPCLink<AppRouter>[] {
  const { url = API_PATH, fetch, headers, EventSource } = options;
  return [
    splitLink({
      condition: (op) => op.type === 'subscription',
      true: httpSubscriptionLink({ url, EventSource }),
      false: splitLink({
        condition: (op) => op.type === 'mutation',
        true: httpLink({ url, fetch, headers }),
        false: httpBatchLink({ url, fetch, headers, ...BATCH }),
      }),
    }),
  ];
}
