import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

/** Hears what a person makes of the text. */
type OnType = (text: string) => void;

/** Lets a person type, and says who hears it; null lets them read only. */
export const setTyping = StateEffect.define<OnType | null>();
const typing = StateField.define<OnType | null>({
  create: () => null,
  update: (value, { effects }) =>
    effects.reduce((now, effect) => (effect.is(setTyping) ? effect.value : now), value),
});

/** Sandpack focuses an editor it has just made once any text differs from the first ones: the composer's focus would go in the middle of a word. */
const withoutTakingFocus = ViewPlugin.define(({ contentDOM }) => {
  contentDOM.focus = () => undefined;
  const frame = requestAnimationFrame(() => Reflect.deleteProperty(contentDOM, 'focus'));
  return { destroy: () => cancelAnimationFrame(frame) };
});

/**
 * To be read, by the editor's own means, until {@link setTyping}: Sandpack's `readOnly` would draw without line numbers and without scrolling to a line.
 * What is put there from outside is not typed.
 */
export const EDITING: Extension[] = [
  typing,
  withoutTakingFocus,
  EditorState.readOnly.from(typing, (onType) => onType === null),
  EditorView.editable.from(typing, (onType) => onType !== null),
  EditorView.updateListener.of(({ transactions, state }) => {
    const typed = transactions.some((step) => step.docChanged && isByPerson(step));
    if (typed) state.field(typing)?.(state.doc.toString());
  }),
];

function isByPerson(step: { isUserEvent: (event: string) => boolean }): boolean {
  return ['input', 'delete', 'move', 'undo', 'redo'].some((event) => step.isUserEvent(event));
}
