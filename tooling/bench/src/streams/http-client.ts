import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { wallNow } from './stats.ts';

/** One socket a stream and no limit: the bench plays many people, not one browser. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

export interface Call {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

function open({ url, method = 'GET', headers = {}, body }: Call): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const req = request(
      url,
      {
        agent,
        method,
        headers: { ...headers, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) },
      },
      done,
    );
    req.once('error', fail);
    req.end(body);
  });
}

/** A whole answer. */
export async function call(
  options: Call,
): Promise<{ status: number; headers: IncomingMessage['headers']; text: string }> {
  const response = await open(options);
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}

export interface StreamTimes {
  /** Wall time of the first token, or NaN. */
  firstAt: number;
  tokens: number;
  /** Milliseconds between a token's sending at the upstream and its arrival here. */
  lags: number[];
  /** The last number seen; with `tokens` it shows that none is missing and none comes twice. */
  lastNumber: number;
  inOrder: boolean;
}

/** Tokens of the upstream double carry their number and send time: `tok000123@1763850000123.4`. */
const TOKEN = /tok(\d+)@(\d+\.\d)/g;

/** Reads a stream to its end, line by line, timing every token in it. */
export async function readTokens(options: Call): Promise<StreamTimes> {
  const response = await open(options);
  const times: StreamTimes = { firstAt: Number.NaN, tokens: 0, lags: [], lastNumber: -1, inOrder: true };
  let rest = '';
  response.setEncoding('utf8');
  for await (const chunk of response) {
    const now = wallNow();
    const text = rest + String(chunk);
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    for (const match of text.slice(0, end).matchAll(TOKEN)) {
      if (times.tokens === 0) times.firstAt = now;
      const number = Number(match[1]);
      if (times.lastNumber >= 0 && number !== times.lastNumber + 1) times.inOrder = false;
      times.lastNumber = number;
      times.tokens += 1;
      times.lags.push(now - Number(match[2]));
    }
  }
  if (response.statusCode !== 200)
    throw new Error(`stream answered ${response.statusCode}: ${rest.slice(0, 200)}`);
  return times;
}
