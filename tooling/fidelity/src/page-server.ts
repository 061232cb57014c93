import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of one page. On loopback as the vendored files are: a page from elsewhere may not ask for those. */
export interface PageServer {
  origin: string;
  html: string;
  close(): Promise<void>;
}

export async function startPageServer(): Promise<PageServer> {
  const server = createServer((request, response) => {
    if (request.url === '/')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
    else response.writeHead(404).end('Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page: PageServer = {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    html: '',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return page;
}
