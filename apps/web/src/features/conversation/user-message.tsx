import { cn } from '@studio/ui';
import { memo } from 'react';

/** What the person said, in a quiet bubble; exactly as it was written. */
export const UserMessage = memo(function UserMessage({ text, sending }: { text: string; sending: boolean }) {
  return (
    <div className="flex justify-end">
      <div
        aria-label="You said"
        role="group"
        className={cn(
          'max-w-[86%] rounded-lg rounded-br-[3px] bg-sunken px-3.5 py-2 text-body leading-[22px] break-words whitespace-pre-wrap transition-opacity duration-160',
          sending && 'opacity-70',
        )}
      >
        {text}
      </div>
    </div>
  );
});
