import type { ProjectFiles } from '@studio/artifacts';
import { memo, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { AnswerStore } from '../chat/answer-store.ts';
import { AnswerFoot } from './answer-foot.tsx';
import { groupParts, projectName, type AnswerGroup } from './answer-groups.ts';
import { ChangeNote } from './change-note.tsx';
import { FileCard } from './file-card.tsx';
import { CodeSnippet } from './markdown/code-snippet.tsx';
import { Markdown } from './markdown/markdown.tsx';
import { PendingLine } from './pending-line.tsx';
import { SeamNote } from './seam-note.tsx';
import { Thinking } from './thinking.tsx';

interface AnswerProps {
  store: AnswerStore;
  /** The project before this answer. */
  before: ProjectFiles;
  /** What its files are called together, where the answer gives no name. */
  title: string;
  modelName: (id: string) => string;
  onOpenFile: (path: string) => void;
  messageId: string;
  onContinue: (messageId: string) => void;
  /** Another run of the chat is live, so nothing can be continued now. */
  busy: boolean;
}

/** One answer: thinking, prose, cards of files, and how it ended. Draws itself anew for its own text only. */
export const Answer = memo(function Answer(props: AnswerProps) {
  const { store, before, title, modelName, onOpenFile, messageId, onContinue, busy } = props;
  const view = useSyncExternalStore(store.subscribe, store.getView, store.getView);
  const { parsed, live } = view;
  const groups = useMemo(() => groupParts(parsed.parts), [parsed]);
  return (
    <article aria-label="Answer" aria-busy={live} className="group/answer">
      {view.reasoning === '' ? null : (
        <Thinking text={view.reasoning} live={live && parsed.parts.length === 0} ms={view.thoughtMs} />
      )}
      {view.blank && live ? <PendingLine>Waiting for the model</PendingLine> : null}
      {groups.map((group, index) => (
        <Group
          key={index}
          group={group}
          live={live}
          last={index === groups.length - 1}
          title={parsed.title ?? projectName(groups) ?? title}
          before={before}
          onOpenFile={onOpenFile}
        />
      ))}
      {live ? null : <ChangeNote parsed={parsed} before={before} />}
      {live ? null : <SeamNote seams={view.seams} />}
      <AnswerFoot
        view={view}
        store={store}
        modelName={modelName}
        onContinue={() => onContinue(messageId)}
        busy={busy}
      />
    </article>
  );
});

interface GroupProps {
  group: AnswerGroup;
  live: boolean;
  last: boolean;
  title: string;
  before: ProjectFiles;
  onOpenFile: (path: string) => void;
}

function Group({ group, live, last, title, before, onOpenFile }: GroupProps) {
  if (group.type === 'files') {
    return <FileCard files={group.files} title={title} live={live} before={before} onOpen={onOpenFile} />;
  }
  const { part } = group;
  switch (part.type) {
    case 'prose':
      return <Markdown text={part.text} streaming={live && last} />;
    case 'reasoning':
      return <Thinking text={part.text} live={live && !part.complete} ms={null} />;
    case 'code':
      return (
        <div className="my-3">
          <CodeSnippet language={part.language} code={part.content} complete={part.complete || !live} />
        </div>
      );
    case 'delete':
      return <FileNote>Deleted {part.path}</FileNote>;
    case 'rename':
      return (
        <FileNote>
          Renamed {part.from} to {part.to}
        </FileNote>
      );
  }
}

function FileNote({ children }: { children: ReactNode }) {
  return <p className="my-3 font-mono text-[12.5px] text-ink-2">{children}</p>;
}
