import { Button, cn, IconButton } from '@studio/ui';
import { Check, Copy, Play } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import { messageBox, useFocusHeir } from '../../lib/focus.ts';
import { useCopy } from '../../lib/use-copy.ts';
import type { AnswerStore, AnswerView } from '../chat/answer-store.ts';
import { receiptParts } from '../chat/receipt.ts';
import { runNote, type RunNote } from './run-note.ts';

interface AnswerFootProps {
  view: AnswerView;
  store: AnswerStore;
  modelName: (id: string) => string;
  onContinue: () => void;
  busy: boolean;
}

const tones: Record<RunNote['tone'], string> = { quiet: 'text-ink-2', warn: 'text-warn', bad: 'text-bad' };

/** How an answer ended, with Continue where there is more to be had; copy and receipt on hover and focus. */
export function AnswerFoot({ view, store, modelName, onContinue, busy }: AnswerFootProps) {
  const { copied, copy } = useCopy();
  const note = view.live ? null : runNote(view.run, view.blank);
  return (
    <div className="mt-1.5 flex flex-col gap-1">
      {note === null ? null : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-line px-3 py-2">
          <p className={cn('min-w-0 flex-1 basis-48 text-ui', tones[note.tone])}>{note.text}</p>
          {note.resumable ? <ContinueButton busy={busy} onContinue={onContinue} /> : null}
        </div>
      )}
      {/* Keeps its height while hidden, so that ending and hovering move nothing. */}
      <div
        className={cn(
          '-ml-1.5 flex min-h-7 items-center gap-2 opacity-0 transition-opacity duration-120 focus-within:opacity-100 group-hover/answer:opacity-100 phone:opacity-100',
          view.live && 'invisible',
        )}
      >
        <IconButton
          label={copied ? 'Copied' : 'Copy answer'}
          side="top"
          onClick={() => void copy(store.text)}
        >
          <Icon of={copied ? Check : Copy} size={15} />
        </IconButton>
        {view.run && view.run.endedAt !== null ? (
          <p
            tabIndex={0}
            aria-label="Receipt"
            role="note"
            className="min-w-0 rounded-sm font-mono text-meta text-ink-2"
          >
            {receiptParts(view.run, modelName(view.run.modelId)).join(' · ')}
          </p>
        ) : null}
      </div>
    </div>
  );
}

function ContinueButton({ busy, onContinue }: { busy: boolean; onContinue: () => void }) {
  const button = useFocusHeir<HTMLButtonElement>(messageBox);
  return (
    <Button ref={button} size="sm" disabled={busy} onClick={onContinue}>
      <Icon of={Play} size={14} />
      Continue
    </Button>
  );
}
