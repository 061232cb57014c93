import { describe, expect, it } from 'vitest';
import { activePath } from './active-path.ts';

const node = (id: string, parentId: string | null, createdAt: number) => ({ id, parentId, createdAt });
const ids = (list: { id: string }[]) => list.map((item) => item.id).join(' ');

describe('activePath', () => {
  it('walks from the root to the newest leaf', () => {
    expect(ids(activePath([node('a', null, 1), node('b', 'a', 2), node('c', 'b', 3)]))).toBe('a b c');
  });
  it('leaves an older branch out', () => {
    const tree = [
      node('a', null, 1),
      node('b', 'a', 2),
      node('c', 'b', 3),
      node('b2', 'a', 4),
      node('c2', 'b2', 5),
    ];
    expect(ids(activePath(tree))).toBe('a b2 c2');
  });
  it('takes the later in the list of two with the same time', () => {
    expect(ids(activePath([node('q', null, 7), node('a', 'q', 7)]))).toBe('q a');
  });
  it('is empty for an empty chat and ends on a broken chain', () => {
    expect(activePath([])).toEqual([]);
    expect(ids(activePath([node('b', 'gone', 1)]))).toBe('b');
    expect(ids(activePath([node('a', 'b', 1), node('b', 'a', 2)]))).toBe('a b');
  });
});
