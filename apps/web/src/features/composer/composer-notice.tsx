import { cn } from '@studio/ui';

export interface Notice {
  /** `bad`: something failed, spoken at once. `quiet`: good to know. */
  tone: 'bad' | 'warn' | 'quiet';
  text: string;
}

const tones: Record<Notice['tone'], string> = { bad: 'text-bad', warn: 'text-warn', quiet: 'text-ink-2' };

/** One sentence above the text, in the place where it is written. The region stays, so that it is read out when it fills. */
export function ComposerNotice({ notice }: { notice: Notice | null }) {
  return (
    <div role={notice?.tone === 'bad' ? 'alert' : 'status'} aria-label="About this message">
      {notice === null ? null : (
        <p className={cn('animate-appear border-b border-line px-4 py-2 text-ui', tones[notice.tone])}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
