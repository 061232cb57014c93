import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { Icon } from '../../components/icons.tsx';
import { formatSeconds } from '../../lib/format.ts';

interface ThinkingProps {
  text: string;
  /** It is still thinking. */
  live: boolean;
  /** How long it thought, milliseconds; null where nobody measured. */
  ms: number | null;
}

/** Thinking, folded with its duration; what was thought is one click away and never in the way. */
export const Thinking = memo(function Thinking({ text, live, ms }: ThinkingProps) {
  return (
    <details className="group my-2 text-ui">
      <summary className="flex w-fit list-none items-center gap-2 rounded-sm py-1 pr-2 text-ink-2 hover:text-ink phone:min-h-11 [&::-webkit-details-marker]:hidden">
        <Icon
          of={ChevronRight}
          size={14}
          className="transition-transform duration-120 group-open:rotate-90"
        />
        {live ? (
          <span className="animate-pulse-dot">Thinking</span>
        ) : (
          `Thought${ms === null ? '' : ` for ${formatSeconds(ms)}`}`
        )}
      </summary>
      <div className="mt-1 ml-[7px] max-h-80 overflow-y-auto border-l border-line pl-4 break-words whitespace-pre-wrap text-ink-2">
        {text.trim()}
      </div>
    </details>
  );
});
