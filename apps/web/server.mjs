// The production server: Next for pages and files, the typed API straight from Node (see src/server/api-door.ts).
import { createServer } from 'node:http';

process.env.NODE_ENV ??= 'production';
const { default: next } = await import('next');

const port = Number(process.env.PORT || 3001);
const app = next({ dev: false, dir: import.meta.dirname, hostname: 'localhost', port });
// Runs src/instrumentation.ts, which builds the server's parts and opens the door.
await app.prepare();
const pages = app.getRequestHandler();
const DOOR = Symbol.for('studio.api-door');

const server = createServer((request, response) => {
  if (!globalThis[DOOR]?.(request, response)) void pages(request, response);
});
// Next would log it and go on: a process that holds the data folder and serves nobody.
server.once('error', (error) => {
  const why = error.code === 'EADDRINUSE' ? 'is already in use' : `cannot be used (${error.code})`;
  process.stderr.write(`fatal: Port ${port} ${why}. Choose another one with PORT.\n`);
  process.exit(1);
});
// Longer than what browsers and proxies keep an idle connection: with Node's 5 s we would close one in the moment it is used again.
server.keepAliveTimeout = 75_000;
server.listen(port);
