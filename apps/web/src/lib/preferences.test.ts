import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  PREFERENCES_COOKIE,
  serializePreferences,
} from './preferences.ts';

const valueOf = (cookie: string) => cookie.slice(PREFERENCES_COOKIE.length + 1).split(';')[0];

describe('preferences', () => {
  it('come back as they were written', () => {
    const chosen = {
      ...DEFAULT_PREFERENCES,
      theme: 'dark' as const,
      chatWidth: 400,
      historyOpen: false,
      fixByItself: true,
    };
    expect(parsePreferences(valueOf(serializePreferences(chosen)))).toEqual(chosen);
  });
  it('start with the system deciding', () => {
    expect(parsePreferences(undefined)).toEqual(DEFAULT_PREFERENCES);
    expect(DEFAULT_PREFERENCES.theme).toBe('system');
  });
  it('keep the good fields of a cookie with a bad one', () => {
    const raw = encodeURIComponent(JSON.stringify({ theme: 'neon', chatWidth: 9_999, historyWidth: 300 }));
    expect(parsePreferences(raw)).toEqual({ ...DEFAULT_PREFERENCES, historyWidth: 300 });
  });
  it.each(['%', 'null', '{', '[]'])('survive %s', (raw) => {
    expect(parsePreferences(raw)).toEqual(DEFAULT_PREFERENCES);
  });
});
