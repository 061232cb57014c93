import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Chooser } from './choose.ts';
import { readBody, sendJson } from './http.ts';
import type { LoggedRequest, RequestLog } from './log.ts';
import { scenarioSchema } from './scenario.ts';
import type { ScenarioInput } from './scenario.ts';

interface ControlDeps {
  log: RequestLog;
  chooser: Chooser;
  refuseFor(ms: number): void;
}

/** Checked, but handed on as written: the double's defaults come below it, the schema's last. */
const queueInput = z.array(z.custom<ScenarioInput>((value) => scenarioSchema.safeParse(value).success));
const refuseInput = z.object({ ms: z.number().int().positive().max(60_000) });

/**
 * The double's own routes, for tests in another process:
 * `GET /__double/log`, `GET /__double/wait?id=…&outcome=…&timeoutMs=…` (204 when the time is over), `POST /__double/queue` with a
 * list of scenarios, `POST /__double/refuse` with `{ ms }` (refuses connections for that long), `POST /__double/clear`.
 */
export async function handleControl(
  request: IncomingMessage,
  response: ServerResponse,
  deps: ControlDeps,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://double');
  const action = `${request.method} ${url.pathname.slice('/__double/'.length)}`;
  if (action === 'GET log') return sendJson(response, 200, deps.log.entries);
  if (action === 'GET wait') return wait(url.searchParams, response, deps.log);
  if (action === 'POST clear') {
    deps.log.clear();
    return sendJson(response, 200, { ok: true });
  }
  const body = await readBody(request);
  const queue = action === 'POST queue' ? queueInput.safeParse(body).data : undefined;
  const refuse = action === 'POST refuse' ? refuseInput.safeParse(body).data : undefined;
  if (queue !== undefined) deps.chooser.queue(queue);
  if (refuse !== undefined) response.on('finish', () => deps.refuseFor(refuse.ms));
  const known = queue !== undefined || refuse !== undefined;
  sendJson(response, known ? 200 : 400, { ok: known });
}

async function wait(query: URLSearchParams, response: ServerResponse, log: RequestLog): Promise<void> {
  const id = query.get('id');
  const outcome = query.get('outcome');
  const fits = (entry: LoggedRequest) =>
    (id === null || entry.scenario?.id === id) && (outcome === null || entry.outcome === outcome);
  const found = await log.waitFor(fits, Number(query.get('timeoutMs') ?? 5_000));
  if (found === null) response.writeHead(204).end();
  else sendJson(response, 200, found);
}
