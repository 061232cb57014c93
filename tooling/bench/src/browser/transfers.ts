import type { BrowserContext, Request } from '@playwright/test';

export type Part = 'document' | 'script' | 'style' | 'font' | 'data' | 'preview';

export interface Transfer {
  part: Part;
  url: string;
  /** As it came over the wire, compressed; without headers. */
  bytes: number;
  /** When it was asked for, milliseconds since the epoch. */
  at: number;
}

/** What a browser loads, noted as it arrives. Its cache is empty in a new context. */
export function noteTransfers(context: BrowserContext): { all(): Promise<Transfer[]> } {
  const finished: Request[] = [];
  context.on('requestfinished', (request) => finished.push(request));
  return { all: () => Promise.all(finished.map(transferOf)) };
}

async function transferOf(request: Request): Promise<Transfer> {
  const { responseBodySize } = await request.sizes();
  return {
    part: partOf(request),
    url: request.url(),
    bytes: responseBodySize,
    at: request.timing().startTime,
  };
}

function partOf(request: Request): Part {
  // The frame and its libraries: what the generated page needs, not what the studio does.
  if (new URL(request.url()).pathname.startsWith('/preview/')) return 'preview';
  switch (request.resourceType()) {
    case 'document':
      return 'document';
    case 'script':
      return 'script';
    case 'stylesheet':
      return 'style';
    case 'font':
      return 'font';
    default:
      return 'data';
  }
}
