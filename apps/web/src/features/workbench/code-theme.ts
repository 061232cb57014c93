import { HighlightStyle } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { SandpackTheme } from '@codesandbox/sandpack-react';
import { tags } from '@lezer/highlight';

/** Read-only by the editor's own means: Sandpack's `readOnly` would draw without line numbers and without scrolling to a line. */
export const READ_ONLY = [EditorState.readOnly.of(true), EditorView.editable.of(false)];

const SYNTAX = {
  plain: 'var(--ink)',
  comment: { color: 'var(--ink-3)', fontStyle: 'italic' },
  keyword: 'var(--warn)',
  tag: 'var(--warn)',
  punctuation: 'var(--ink-2)',
  definition: 'var(--ink)',
  property: 'var(--bad)',
  static: 'var(--bad)',
  string: 'var(--good)',
} as const;

/** Our tokens; they change with the colour scheme by themselves. */
export const THEME: SandpackTheme = {
  colors: {
    surface1: 'var(--paper)',
    surface2: 'var(--line)',
    surface3: 'var(--sunken)',
    clickable: 'var(--ink-3)',
    base: 'var(--ink)',
    disabled: 'var(--ink-3)',
    hover: 'var(--ink)',
    accent: 'var(--ink)',
    error: 'var(--bad)',
    errorSurface: 'var(--sunken)',
  },
  syntax: SYNTAX,
  font: { body: 'var(--font-sans)', mono: 'var(--font-mono)', size: '12.5px', lineHeight: '20px' },
};

const { plain, comment, keyword, tag, punctuation, definition, property, string, static: fixed } = SYNTAX;

/** The same colours for the same things as Sandpack's own style, for an editor without Sandpack. */
export const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.link, textDecoration: 'underline' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: 'bold' },
  { tag: tags.keyword, color: keyword },
  { tag: [tags.atom, tags.number, tags.bool], color: fixed },
  { tag: tags.variableName, color: plain },
  { tag: tags.standard(tags.tagName), color: tag },
  {
    tag: [tags.function(tags.variableName), tags.definition(tags.function(tags.variableName)), tags.tagName],
    color: definition,
  },
  { tag: tags.propertyName, color: property },
  { tag: [tags.literal, tags.inserted], color: string },
  { tag: tags.punctuation, color: punctuation },
  { tag: [tags.comment, tags.quote], ...comment },
]);
