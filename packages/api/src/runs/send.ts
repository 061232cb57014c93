import {
  AppError,
  type AccountEvent,
  type ChatSendInput,
  type ChatSendOutput,
  type GatewayModel,
  type MessageContent,
  type Principal,
} from '@studio/contracts';
import {
  accountTopic,
  insertSend,
  lockAccount,
  readBranch,
  readSendFacts,
  type NewRun,
  isTerminal,
  type EarlierSend,
  type SendFacts,
  type Sql,
  type Turn,
} from '@studio/db';
import { checkAllowance, windowStart } from './allowance.ts';
import { tracked, type Engine } from './engine.ts';
import { conflictOf } from './conflicts.ts';
import { contentOf } from './fix.ts';
import type { LiveRunStart } from './live-run.ts';
import { checkModel, modelsOf } from './models.ts';
import { MAX_TURNS } from './prompt.ts';
import { launch } from './runner.ts';
import { titleOf, UNTITLED } from './title.ts';

interface Accepted {
  output: ChatSendOutput;
  /** Of the user's message, as stored. */
  content: MessageContent;
  key: number;
  model: GatewayModel;
  eventSeq: number;
  events: AccountEvent[];
}

/** Thrown to undo what taking the lock has counted: the message is there already. */
class Repeat extends Error {
  constructor(readonly earlier: EarlierSend) {
    super('sent before');
  }
}

/** Accepts a message: everything is judged and stored in one transaction under the account's lock, then its run starts. */
export function send(engine: Engine, principal: Principal, input: ChatSendInput): Promise<ChatSendOutput> {
  return tracked(engine, () => sendOne(engine, principal, input));
}

async function sendOne(engine: Engine, principal: Principal, input: ChatSendInput): Promise<ChatSendOutput> {
  if (engine.draining) throw new AppError('draining');
  const models = await modelsOf(engine.gateway);
  const runId = engine.newId();
  // Reserved before the transaction, so that the run can be stored as what it will be.
  const holdsSlot = engine.slots.tryTake();
  engine.starting.add(runId);
  try {
    const accepted = await engine.database.begin((tx) =>
      accept(engine, tx, principal, input, { models, holdsSlot, runId }),
    );
    begin(engine, principal, input, accepted, holdsSlot);
    return accepted.output;
  } catch (error) {
    if (holdsSlot) engine.slots.give();
    if (error instanceof Repeat) return again(engine, principal, input, models, error.earlier);
    throw conflictOf(error);
  } finally {
    engine.starting.delete(runId);
  }
}

/** The message is stored: its run begins, and the account's tabs hear of it. */
function begin(
  engine: Engine,
  principal: Principal,
  input: ChatSendInput,
  accepted: Accepted,
  holdsSlot: boolean,
): void {
  const { output, content, key, model, eventSeq, events } = accepted;
  const { userId } = principal;
  const turns = () => turnsOf(engine, userId, input.parentMessageId, content);
  launchSend(engine, principal, { output, key, fence: 1, model, holdsSlot, turns });
  engine.feeds.offer(userId, eventSeq, events);
}

/**
 * The message is there already. When this process stored it and never heard so (the connection broke with the commit under way), nobody works on its run:
 * it begins now.
 */
function again(
  engine: Engine,
  principal: Principal,
  input: ChatSendInput,
  models: GatewayModel[],
  { run, ...ids }: EarlierSend,
): ChatSendOutput {
  const output = { ...ids, userMessageId: input.clientMessageId };
  const ours = run.owner === engine.owner && !isTerminal(run.status);
  const known = engine.starting.has(ids.runId) || engine.registry.own(principal.userId, ids.runId) !== null;
  const model = models.find(({ id }) => id === run.modelId);
  if (ours && !known && model) {
    const { userId } = principal;
    const messageId = input.clientMessageId;
    const turns = () => readBranch(engine.database, { userId, messageId, limit: MAX_TURNS });
    launchSend(engine, principal, { output, key: run.key, fence: run.fence, model, holdsSlot: false, turns });
    engine.feeds.look(principal.userId);
  }
  return output;
}

