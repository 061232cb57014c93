import { describe, expect, it } from 'vitest';
import { AppError, ERROR_TABLE } from './errors.ts';
import { streamEvent } from './events.ts';
import { LIMITS } from './limits.ts';
import { chatSendInput, sessionsListInput, sessionsRenameInput } from './procedures.ts';

const ID = '0b5f2a3c-0d7b-4c7e-9a53-1b0a4c9d2e11';
const send = { parentMessageId: null, clientMessageId: ID, content: 'A page', modelId: 'demo' };

describe('inputs', () => {
  it('take a message without the blanks around it, and none that is only blanks', () => {
    expect(chatSendInput.parse({ ...send, content: '  A page\n' }).content).toBe('A page');
    expect(chatSendInput.safeParse({ ...send, content: ' \n ' }).success).toBe(false);
  });

  it('bound what a person may send', () => {
    expect(chatSendInput.safeParse({ ...send, content: 'x'.repeat(LIMITS.messageLength) }).success).toBe(
      true,
    );
    expect(chatSendInput.safeParse({ ...send, content: 'x'.repeat(LIMITS.messageLength + 1) }).success).toBe(
      false,
    );
    expect(sessionsRenameInput.safeParse({ id: ID, title: 'x'.repeat(LIMITS.titleLength + 1) }).success).toBe(
      false,
    );
    expect(sessionsListInput.safeParse({ limit: LIMITS.sessionsPage + 1 }).success).toBe(false);
  });

  it('take an id in whatever letters, and go on with one spelling', () => {
    const shouted = { ...send, clientMessageId: ID.toUpperCase(), parentMessageId: ID.toUpperCase() };
    expect(chatSendInput.parse(shouted)).toMatchObject({ clientMessageId: ID, parentMessageId: ID });
  });

  it('refuse ids that are not', () => {
    expect(chatSendInput.safeParse({ ...send, clientMessageId: "1' or '1'='1" }).success).toBe(false);
    expect(chatSendInput.safeParse({ ...send, sessionId: '../x' }).success).toBe(false);
  });
});

describe('events', () => {
  it('are told apart by their type alone', () => {
    const frame = { type: 'run.frame', runId: ID, messageId: ID, seq: 1, at: 0, text: 'a' };
    expect(streamEvent.parse(frame)).toEqual(frame);
    expect(streamEvent.safeParse({ ...frame, seq: 0 }).success).toBe(false);
    expect(streamEvent.safeParse({ ...frame, type: 'run.unknown' }).success).toBe(false);
  });
});

describe('AppError', () => {
  it('speaks the sentence of its code unless it is given a better one', () => {
    expect(new AppError('not_found').message).toBe(ERROR_TABLE.not_found.sentence);
    expect(new AppError('too_large', 'At most 32,000 characters.').message).toBe(
      'At most 32,000 characters.',
    );
  });
});
