import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createChooser } from './choose.ts';
import { handleChat } from './chat.ts';
import { handleControl } from './control-routes.ts';
import { sendJson } from './http.ts';
import { createLog } from './log.ts';
import type { LoggedRequest } from './log.ts';
import type { ScenarioInput } from './scenario.ts';
import { createWheel } from './wheel.ts';

export interface DoubleOptions {
  /** 0 or absent: a free one. */
  port?: number;
  /** Absent: this machine only. */
  host?: string;
  /** What answers are like where a request asks for nothing special. */
  defaults?: ScenarioInput;
  /** How many requests the log keeps. */
  logLimit?: number;
  /** What `GET /v1/models` lists. */
  models?: string[];
}

/** A running scripted upstream. */
export interface UpstreamDouble {
  /** `http://127.0.0.1:<port>`; the interface lies under `/v1`. */
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  /** How many connections were opened so far. */
  readonly connections: number;
  /** Scenarios for the next requests, whatever they ask for. */
  queue(...scenarios: ScenarioInput[]): void;
  /** The first logged request that fits, now or within the time (default 5 s); null otherwise. */
  waitFor(fits: (entry: LoggedRequest) => boolean, timeoutMs?: number): Promise<LoggedRequest | null>;
  clear(): void;
  /** Stops listening and drops every connection: new ones are refused until `accept`. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the double; resolves when it listens. */
export async function startUpstreamDouble(options: DoubleOptions = {}): Promise<UpstreamDouble> {
  const host = options.host ?? '127.0.0.1';
  const wheel = createWheel();
  const log = createLog(options.logLimit ?? 2_000);
  const chooser = createChooser(options.defaults ?? {});
  const models = options.models ?? ['double/plain'];
  const server = createServer({ noDelay: true, keepAliveTimeout: 30_000 }, (request, response) => {
    void route(request, response);
  });
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  async function route(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://double').pathname;
    if (path.startsWith('/__double/')) return handleControl(request, response, { log, chooser, refuseFor });
    if (path.endsWith('/chat/completions')) return handleChat(request, response, { log, chooser, wheel });
    if (path.endsWith('/models')) {
      const data = models.map((id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'double' }));
      return sendJson(response, 200, { object: 'list', data });
    }
    sendJson(response, 404, {
      error: { message: `No route ${path}`, type: 'not_found', param: null, code: '404' },
    });
  }

  async function refuse() {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  await listen(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo; // a TCP listener always has one
  const accept = () => listen(server, port, host);
  function refuseFor(ms: number) {
    void refuse().then(() => setTimeout(() => void accept(), ms));
  }

  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`,
    requests: log.entries,
    get connections() {
      return connections;
    },
    queue: (...scenarios) => chooser.queue(scenarios),
    waitFor: (fits, timeoutMs = 5_000) => log.waitFor(fits, timeoutMs),
    clear: () => log.clear(),
    refuse,
    accept,
    async close() {
      if (server.listening) await refuse();
      wheel.close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
