import { Socket } from 'node:net';

/** Idle connections are probed after this many milliseconds; a dead host is noticed some ten seconds later. */
const KEEP_ALIVE_MS = 10_000;

/** What a cut connection's statements get to fail by themselves; what is left then was still waiting for a connection. */
const CUT_MS = 100;

/** How often it is looked whether something was read; well below the margin that an answer has beyond its statement's time. */
const LOOK_MS = 500;

/** What postgres.js hands to a socket factory. */
interface Target {
  host: string[];
  port: number[];
  /** A Unix socket's path, where the server is on this machine. */
  path: string | false;
  ssl: unknown;
}

/** No answer within the time; the connection that kept silent is cut. The statement may have been carried out all the same. */
export class DatabaseSilentError extends Error {
  override readonly name = 'DatabaseSilentError';
  constructor(readonly afterMs: number) {
    super(`The database did not answer within ${afterMs} ms.`);
  }
}

/**
 * The connections of one pool, watched for silence. A host that vanishes without a word leaves a connection on which a statement would wait until the
 * kernel gives up, a quarter of an hour later (Node cannot set TCP_USER_TIMEOUT, and keep-alive is not sent while something is unanswered).
 * The server ends every statement by `statement_timeout`, so whoever says nothing for longer than that is gone.
 */
export class WatchedSockets {
  /** What was read from each connection when it was last seen to change. */
  private readonly seen = new Map<Socket, { bytes: number; at: number }>();
  private next = 0;
  private readonly timer: NodeJS.Timeout;

  /** `answerMs`: the server's statement timeout and a margin. */
  constructor(private readonly answerMs: number) {
    this.timer = setInterval(() => this.look(), LOOK_MS).unref();
  }

  /** Opens a connection, as postgres.js would; it adds TLS itself. */
  readonly open = ({ host, port, path, ssl }: Target): Socket => {
    const socket = new Socket();
    this.seen.set(socket, { bytes: 0, at: performance.now() });
    socket.once('connect', () => socket.setKeepAlive(true, KEEP_ALIVE_MS));
    if (path) return socket.connect(path);
    const index = this.next++ % host.length;
    // Read by postgres.js for its messages and for the name that a certificate must have.
    Object.assign(socket, { host: host[index], port: port[index], ssl });
    return socket.connect(port[index] ?? 5432, host[index] ?? 'localhost');
  };

  /** Waits for an answer no longer than `answerMs`; then every connection that was silent for as long is cut, which fails what else waits on it. */
  async answered<T>(work: PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.cutSilent();
        timer = setTimeout(() => reject(new DatabaseSilentError(this.answerMs)), CUT_MS);
      }, this.answerMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    for (const [socket, last] of this.seen) {
      if (socket.destroyed) this.seen.delete(socket);
      else if (socket.bytesRead !== last.bytes)
        this.seen.set(socket, { bytes: socket.bytesRead, at: performance.now() });
    }
  }

  /** Idle ones are cut too: they cannot be told from dead ones, and are opened again when they are needed. */
  private cutSilent(): void {
    this.look();
    // A look notices late, by its period and by what the process was busy with.
    const since = performance.now() - this.answerMs + 2 * LOOK_MS;
    // Without an error: between an error and the close postgres.js would still give the connection statements, and forget them.
    for (const [socket, { at }] of this.seen) if (at <= since) socket.destroy();
  }
}
