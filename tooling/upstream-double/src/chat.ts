import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isRecord } from './choose.ts';
import type { ChatBody, Chooser } from './choose.ts';
import { completion, errorBody } from './frames.ts';
import { readBody, sendJson } from './http.ts';
import type { LoggedRequest, RequestLog } from './log.ts';
import { answerTokens, play, usageOf } from './player.ts';
import type { Scenario } from './scenario.ts';
import type { Wheel } from './wheel.ts';

interface ChatDeps {
  log: RequestLog;
  chooser: Chooser;
  wheel: Wheel;
}

/** `POST …/chat/completions`: logs the request, picks its scenario and plays it. */
export async function handleChat(
  request: IncomingMessage,
  response: ServerResponse,
  deps: ChatDeps,
): Promise<void> {
  const { log, chooser, wheel } = deps;
  const raw = await readBody(request);
  const entry = log.add({
    at: Date.now(),
    method: request.method ?? 'POST',
    path: request.url ?? '/',
    headers: request.headers,
    body: raw,
  });
  // 'close' also follows our own end; the log keeps the first outcome only.
  response.on('close', () => log.end(entry, 'client-closed'));

  const body = readChatBody(raw);
  if (body === null) return fail(400, 'invalid_request_error', 'model and messages are required');
  const header = request.headers['x-double-scenario'];
  let scenario: Scenario;
  try {
    scenario = chooser.choose(body, typeof header === 'string' ? header : undefined);
  } catch (error) {
    return fail(400, 'bad_scenario', String(error));
  }
  entry.scenario = scenario;
  entry.responseId = `chatcmpl-${randomUUID()}`;
  log.changed();

  if (scenario.firstDelayMs > 0) wheel.at(performance.now() + scenario.firstDelayMs, answer);
  else answer();

  function fail(status: number, type: string, message: string, retryAfter?: number) {
    log.end(entry, 'faulted');
    const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) };
    sendJson(response, status, errorBody(status, type, message), headers);
  }

  function answer() {
    if (response.destroyed || body === null) return;
    if (scenario.fault === 'hang') return;
    if (scenario.fault === 'reset') {
      log.end(entry, 'faulted');
      request.socket.destroy();
    } else if (scenario.fault === 'status') {
      fail(
        scenario.status,
        scenario.errorType,
        'The upstream double refuses on purpose.',
        scenario.retryAfter,
      );
    } else if (scenario.fault === 'html') {
      log.end(entry, 'faulted');
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Not a stream</title>');
    } else if (scenario.fault === 'json-error') {
      log.end(entry, 'faulted');
      sendJson(
        response,
        200,
        errorBody(scenario.status, scenario.errorType, 'The upstream double refuses on purpose.'),
      );
    } else if (body.stream && scenario.fault !== 'json') stream(body, entry);
    else whole(body, entry);
  }

  function stream(chat: ChatBody, seen: LoggedRequest) {
    const { model, includeUsage } = chat;
    play(
      { scenario, model, includeUsage, promptTokens: promptTokens(chat), entry: seen, response },
      wheel,
      log,
    );
  }

  function whole(chat: ChatBody, seen: LoggedRequest) {
    const tokens = answerTokens(scenario);
    const text = Array.from({ length: tokens.count }, (_, index) => tokens.text(index)).join('');
    const usage = usageOf(promptTokens(chat), tokens.count);
    seen.tokensSent = tokens.count;
    log.end(seen, scenario.fault === undefined ? 'answered' : 'faulted');
    sendJson(response, 200, completion(seen.responseId ?? '', chat.model, text, scenario, usage));
  }
}

/** A made-up but steady count: four characters a token. */
function promptTokens(body: ChatBody): number {
  return Math.ceil(body.promptLength / 4);
}

function readChatBody(raw: unknown): ChatBody | null {
  if (!isRecord(raw) || typeof raw.model !== 'string' || !Array.isArray(raw.messages)) return null;
  const messages: unknown[] = raw.messages;
  const texts = messages
    .filter(isRecord)
    .map((message) => ({ role: message.role, text: textOf(message.content) }));
  return {
    model: raw.model,
    stream: raw.stream === true,
    includeUsage: isRecord(raw.stream_options) && raw.stream_options.include_usage === true,
    userTexts: texts.filter(({ role }) => role === 'user').map(({ text }) => text),
    promptLength: texts.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** A message's content is a string or a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .filter(isRecord)
    .map((part) => (typeof part.text === 'string' ? part.text : ''))
    .join('');
}
