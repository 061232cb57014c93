import { randomUUID } from 'node:crypto';
import { setTimeout as moment } from 'node:timers/promises';
import { assemble, follow, openStream, storedAnswer, takeEvents } from '@studio/test-server';
import type { Assembled, Following, Guest, Lab, ScriptedPrompt } from '@studio/test-server';
import type { Figures } from './figures.ts';
import type { Random } from './random.ts';

/** A dead process's lease may hold its runs back for so long, milliseconds. */
const SETTLE_LIMIT = 90_000;
const REST = ' And here is the rest.';
const bytes = (text: string) => Buffer.byteLength(text);

type Sent = Awaited<ReturnType<Guest['send']>>;

interface Subject {
  guest: Guest;
  prompt: ScriptedPrompt;
  clientMessageId: string;
  /** Null while the server has not answered. */
  sent: Sent | null;
  watchers: Following[];
}

/** Some guests send, some watch; the server is killed at a random moment and started again; then everything is compared. */
export async function playRound(lab: Lab, random: Random, figures: Figures): Promise<void> {
  const subjects = await Promise.all(
    Array.from({ length: random.between(1, 4) }, () => subject(lab, random)),
  );
  const sending = subjects.map((each) => begin(each, random.between(1, 2)));
  await moment(random.between(0, 1_500));
  await lab.studio.kill('SIGKILL');
  await Promise.all(sending);
  const shown = subjects.flatMap(({ watchers }) => watchers.map(state));
  figures.bytesShown += shown.reduce((sum, each) => sum + bytes(each?.text ?? ''), 0);

  figures.readyMs.push(await lab.studio.restart());
  const readyAt = performance.now();
  for (const each of subjects) await repeatIfLost(each, figures);
  for (const each of subjects) await settle(each, figures);
  figures.settledMs.push(performance.now() - readyAt);
  for (const each of subjects) await compare(each, figures);
  for (const each of subjects) if (random.chance(0.3)) await carryOn(each, figures);
  for (const each of subjects) for (const watcher of each.watchers) watcher.close();
  figures.rounds += 1;
}

async function subject(lab: Lab, random: Random): Promise<Subject> {
  const rate = random.chance(0.2) ? 0 : random.between(50, 400);
  const prompt = lab.prompt({ tokens: random.between(50, 600), rate }, { text: REST, rate: 0 });
  return { guest: await lab.guest(), prompt, clientMessageId: randomUUID(), sent: null, watchers: [] };
}

async function begin(each: Subject, watchers: number): Promise<void> {
  try {
    each.sent = await each.guest.send(each.prompt.content, { clientMessageId: each.clientMessageId });
  } catch {
    return; // killed before it answered: sent again later, with the same id
  }
  const { runId } = each.sent;
  each.watchers = Array.from({ length: watchers }, () => follow(each.guest, runId));
}

/** What a watcher has shown; null when its events cannot be put together. */
function state(watcher: Following): Assembled | null {
  try {
    return watcher.soFar();
  } catch {
    return null;
  }
}

async function repeatIfLost(each: Subject, figures: Figures): Promise<void> {
  if (each.sent) return;
  each.sent = await each.guest.send(each.prompt.content, { clientMessageId: each.clientMessageId });
  each.watchers = [follow(each.guest, each.sent.runId)];
  figures.sendsRepeated += 1;
}

/** Watchers come back by themselves and wait for the run's one end. */
async function settle(each: Subject, figures: Figures): Promise<void> {
  const ends = await Promise.allSettled(each.watchers.map((watcher) => watcher.ended(SETTLE_LIMIT)));
  figures.runs += 1;
  figures.watchers += ends.length;
  for (const [index, end] of ends.entries()) {
    const watcher = each.watchers[index];
    if (end.status === 'fulfilled') continue;
    if (watcher && state(watcher) === null) figures.broken.sequenceViolations += 1;
    else figures.broken.notTerminal += 1;
  }
}

async function compare(each: Subject, figures: Figures): Promise<void> {
  if (!each.sent) return;
  const { sessionId, assistantMessageId, runId } = each.sent;
  const stored = await storedAnswer(each.guest, sessionId, assistantMessageId);
  figures.states[stored.run.status] = (figures.states[stored.run.status] ?? 0) + 1;
  figures.bytesStored += bytes(stored.text) * each.watchers.length;
  if (stored.liveRuns.length > 0) figures.broken.notTerminal += 1;
  if (each.prompt.calls().length > 1) figures.broken.extraCalls += 1;
  for (const watcher of each.watchers) {
    const seen = state(watcher);
    if (!stored.text.startsWith(seen?.text ?? '')) figures.broken.prefixViolations += 1;
  }
  const log = await takeEvents(await openStream(each.guest, 'chat.watch', { runId }));
  try {
    const replayed = assemble(log.map(({ data }) => data));
    if (replayed.text !== stored.text || replayed.ended?.status !== stored.run.status)
      figures.broken.logDiffers += 1;
  } catch {
    figures.broken.sequenceViolations += 1;
  }
}

/** Continues an interrupted answer, as a person would. */
async function carryOn(each: Subject, figures: Figures): Promise<void> {
  if (!each.sent) return;
  const { sessionId, assistantMessageId } = each.sent;
  const before = await storedAnswer(each.guest, sessionId, assistantMessageId);
  if (before.run.status !== 'interrupted') return;
  const calls = each.prompt.calls().length;
  const { runId } = await each.guest.api.chat.resume.mutate({ messageId: assistantMessageId });
  const { text, run } = before;
  const end = await follow(each.guest, runId, String(run.lastSeq), { text, seq: run.lastSeq })
    .ended(SETTLE_LIMIT)
    .catch(() => null);
  const after = await storedAnswer(each.guest, sessionId, assistantMessageId);
  const whole =
    end?.ended?.status === 'finished' &&
    after.text === end.text &&
    after.text.startsWith(text) &&
    after.text.length > text.length;
  if (whole) figures.continued += 1;
  else figures.broken.continuedWrong += 1;
  if (each.prompt.calls().length !== calls + 1) figures.broken.extraCalls += 1;
}
