import { createStitcher, seamAfter } from '@studio/artifacts';
import { GatewayError, LIMITS, type GatewayEvent } from '@studio/contracts';
import { beginQueued, keepThought, readBranchFiles, type BranchFiles, type Turn } from '@studio/db';
import { type Engine, tracked } from './engine.ts';
import { LiveRun, type LiveRunStart } from './live-run.ts';
import type { CallResult } from './outcome.ts';
import { buildPrompt } from './prompt.ts';
import { settle } from './settle.ts';
import { TextGate } from './text-gate.ts';

type Ending = Pick<CallResult, 'end' | 'error'>;

/** Takes a stored run into this process and works on it, detached from whoever asked for it. */
export function launch(
  engine: Engine,
  start: LiveRunStart,
  options: { holdsSlot: boolean; turns: () => Promise<Turn[]> },
): LiveRun {
  const run = new LiveRun(start);
  engine.registry.add(run);
  engine.writer.add(run);
  // Accepted before the drain began, stored after it had broken off what was live.
  if (engine.draining) run.breakOff('drain');
  const done = work(engine, run, options)
    .catch((error: unknown) => {
      // A mistake of ours must not take the process down; the lease's end brings somebody who finishes the run.
      engine.logger.error({ err: error, runId: start.id }, 'a run broke down');
      engine.registry.remove(run);
      run.finish(null);
    })
    .finally(() => engine.working.delete(done));
  engine.working.add(done);
  return run;
}

async function work(
  engine: Engine,
  run: LiveRun,
  options: { holdsSlot: boolean; turns: () => Promise<Turn[]> },
): Promise<void> {
  const holdsSlot = options.holdsSlot || (await waitForSlot(engine, run));
  const next = await (async () => {
    try {
      const ending = holdsSlot ? await callGateway(engine, run, options.turns) : { end: null, error: null };
      return await settle(engine, run, ending);
    } finally {
      if (holdsSlot) engine.slots.give();
    }
  })();
  if (next === null) return;
  launch(engine, next, { holdsSlot: false, turns: options.turns });
}

/** False when the run was broken off, or taken away, before its turn came. */
async function waitForSlot(engine: Engine, run: LiveRun): Promise<boolean> {
  if (!(await engine.slots.take(run.signal))) return false;
  try {
    if (await beginQueued(engine.database, { runKey: run.key, fence: run.start.fence })) return true;
    run.lose();
  } catch (error) {
    engine.logger.error({ err: error, runId: run.start.id }, 'a queued run could not begin');
    run.lose();
  }
  engine.slots.give();
  return false;
}

/** One call, from the prompt to the gateway's end or failure; what it writes goes to the frame writer. Left at once when the run is broken off. */
async function callGateway(engine: Engine, run: LiveRun, turns: () => Promise<Turn[]>): Promise<Ending> {
  const sink = createSink(engine, run);
  const aborted = new Promise<Ending>((resolve) => {
    if (run.signal.aborted) resolve(BROKEN_OFF);
    run.signal.addEventListener('abort', () => resolve(BROKEN_OFF), { once: true });
  });
  // One race a run, not one an event: a gateway that is slow to notice the abort must not hold a stopped run.
  const ending = await Promise.race([consume(engine, run, turns, sink), aborted]);
  sink.close();
  return ending;
}

const BROKEN_OFF: Ending = { end: null, error: null };

async function consume(
  engine: Engine,
  run: LiveRun,
  turns: () => Promise<Turn[]>,
  sink: Sink,
): Promise<Ending> {
  const { gateway, logger, packages = [] } = engine;
  const { id, userId, model, baseText, seams } = run.start;
  try {
    const branch = await turns();
    const files = await filesBefore(engine, run, branch);
    const prompt = buildPrompt({ model, turns: branch, soFar: baseText, packages, files, seams });
    const request = {
      modelId: model.id,
      ...prompt,
      callId: id,
      endUserId: userId,
      signal: run.signal,
      rest: () => engine.writer.beat(),
    };
    for await (const event of gateway.stream(request)) {
      if (run.signal.aborted) return BROKEN_OFF;
      if (event.type === 'end') return { end: event, error: null };
      sink.push(event);
      if (run.textLength >= LIMITS.answerLength)
        return { end: { finishReason: 'length', usage: null }, error: null };
    }
    return { end: null, error: null };
  } catch (error) {
    // Broken off by us (a stop, a drain): what the gateway says about it is no news.
    if (run.signal.aborted) return BROKEN_OFF;
    if (error instanceof GatewayError)
      logger.warn({ err: error, runId: id, code: error.code }, 'the gateway failed');
    else logger.error({ err: error, runId: id }, 'a run failed');
    return { end: null, error };
  }
}

/** The project that the answer starts from. A chat's first message has none before it. */
async function filesBefore(
  { database }: Engine,
  { start }: LiveRun,
  branch: readonly Turn[],
): Promise<BranchFiles | null> {
  if (branch.length < 2) return null;
  return readBranchFiles(database, { userId: start.userId, messageId: start.parentMessageId });
}

interface Sink {
  push(event: Exclude<GatewayEvent, { type: 'end' }>): void;
  /** Writes what was held back, and takes nothing more. */
  close(): void;
}

/** Beside the writing of the answer, which does not wait for it: its end stores the same once more. */
function noteThought(engine: Engine, { start }: LiveRun, thoughtMs: number): void {
  const { userId, messageId, id } = start;
  tracked(engine, () => keepThought(engine.database, { userId, messageId, thoughtMs })).catch(
    (error: unknown) => {
      engine.logger.warn({ err: error, runId: id }, 'how long a run thought could not be stored');
    },
  );
}

function createSink(engine: Engine, run: LiveRun): Sink {
  const { clock, writer } = engine;
  const { baseText, seams } = run.start;
  const seam = seams?.at(-1);
  // Mended changes are no continuation of the text before: they begin on a line of their own.
  const mends = seam?.kind === 'repair' && seam.at === baseText.length;
  const stitcher = baseText === '' || mends ? null : createStitcher(baseText);
  let gap = mends ? seamAfter(baseText) : '';
  const text = new TextGate();
  const reasoning = new TextGate();
  let open = true;
  const write = (kind: 'text' | 'reasoning', piece: string) => {
    if (piece === '') return;
    const known = run.thoughtMs;
    run.write(kind, kind === 'text' ? gap + piece : piece, clock);
    if (known === undefined && run.thoughtMs !== undefined) noteThought(engine, run, run.thoughtMs);
    if (kind === 'text') gap = '';
    writer.notice(run);
  };
  return {
    push: (event) => {
      if (!open) return;
      if (event.type === 'reasoning') write('reasoning', reasoning.push(event.text));
      else write('text', text.push(stitcher ? stitcher.push(event.text) : event.text));
    },
    close: () => {
      open = false;
      if (stitcher) write('text', text.push(stitcher.flush()));
      write('text', text.flush());
      write('reasoning', reasoning.flush());
    },
  };
}
