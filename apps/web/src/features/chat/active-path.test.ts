import { describe, expect, it } from 'vitest';
import { activePath } from './active-path.ts';

const node = (id: string, parentId: string | null, createdAt = 0) => ({ id, parentId, createdAt });
const ids = (list: { id: string }[]) => list.map((item) => item.id).join(' ');

describe('activePath', () => {
  it('walks from the root to the newest leaf', () => {
    expect(ids(activePath([node('a', null), node('b', 'a'), node('c', 'b')]))).toBe('a b c');
  });
  it('leaves an older branch out', () => {
    const tree = [node('a', null), node('b', 'a'), node('c', 'b'), node('b2', 'a'), node('c2', 'b2')];
    expect(ids(activePath(tree))).toBe('a b2 c2');
  });
  it('goes by the order of the list, whatever the times say: a device’s clock may be slow', () => {
    expect(ids(activePath([node('q', null, 900), node('a', 'q', 901), node('q2', 'a', 5)]))).toBe('q a q2');
  });
  it('is empty for an empty chat and ends on a broken chain', () => {
    expect(activePath([])).toEqual([]);
    expect(ids(activePath([node('b', 'gone')]))).toBe('b');
    expect(ids(activePath([node('a', 'b'), node('b', 'a')]))).toBe('a b');
  });
});
