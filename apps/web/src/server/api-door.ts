import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiHandler } from '@studio/api';
import { securityHeaders } from './security-headers.ts';

/** Takes requests before Next sees them; false for one that is not the API's. */
export type ApiDoor = (request: IncomingMessage, response: ServerResponse) => boolean;

const API = '/api/trpc/';

/**
 * The way to the typed API past Next's router, which costs more than most answers do. `server.mjs` finds it under this global:
 * it is plain JavaScript outside the bundle. Where Next serves alone (`next dev`) the route handler gives the same answers.
 */
const KEY: unique symbol = Symbol.for('studio.api-door') as never;
const place = globalThis as { [KEY]?: ApiDoor };

export function openApiDoor(api: Pick<ApiHandler, 'handleNode'>): void {
  place[KEY] = (request, response) => {
    if (!request.url?.startsWith(API)) return false;
    for (const { key, value } of securityHeaders) response.setHeader(key, value);
    void api.handleNode(request, response);
    return true;
  };
}
