import { expect, it } from 'vitest';
import { chatIdOf } from './navigation.ts';

const id = '3f1c9e0a-6f0e-4c1b-9b1a-0d4f7a2b8c55';

it('finds the chat in an address', () => {
  expect(chatIdOf(`/c/${id}`)).toBe(id);
  expect(chatIdOf(`/c/${id.toUpperCase()}`)).toBe(id);
});
it.each(['/', '/c', '/c/', '/c/not-an-id', `/c/${id}/more`, `/d/${id}`])('finds none in %s', (path) => {
  expect(chatIdOf(path)).toBeNull();
});
