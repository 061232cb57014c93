import { describe, expect, it } from 'vitest';
import { nextShown } from './smoothing.ts';

describe('nextShown', () => {
  it('reaches the received text in well under half a second and never passes it', () => {
    const text = 'x'.repeat(400);
    let shown = 0;
    let elapsed = 0;
    while (shown < text.length) {
      const next = nextShown(shown, text, 33);
      expect(next).toBeGreaterThan(shown);
      expect(next).toBeLessThanOrEqual(text.length);
      shown = next;
      elapsed += 33;
    }
    expect(elapsed).toBeLessThan(1_000);
  });
  it('spreads a burst over several steps', () => {
    expect(nextShown(0, 'x'.repeat(1_000), 33)).toBeLessThan(400);
  });
  it('stays where it is when nothing is waiting, even after a long pause', () => {
    expect(nextShown(5, 'hello', 10_000)).toBe(5);
  });
  it('keeps a surrogate pair whole', () => {
    const text = `a${'\u{1F600}'.repeat(3)}`;
    for (let shown = 0; shown < text.length;) {
      shown = nextShown(shown, text, 1);
      expect([...text.slice(0, shown)].every((char) => char.length === 2 || char === 'a')).toBe(true);
    }
  });
  it('goes back when the text was replaced by a shorter one', () => {
    expect(nextShown(50, 'short', 16)).toBe(5);
  });
});
