import { css } from '@codemirror/lang-css';
import { html } from '@codemirror/lang-html';
import { javascript } from '@codemirror/lang-javascript';
import { syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { HIGHLIGHT, READ_ONLY } from './code-theme.ts';

interface WritingEditorProps {
  path: string;
  text: string;
}

/** So near the end counts as being there, CSS pixels. */
const NEAR = 48;

/**
 * A file while it is written. What is new is added at the end, which costs the same however long the file is; Sandpack's editor parses
 * and replaces all of it for every step.
 */
export default function WritingEditor({ path, text }: WritingEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<{ view: EditorView; text: string } | null>(null);

  useEffect(() => {
    if (!host.current) return;
    const view = new EditorView({
      parent: host.current,
      extensions: [lineNumbers(), languageOf(path), syntaxHighlighting(HIGHLIGHT), READ_ONLY],
    });
    editor.current = { view, text: '' };
    return () => {
      view.destroy();
      editor.current = null;
    };
  }, [path]);

  useEffect(() => {
    const shown = editor.current;
    if (!shown) return;
    const { view } = shown;
    const { scrollDOM } = view;
    const atEnd = scrollDOM.scrollHeight - scrollDOM.clientHeight - scrollDOM.scrollTop <= NEAR;
    const goesOn = text.startsWith(shown.text);
    const from = goesOn ? view.state.doc.length : 0;
    const insert = goesOn ? text.slice(shown.text.length) : text;
    shown.text = text;
    view.dispatch({ changes: { from, to: view.state.doc.length, insert } });
    // A person who reads further up is left there.
    // The last line by its beginning: its end may be far to the right, out of sight of all others.
    const { from: last } = view.state.doc.line(view.state.doc.lines);
    if (atEnd) view.dispatch({ effects: EditorView.scrollIntoView(last, { y: 'end' }) });
  }, [path, text]);

  return <div ref={host} className="plain-editor h-full" />;
}

/** As Sandpack chooses it, so that the colours stay when the file is whole. */
function languageOf(path: string): Extension {
  switch (path.slice(path.lastIndexOf('.') + 1)) {
    case 'html':
    case 'svelte':
    case 'vue':
    case 'astro':
      return html();
    case 'css':
    case 'less':
    case 'scss':
      return css();
    case 'ts':
    case 'tsx':
      return javascript({ jsx: true, typescript: true });
    default:
      return javascript({ jsx: true });
  }
}
