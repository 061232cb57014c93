import {
  AppError,
  LIMITS,
  type AccountEvent,
  type GatewayModel,
  type MessageContent,
  type Principal,
  type RunCause,
} from '@studio/contracts';
import {
  accountTopic,
  claimDrained,
  insertRun,
  isTerminal,
  lockAccount,
  readBranch,
  readResumeFacts,
  type NewRun,
  type ResumeFacts,
  type RunRecord,
  type Sql,
} from '@studio/db';
import { checkAllowance, windowStart } from './allowance.ts';
import { conflictOf } from './conflicts.ts';
import { tracked, type Engine } from './engine.ts';
import { checkModel, modelsOf } from './models.ts';
import { MAX_TURNS } from './prompt.ts';
import { launch } from './runner.ts';

interface Continuation {
  run: NewRun;
  key: number;
  model: GatewayModel;
  parentMessageId: string;
  content: MessageContent;
  eventSeq: number;
  events: AccountEvent[];
}

/** The person presses Continue. */
export async function resume(
  engine: Engine,
  principal: Principal,
  messageId: string,
): Promise<{ runId: string }> {
  const { userId } = principal;
  return goOn(engine, { userId, messageId, cause: 'resume' }, (facts) => {
    const open = isTerminal(facts.status) && (facts.status !== 'finished' || facts.finishReason === 'length');
    if (facts.busy) throw new AppError('run_active');
    if (!open) throw new AppError('not_resumable');
    if (facts.resumes >= LIMITS.resumesPerMessage)
      throw new AppError('not_resumable', 'This answer was continued too often. Send a new message instead.');
    const counted = principal.kind === 'guest' && !facts.counted;
    if (counted) checkAllowance(engine, facts);
    return Promise.resolve({ attempt: 0, counted });
  });
}

/** A run that a drain ended goes on by itself, if nobody was faster. Every process may try: one of them does it. */
export async function restart(engine: Engine, run: RunRecord): Promise<void> {
  await goOn(
    engine,
    { userId: run.userId, messageId: run.messageId, cause: 'restart' },
    async (facts, tx) => {
      if (facts.busy || facts.runKey !== run.key || !(await claimDrained(tx, { runKey: run.key })))
        throw new AppError('conflict');
      // Its repeated prompt is on the house.
      return { attempt: run.attempt + 1, counted: false };
    },
  );
}

const EDITED = 'You have changed the files since. Send a message instead: it starts from them.';

type Judge = (facts: ResumeFacts, tx: Sql) => Promise<Pick<NewRun, 'attempt' | 'counted'>>;

function goOn(
  engine: Engine,
  params: { userId: string; messageId: string; cause: RunCause },
  judge: Judge,
): Promise<{ runId: string }> {
  return tracked(engine, () => goOnOnce(engine, params, judge));
}

async function goOnOnce(
  engine: Engine,
  params: { userId: string; messageId: string; cause: RunCause },
  judge: Judge,
): Promise<{ runId: string }> {
  if (engine.draining) throw new AppError('draining');
  const models = await modelsOf(engine.gateway);
  const holdsSlot = engine.slots.tryTake();
  try {
    const accepted = await engine.database.begin((tx) =>
      accept(engine, tx, { ...params, models, holdsSlot }, judge),
    );
    begin(engine, accepted, holdsSlot);
    return { runId: accepted.run.id };
  } catch (error) {
    if (holdsSlot) engine.slots.give();
    throw conflictOf(error);
  }
}

async function accept(
  engine: Engine,
  tx: Sql,
  params: { userId: string; messageId: string; cause: RunCause; models: GatewayModel[]; holdsSlot: boolean },
  judge: Judge,
): Promise<Continuation> {
  const { userId, messageId, cause } = params;
  const now = engine.clock();
  const account = await lockAccount(tx, {
    userId,
    deviceId: null,
    guest: false,
    events: 1,
    now,
  });
  const facts = account && (await readResumeFacts(tx, { userId, messageId, since: windowStart(now) }));
  if (!facts) throw new AppError('not_found');
  const judged = await judge(facts, tx);
  // What would be written now builds on the text alone: the person's changes would be gone from the newest version.
  if (facts.edited) throw new AppError('not_resumable', EDITED);
  // Every answer has a parent: only sends make answers that runs write.
  if (facts.parentId === null) throw new AppError('not_resumable');
  const run: NewRun = {
    id: engine.newId(),
    messageId,
    sessionId: facts.sessionId,
    userId,
    modelId: facts.modelId,
    status: params.holdsSlot ? 'running' : 'queued',
    cause,
    ...judged,
    owner: engine.owner,
    leaseMs: engine.tuning.leaseMs,
    baseSeq: facts.lastSeq ?? 0,
    baseAt: facts.content.text.length,
    now,
  };
  const model = checkModel(params.models, facts.modelId, facts.plan);
  const events: AccountEvent[] = [
    { type: 'run.started', chatId: facts.sessionId, runId: run.id, messageId, userMessageId: facts.parentId },
  ];
  const payloads = engine.database.bus.payloads([accountTopic(userId)]);
  const key = await insertRun(tx, run, { lastSeq: account.eventSeq, events }, payloads);
  return {
    run,
    key,
    model,
    parentMessageId: facts.parentId,
    content: facts.content,
    eventSeq: account.eventSeq,
    events,
  };
}

function begin(engine: Engine, accepted: Continuation, holdsSlot: boolean): void {
  const { run, key, model, parentMessageId, content, eventSeq, events } = accepted;
  const { id, messageId, sessionId, userId, attempt, baseSeq } = run;
  launch(
    engine,
    {
      key,
      id,
      messageId,
      sessionId,
      userId,
      fence: 1,
      attempt,
      model,
      parentMessageId,
      baseSeq,
      baseText: content.text,
      baseReasoning: content.reasoning ?? '',
      baseThoughtMs: content.thoughtMs,
      seams: content.seams,
    },
    {
      holdsSlot,
      turns: () => readBranch(engine.database, { userId, messageId: parentMessageId, limit: MAX_TURNS }),
    },
  );
  engine.feeds.offer(userId, eventSeq, events);
}
