import { Button } from '@studio/ui';
import type { ReactNode } from 'react';
import { localStore } from '../../lib/storage.ts';
import { takeDraftAlong } from '../chat/drafts.ts';
import { openHome } from './navigation.ts';

interface ProblemProps {
  historyButton: ReactNode;
}

/** An address of a chat that is not there, or not this person's: the two must look alike. */
export function MissingChat({ historyButton }: ProblemProps) {
  return (
    <Problem
      historyButton={historyButton}
      title="This chat does not exist"
      text="It was deleted, or it belongs to someone else."
    >
      <Button variant="primary" onClick={openHome}>
        Start a new one
      </Button>
    </Problem>
  );
}

/** The open chat was deleted, here or elsewhere, or the way back led to it. What was typed into it goes along to the next one. */
export function DeletedChat({ historyButton, chatId }: ProblemProps & { chatId: string }) {
  const startAnew = () => {
    takeDraftAlong(localStore, chatId);
    openHome();
  };
  return (
    <Problem
      historyButton={historyButton}
      title="This chat was deleted"
      text="Its messages and files are gone. Text that you had not sent goes along to a new one."
    >
      <Button variant="primary" onClick={startAnew}>
        Start a new one
      </Button>
    </Problem>
  );
}

export function BrokenChat({ historyButton, onRetry }: ProblemProps & { onRetry: () => void }) {
  return (
    <Problem
      historyButton={historyButton}
      title="This chat could not be read"
      text="Nothing in it is lost. The studio did not answer in time."
    >
      <Button variant="primary" onClick={onRetry}>
        Try again
      </Button>
    </Problem>
  );
}

interface ProblemBodyProps extends ProblemProps {
  title: string;
  text: string;
  children: ReactNode;
}

function Problem({ historyButton, title, text, children }: ProblemBodyProps) {
  return (
    <div className="flex h-full flex-col">
      <div className="flex h-bar shrink-0 items-center px-2.5">{historyButton}</div>
      <div className="mx-auto flex w-full max-w-105 flex-1 flex-col items-start justify-center px-6 pb-24">
        <h1 className="text-title font-title">{title}</h1>
        <p className="mt-1 text-body text-ink-2">{text}</p>
        <div className="mt-5">{children}</div>
      </div>
    </div>
  );
}
