import { describe, expect, it } from 'vitest';
import type { TextStore } from '../../lib/storage.ts';
import { attemptFor, clearAccepted, NEW_CHAT, readDraft, takeDraftAlong, writeDraft } from './drafts.ts';

function memoryStore(): TextStore & { size: () => number } {
  const map = new Map<string, string>();
  return {
    get: (key) => map.get(key) ?? null,
    set: (key, value) => void map.set(key, value),
    remove: (key) => void map.delete(key),
    size: () => map.size,
  };
}
function counter() {
  let next = 0;
  return () => `id-${++next}`;
}

describe('drafts', () => {
  it('are kept by chat', () => {
    const store = memoryStore();
    writeDraft(store, 'a', { text: 'first', attempt: null });
    writeDraft(store, NEW_CHAT, { text: 'second', attempt: null });
    expect(readDraft(store, 'a').text).toBe('first');
    expect(readDraft(store, NEW_CHAT).text).toBe('second');
    expect(readDraft(store, 'b').text).toBe('');
  });

  it('go along to the start page when their chat is gone, and replace nothing there', () => {
    const store = memoryStore();
    writeDraft(store, 'a', { text: 'first', attempt: null });
    writeDraft(store, 'b', { text: 'second', attempt: null });
    for (const chat of ['a', 'b', 'c']) takeDraftAlong(store, chat);
    expect(readDraft(store, NEW_CHAT).text).toBe('first\n\nsecond');
    expect(store.size()).toBe(1);
  });

  it('leave nothing behind when emptied', () => {
    const store = memoryStore();
    writeDraft(store, 'a', { text: 'x', attempt: null });
    writeDraft(store, 'a', { text: '', attempt: null });
    expect(store.size()).toBe(0);
  });

  it.each(['{', '[]', 'null', '{"text":7}', '{"text":"","attempt":{"text":"x"}}'])(
    'start empty from %s',
    (raw) => {
      const store = memoryStore();
      store.set('studio-draft:a', raw);
      expect(readDraft(store, 'a')).toEqual({ text: '', attempt: null });
    },
  );

  it('send the same text with the same ids, and other text with new ones', () => {
    const newId = counter();
    const first = attemptFor({ text: 'hello', attempt: null }, newId);
    expect(attemptFor({ text: 'hello', attempt: first }, newId)).toEqual(first);
    const other = attemptFor({ text: 'hello!', attempt: first }, newId);
    expect(other.clientMessageId).not.toBe(first.clientMessageId);
    expect(other.newSessionId).not.toBe(first.newSessionId);
  });

  it('keep what was typed after sending', () => {
    const store = memoryStore();
    const attempt = attemptFor({ text: 'sent', attempt: null }, counter());
    writeDraft(store, 'a', { text: 'sent', attempt });
    expect(clearAccepted(store, 'a', attempt)).toEqual({ text: '', attempt: null });
    writeDraft(store, 'a', { text: 'typed since', attempt });
    expect(clearAccepted(store, 'a', attempt)).toEqual({ text: 'typed since', attempt: null });
    expect(readDraft(store, 'a').text).toBe('typed since');
  });
});
