import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { EDITING, setTyping } from './editable.ts';

it('is to be read until it is opened for typing', () => {
  const start = EditorState.create({ extensions: EDITING });
  expect(start.readOnly).toBe(true);
  const open = start.update({ effects: setTyping.of(() => undefined) }).state;
  expect(open.readOnly).toBe(false);
  expect(open.update({ effects: setTyping.of(null) }).state.readOnly).toBe(true);
});
