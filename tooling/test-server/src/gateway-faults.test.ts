import { readTokens } from '@studio/upstream-double';
import type { ScenarioInput } from '@studio/upstream-double';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeStores } from './describe-stores.ts';
import { follow } from './follow.ts';
import { openLab, storedAnswer } from './lab.ts';
import type { Lab } from './lab.ts';

const TOKENS = 40;
const AFTER = 12;

interface Case {
  name: string;
  scenario: ScenarioInput;
  code: string;
}

/** The upstream dies before a single character came: nothing to keep, the person is told why. */
const BEFORE: Case[] = [
  { name: 'resets the connection', scenario: { fault: 'reset' }, code: 'gateway_unreachable' },
  { name: 'hangs before headers', scenario: { fault: 'hang' }, code: 'gateway_timeout' },
  { name: 'sends headers, then nothing', scenario: { fault: 'silence' }, code: 'gateway_timeout' },
  { name: 'answers 503', scenario: { fault: 'status', status: 503 }, code: 'gateway_error' },
  {
    name: 'answers 429',
    scenario: { fault: 'status', status: 429, errorType: 'rate_limit_error', retryAfter: 7 },
    code: 'gateway_rate_limited',
  },
  {
    name: 'answers 401',
    scenario: { fault: 'status', status: 401, errorType: 'invalid_request_error' },
    code: 'gateway_auth',
  },
  { name: 'answers with a page', scenario: { fault: 'html' }, code: 'gateway_bad_response' },
];

/** The upstream dies in the middle: what was shown stays, and can be continued. */
const AMID: Case[] = [
  {
    name: 'reports an error in the stream',
    scenario: { fault: 'error-frame', after: AFTER },
    code: 'gateway_cut',
  },
  { name: 'destroys the connection', scenario: { fault: 'cut', after: AFTER }, code: 'gateway_cut' },
  { name: 'closes without a finish', scenario: { fault: 'close', after: AFTER }, code: 'gateway_cut' },
  {
    name: 'ends without a finish reason',
    scenario: { fault: 'no-finish', after: AFTER },
    code: 'gateway_cut',
  },
  { name: 'stalls', scenario: { fault: 'stall', after: AFTER }, code: 'gateway_timeout' },
];

const numbers = (text: string) => readTokens(text).map(({ index }) => index);

describeStores('a gateway that dies', (createStore) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({
      store: await createStore(),
      env: { GATEWAY_FIRST_BYTE_MS: '1500', GATEWAY_IDLE_MS: '1000', GUEST_MESSAGE_LIMIT: '50' },
    });
  });
  afterAll(() => lab.close());

  describe('before the first character', () => {
    it.each(BEFORE)('$name: failed, $code', async ({ scenario, code }) => {
      const guest = await lab.guest();
      const sent = await guest.send(lab.prompt({ tokens: TOKENS, rate: 0, ...scenario }).content);
      const end = await follow(guest, sent.runId).ended();
      expect(end.text).toBe('');
      expect(end.ended?.status).toBe('failed');
      expect(end.ended?.error?.code).toBe(code);
      expect(end.ended?.error?.message).not.toMatch(/sk-|127\.0\.0\.1|at .*\(|undici|ECONN/);
      expect((await storedAnswer(guest, sent.sessionId, sent.assistantMessageId)).run.status).toBe('failed');
      // Nothing came, so nothing is counted.
      expect((await guest.api.subscriptions.current.query()).allowance?.used).toBe(0);
    });

    it('refuses connections: failed, gateway_unreachable', async () => {
      const guest = await lab.guest();
      await lab.double.refuse();
      const sent = await guest.send(lab.prompt({ tokens: TOKENS }).content);
      const end = await follow(guest, sent.runId).ended();
      await lab.double.accept();
      expect(end.ended?.status).toBe('failed');
      expect(end.ended?.error?.code).toBe('gateway_unreachable');
    });
  });

  describe('in the middle', () => {
    it.each(AMID)('$name: $code, the text stays and can be continued', async ({ scenario, code }) => {
      const guest = await lab.guest();
      const prompt = lab.prompt({ tokens: TOKENS, rate: 0, ...scenario }, { text: 'and the rest.', rate: 0 });
      const sent = await guest.send(prompt.content);
      const end = await follow(guest, sent.runId).ended();
      expect(end.ended?.status).toMatch(/^(interrupted|failed)$/);
      expect(end.ended?.error?.code).toBe(code);
      expect(numbers(end.text)).toEqual(Array.from({ length: AFTER }, (_, index) => index));
      expect((await storedAnswer(guest, sent.sessionId, sent.assistantMessageId)).text).toBe(end.text);
      expect(prompt.calls()).toHaveLength(1);

      const { runId } = await guest.api.chat.resume.mutate({ messageId: sent.assistantMessageId });
      const rest = await follow(guest, runId, String(end.lastSeq), {
        text: end.text,
        seq: end.lastSeq,
      }).ended();
      expect(rest.ended?.status).toBe('finished');
      expect(rest.text).toBe(`${end.text}and the rest.`);
      expect((await storedAnswer(guest, sent.sessionId, sent.assistantMessageId)).text).toBe(rest.text);
      expect(prompt.calls()).toHaveLength(2);
    });

    it('hides a cut inside an open file behind a clean stop: the answer goes on by itself', async () => {
      const guest = await lab.guest();
      const text = 'Here it is.\n\n```html index.html\n<!doctype html>\n<title>Half';
      const prompt = lab.prompt({ text, rate: 0 }, { text: ' a page</title>\n```\n', rate: 0 });
      const sent = await guest.send(prompt.content);
      const end = await follow(guest, sent.runId).ended();
      expect(end.text).toBe(text);
      const nextRunId = end.ended?.nextRunId ?? '';
      const rest = await follow(guest, nextRunId, String(end.lastSeq), { text, seq: end.lastSeq }).ended();
      expect(rest.text).toBe(`${text} a page</title>\n\`\`\`\n`);
      expect(rest.ended).toMatchObject({ status: 'finished', nextRunId: null });
    });
  });

  it('has nothing to continue where an answer is complete', async () => {
    const guest = await lab.guest();
    const sent = await guest.send(lab.prompt({ tokens: 3, rate: 0 }).content);
    await follow(guest, sent.runId).ended();
    await expect(guest.api.chat.resume.mutate({ messageId: sent.assistantMessageId })).rejects.toMatchObject({
      data: { app: { code: 'not_resumable' } },
    });
  });
});
