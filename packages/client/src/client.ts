import type { AppRouter } from '@studio/api';
import { createTRPCClient, type TRPCClient } from '@trpc/client';
import { type LinkOptions, studioLinks } from './links.ts';

/** The whole API, typed: the same for the web, Node and React Native. */
export type StudioClient = TRPCClient<AppRouter>;

export function createStudioClient(options: LinkOptions = {}): StudioClient {
  return createTRPCClient<AppRouter>({ links: studioLinks(options) });
}
