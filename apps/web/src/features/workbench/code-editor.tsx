import { EditorView } from '@codemirror/view';
import {
  SandpackCodeEditor,
  SandpackProvider,
  useSandpack,
  type CodeEditorRef,
} from '@codesandbox/sandpack-react';
import type { ProjectFiles } from '@studio/artifacts';
import { useEffect, useRef, useState } from 'react';
import type { EditStore } from '../versions/edit-store.ts';
import { THEME } from './code-theme.ts';
import { EDITING, setTyping } from './editable.ts';
import type { OpenedFile } from './use-opened-file.ts';

interface CodeEditorProps {
  files: ProjectFiles;
  opened: OpenedFile;
  /** A file that is being written behind the shown one; it is taken over when it is whole. */
  writing: string | null;
  /** Takes what a person types; null while the files are only to be read. */
  edits: EditStore | null;
  /** The text on the way to being saved was typed here: what comes back of it is old news. */
  unsaved: boolean;
}

/** The editor, fetched when the Code tab is opened for the first time. */
export default function CodeEditor(props: CodeEditorProps) {
  const { files, opened } = props;
  // One object each for good: Sandpack starts anew with every new one.
  const [initial] = useState(() => toSandpack(files));
  const [setup] = useState(() => ({ environment: 'static' as const, entry: Object.keys(initial)[0] }));
  return (
    <SandpackProvider
      theme={THEME}
      files={initial}
      customSetup={setup}
      options={{ autorun: false, activeFile: opened.path === null ? undefined : `/${opened.path}` }}
      className={`sandpack-frame ${opened.line === null ? '' : 'sandpack-marks-line'}`}
    >
      <OpenFile {...props} />
    </SandpackProvider>
  );
}

/** Hands new texts to Sandpack's state, and moves the editor where it is wanted. */
function OpenFile({ files, opened, writing, edits, unsaved }: CodeEditorProps) {
  const { sandpack } = useSandpack();
  const editor = useRef<CodeEditorRef>(null);
  const path = opened.path === null ? null : `/${opened.path}`;
  const { updateFile, openFile } = sandpack;

  // Empty at first: what Sandpack was started with may differ from the project (see `toSandpack`).
  const known = useRef<ProjectFiles>({});
  const typed = useRef<string | null>(null);
  useEffect(() => {
    // Sandpack parses the shown file anew for every change of any other.
    const settled = Object.values(files).filter((file) => file.path !== writing);
    const changed = settled.filter(
      (file) =>
        known.current[file.path]?.content !== file.content && !(unsaved && file.path === typed.current),
    );
    known.current = Object.fromEntries(settled.map((file) => [file.path, file]));
    if (!unsaved) typed.current = null;
    if (changed.length > 0)
      updateFile(
        Object.fromEntries(changed.map((file) => [`/${file.path}`, file.content])),
        undefined,
        false,
      );
    // Sandpack's operations are new functions on every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [files, writing, unsaved]);
  useEffect(() => {
    if (path !== null) openFile(path);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [path]);

  const shown = sandpack.activeFile;
  useEffect(() => {
    const onType = edits
      ? (content: string) => {
          const path = shown.slice(1);
          typed.current = path;
          edits.edit({ type: 'write', path, content });
        }
      : null;
    // After the frame in which an editor that was just made may not be focused.
    const frame = requestAnimationFrame(() =>
      editor.current?.getCodemirror()?.dispatch({ effects: setTyping.of(onType) }),
    );
    return () => cancelAnimationFrame(frame);
  }, [edits, shown]);

  const line = opened.line;
  useEffect(() => {
    // The editor of a file just opened is made in the effects of this drawing: look once it stands.
    const frame = requestAnimationFrame(() => {
      const view = editor.current?.getCodemirror();
      if (!view || line === null) return;
      const { from } = view.state.doc.line(Math.min(Math.max(1, line.at), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [line, path]);

  return (
    <SandpackCodeEditor
      ref={editor}
      showTabs={false}
      showLineNumbers
      showRunButton={false}
      initMode="immediate"
      extensions={EDITING}
      style={{ height: '100%' }}
    />
  );
}

const MANIFEST = '/package.json';

/** Sandpack does not start without a manifest that it can read; a project may have none, or one that is still being written. */
function toSandpack(files: ProjectFiles): Record<string, string> {
  const texts = Object.fromEntries(Object.values(files).map((file) => [`/${file.path}`, file.content]));
  return { ...texts, [MANIFEST]: isJson(texts[MANIFEST]) ? texts[MANIFEST] : '{ "main": "index.html" }' };
}

function isJson(text: string | undefined): text is string {
  try {
    const value: unknown = text === undefined ? null : JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
