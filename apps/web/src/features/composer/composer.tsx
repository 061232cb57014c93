import { LIMITS } from '@studio/contracts';
import { cn, hint } from '@studio/ui';
import { ArrowUp, Square } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Icon } from '../../components/icons.tsx';
import { messageBox, useFocusHeir } from '../../lib/focus.ts';
import { formatCount } from '../../lib/format.ts';
import { ComposerNotice, type Notice } from './composer-notice.tsx';

interface ComposerProps {
  size: 'home' | 'chat';
  text: string;
  onText: (text: string) => void;
  onSend: () => void;
  placeholder: string;
  /** A run is live: Send becomes Stop. */
  live?: boolean;
  stopping?: boolean;
  onStop?: () => void;
  /** Enter was pressed while a run is live. */
  onBusy?: () => void;
  /** The message is on its way. */
  sending?: boolean;
  notice: Notice | null;
  autoFocus?: boolean;
  inputRef?: RefObject<HTMLTextAreaElement | null>;
  children: ReactNode;
}

/** The box a message is written in. Typing is always possible; only what Enter does changes. */
export function Composer(props: ComposerProps) {
  const {
    size,
    text,
    onText,
    onSend,
    placeholder,
    live = false,
    sending = false,
    notice,
    autoFocus,
    children,
  } = props;
  const own = useRef<HTMLTextAreaElement>(null);
  const input = props.inputRef ?? own;
  const tooLong = text.length > LIMITS.messageLength;
  const canSend = text.trim() !== '' && !tooLong && !sending;

  useEffect(() => {
    // Not on a phone: the keyboard would cover half of what there is to see.
    if (autoFocus && window.matchMedia('(pointer: fine)').matches)
      input.current?.focus({ preventScroll: true });
  }, [autoFocus, input]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (live) props.onBusy?.();
    else if (canSend) onSend();
  };

  const shown = tooLong ? tooLongNotice(text.length) : notice;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend && !live) onSend();
      }}
      className={cn(
        '@container rounded-lg border border-line-strong shadow-shade transition-[border-color,box-shadow] duration-120 focus-within:border-accent focus-within:ring-3 focus-within:ring-accent-wash',
        size === 'home' ? 'bg-raised' : 'bg-paper',
      )}
    >
      <ComposerNotice notice={shown} />
      {/* The hidden copy gives the box its height: no measuring, no jump. */}
      <div
        data-text={`${text || placeholder}\n`}
        className={cn(
          'grid overflow-y-auto after:invisible after:col-start-1 after:row-start-1 after:break-words after:whitespace-pre-wrap after:content-[attr(data-text)]',
          size === 'home'
            ? 'max-h-[40dvh] min-h-[86px] px-[18px] pt-[17px] text-[16px] leading-6 after:-mb-6'
            : 'max-h-[38dvh] min-h-11 px-[15px] pt-3 text-body after:-mb-[25px]',
        )}
      >
        <textarea
          ref={input}
          aria-label="Message"
          rows={1}
          value={text}
          placeholder={placeholder}
          enterKeyHint="send"
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          className="col-start-1 row-start-1 w-full resize-none overflow-hidden bg-transparent break-words text-ink outline-none placeholder:text-ink-3"
        />
      </div>
      <div className={cn('flex items-center gap-2', size === 'home' ? 'p-2 pl-2.5' : 'p-2 pl-1.5')}>
        {children}
        <span className="ml-auto overflow-hidden font-mono text-meta whitespace-nowrap text-ink-3 @max-[400px]:w-0">
          {live ? 'Esc stops' : 'Enter sends'}
        </span>
        {live ? (
          <StopButton stopping={props.stopping ?? false} onStop={props.onStop} />
        ) : (
          <button
            type="submit"
            aria-label="Send"
            disabled={!canSend}
            className="grid size-8 shrink-0 place-items-center rounded-[9px] bg-accent text-accent-ink transition-[background-color,opacity] duration-120 not-disabled:hover:bg-accent/88 disabled:opacity-55 phone:size-11"
          >
            <Icon of={ArrowUp} />
          </button>
        )}
      </div>
    </form>
  );
}

function StopButton({ stopping, onStop }: { stopping: boolean; onStop?: () => void }) {
  const button = useFocusHeir<HTMLButtonElement>(messageBox);
  return (
    <button
      type="button"
      ref={button}
      aria-label="Stop"
      {...hint(stopping ? 'Stopping' : 'Stop, and keep what is written', { keys: 'Esc', side: 'top' })}
      aria-disabled={stopping}
      onClick={() => {
        if (!stopping) onStop?.();
      }}
      className="grid size-8 shrink-0 place-items-center rounded-[9px] bg-ink text-paper transition-colors duration-120 hover:bg-ink/85 aria-disabled:opacity-55 phone:size-11"
    >
      <Square size={12} aria-hidden fill="currentColor" strokeWidth={0} className="[&_rect]:[rx:2px]" />
    </button>
  );
}

function tooLongNotice(length: number): Notice {
  const over = formatCount(length - LIMITS.messageLength);
  return {
    tone: 'bad',
    text: `This is ${over} characters too long. A message takes ${formatCount(LIMITS.messageLength)}.`,
  };
}
