import type { ChatSendInput, ChatSendOutput, Principal, RunEndedEvent } from '@studio/contracts';
import { describeDrivers } from '@studio/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { follow, guest, makeProcess, message, reply, type Process } from './test-support.ts';

const WHOLE = '```tsx src/App.tsx\nconst a = 1;\nboom();\n```';
const failure = {
  kind: 'runtime' as const,
  message: 'boom is not defined\u0000',
  file: 'src/App.tsx',
  line: 2,
};

describeDrivers('a request to fix', ({ database }) => {
  let process: Process;
  beforeEach(() => {
    process = makeProcess(database(), { guestLimit: 2 });
  });
  afterEach(() => process.runs.close());

  async function answered(who: Principal, sent: ChatSendOutput, text: string): Promise<string> {
    (await process.gateway.call(sent.runId)).text(text).end();
    const end = (await follow(process.runs, who, sent.runId)).at(-1)?.event as RunEndedEvent;
    return end.versionId ?? '';
  }

  async function broken() {
    const who = guest();
    const sent = await process.runs.send(who, message());
    return { who, sent, versionId: await answered(who, sent, WHOLE) };
  }

  const used = async (who: Principal) => {
    const [row] = await database().query<{ n: number }>(
      'select count(*)::int as n from allowance_uses where user_id = $1',
      [who.userId],
    );
    return row?.n;
  };
  const automatic = (to: ChatSendOutput, versionId: string, fields: Partial<ChatSendInput> = {}) =>
    reply(to, { content: 'write me a poem', fix: { versionId, failure, automatic: true }, ...fields });

  it('is kept with the message, counts, and tells the model what it needs', async () => {
    const { who, sent, versionId } = await broken();
    const next = await process.runs.send(
      who,
      reply(sent, { content: 'Fix it', fix: { versionId, failure } }),
    );
    const { messages } = (await process.gateway.call(next.runId)).request;
    expect(messages.at(-1)?.content).toContain('boom is not defined');
    expect(messages.at(-1)?.content).toContain('>     2 boom();');
    expect(messages[0]?.content).toContain('```tsx src/App.tsx\nconst a = 1;\nboom();\n```');
    expect(messages.some(({ role, content }) => role === 'assistant' && content.includes('boom()'))).toBe(
      false,
    );
    const [row] = await database().query('select content from chat_messages where id = $1', [
      next.userMessageId,
    ]);
    expect(row).toEqual({
      content: {
        v: 1,
        text: 'Fix it',
        fix: { versionId, failure: { ...failure, message: 'boom is not defined' } },
      },
    });
    expect(await used(who)).toBe(2);
  });

  it('of a version that is not of this chat does not exist', async () => {
    const { who, sent } = await broken();
    const other = await broken();
    await expect(
      process.runs.send(who, reply(sent, { fix: { versionId: other.versionId, failure } })),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      process.runs.send(who, message({ fix: { versionId: other.versionId, failure } })),
    ).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('by the studio itself costs a guest nothing, says what the server writes, and comes twice at most', async () => {
    const { who, sent, versionId } = await broken();
    const first = await process.runs.send(who, automatic(sent, versionId));
    const { messages } = (await process.gateway.call(first.runId)).request;
    expect(messages.at(-1)?.content).toMatch(/^Fix this: boom is not defined \(src\/App\.tsx:2\)/);
    expect(messages.at(-1)?.content).not.toContain('poem');
    const second = await answered(who, first, WHOLE.replace('boom', 'bang'));
    const next = await process.runs.send(who, automatic(first, second));
    const third = await answered(who, next, WHOLE.replace('boom', 'bing'));
    await expect(process.runs.send(who, automatic(next, third))).rejects.toMatchObject({ code: 'conflict' });
    expect(await used(who)).toBe(1);
  });

  it('by the studio itself is for the version the branch just got, twice however it branches', async () => {
    const { who, sent, versionId } = await broken();
    for (let time = 0; time < 2; time += 1) {
      const again = await process.runs.send(who, automatic(sent, versionId));
      await answered(who, again, 'Only words.');
      await expect(process.runs.send(who, automatic(again, versionId))).rejects.toMatchObject({
        code: 'conflict',
      });
    }
    await expect(process.runs.send(who, automatic(sent, versionId))).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