function launchSend(
  engine: Engine,
  { userId }: Principal,
  stored: {
    output: ChatSendOutput;
    key: number;
    fence: number;
    model: GatewayModel;
    holdsSlot: boolean;
    turns: () => Promise<Turn[]>;
  },
): void {
  const { output, key, fence, model, holdsSlot, turns } = stored;
  const start: LiveRunStart = {
    key,
    id: output.runId,
    messageId: output.assistantMessageId,
    sessionId: output.sessionId,
    userId,
    fence,
    attempt: 0,
    model,
    parentMessageId: output.userMessageId,
    baseSeq: 0,
    baseText: '',
    baseReasoning: '',
  };
  launch(engine, start, { holdsSlot, turns });
}

/** The branch up to the message that was just stored, which need not be read back. */
async function turnsOf(
  { database }: Engine,
  userId: string,
  parentMessageId: string | null,
  content: MessageContent,
): Promise<Turn[]> {
  const earlier =
    parentMessageId === null
      ? []
      : await readBranch(database, { userId, messageId: parentMessageId, limit: MAX_TURNS });
  return [...earlier, { role: 'user', text: content.text, fix: content.fix }];
}

async function accept(
  engine: Engine,
  tx: Sql,
  principal: Principal,
  input: ChatSendInput,
  given: { models: GatewayModel[]; holdsSlot: boolean; runId: string },
): Promise<Accepted> {
  const { models, holdsSlot, runId } = given;
  const { userId, deviceId, kind } = principal;
  const now = engine.clock();
  const guest = kind === 'guest';
  // The studio's own try to mend what it broke is on the house; `contentOf` bounds it.
  const counted = guest && input.fix?.automatic !== true;
  const newChat = input.sessionId === undefined;
  const atRoot = input.parentMessageId === null;
  // A new chat tells of itself and its run; at an existing one's root the title may change; else there is only the run.
  const told = newChat || atRoot ? 2 : 1;
  const account = await lockAccount(tx, { userId, deviceId, guest, events: told, now });
  if (!account) throw new AppError('signed_out');
  const facts = await readSendFacts(tx, {
    userId,
    deviceId,
    messageId: input.clientMessageId,
    sessionId: input.sessionId ?? null,
    parentId: input.parentMessageId,
    since: windowStart(now),
  });
  if (facts.signedOut) throw new AppError('signed_out');
  if (facts.earlier) throw new Repeat(facts.earlier);
  judge(engine, facts, input, counted);
  const model = checkModel(models, input.modelId, facts.plan);

  const sessionId = input.sessionId ?? input.newSessionId ?? engine.newId();
  const content = await contentOf(tx, userId, input);
  const named = newChat || (facts.empty && facts.title === UNTITLED);
  const title = named ? titleOf(content.text) : (facts.title ?? UNTITLED);
  const run: NewRun = {
    id: runId,
    messageId: engine.newId(),
    sessionId,
    userId,
    modelId: model.id,
    status: holdsSlot ? 'running' : 'queued',
    cause: 'send',
    attempt: 0,
    owner: engine.owner,
    leaseMs: engine.tuning.leaseMs,
    baseSeq: 0,
    baseAt: 0,
    counted,
    now,
  };
  const runStarted: AccountEvent = {
    type: 'run.started',
    chatId: sessionId,
    runId: run.id,
    messageId: run.messageId,
    userMessageId: input.clientMessageId,
    at: now,
  };
  const events: AccountEvent[] = [runStarted];
  if (newChat) events.unshift({ type: 'chat.created', chatId: sessionId, title, at: now });
  else if (atRoot) events.unshift({ type: 'chat.renamed', chatId: sessionId, title });
  const key = await insertSend(
    tx,
    {
      run,
      userMessageId: input.clientMessageId,
      parentId: input.parentMessageId,
      content,
      newChat,
      title: named ? title : null,
    },
    { lastSeq: account.eventSeq, events },
    engine.database.bus.payloads([accountTopic(userId)]),
  );
  const output = {
    sessionId,
    userMessageId: input.clientMessageId,
    assistantMessageId: run.messageId,
    runId: run.id,
    title,
  };
  return { output, content, key, model, eventSeq: account.eventSeq, events };
}

function judge(engine: Engine, facts: SendFacts, input: ChatSendInput, counted: boolean): void {
  if (input.sessionId !== undefined && facts.title === null) throw new AppError('not_found');
  if (input.parentMessageId !== null) {
    if (facts.parentRole === null) throw new AppError('not_found');
    if (facts.parentRole !== 'assistant')
      throw new AppError('bad_input', undefined, { field: 'parentMessageId' });
  }
  if (facts.busy) throw new AppError('run_active');
  if (counted) checkAllowance(engine, facts);
}
