export type { AppRouter, RouterInputs, RouterOutputs } from '@studio/api';
export { createStudioClient, type StudioClient } from './client.ts';
export { API_PATH, studioLinks, type LinkOptions } from './links.ts';
export {
  createEventHub,
  type EventHub,
  type EventHubOptions,
  type HubClient,
  type HubState,
} from './event-hub.ts';
export { defaultHost, type HubHost } from './host.ts';
export { applyFrame, type Applied, type FrameState } from './apply-frame.ts';
export { publicErrorOf } from './public-error.ts';
