import { cn } from '@studio/ui';
import type { ExampleCard as Example } from './examples.tsx';

interface ExampleCardProps {
  example: Example;
  /** It is being copied into a chat. */
  opening: boolean;
  disabled: boolean;
  onOpen: () => void;
}

/** A finished example, small: its own colours, its headline, its picture. The whole card opens it. */
export function ExampleCard({ example, opening, disabled, onOpen }: ExampleCardProps) {
  const { look } = example;
  return (
    <button
      type="button"
      aria-busy={opening}
      disabled={disabled}
      onClick={onOpen}
      className="group block w-full rounded-md text-left disabled:cursor-default"
    >
      <span
        aria-hidden
        className={cn(
          'flex h-52 items-center justify-between gap-4 overflow-hidden rounded-md border border-line px-[27px] transition-[border-color,opacity] duration-120 group-hover:border-line-strong phone:h-32 phone:items-start phone:gap-3 phone:p-4',
          disabled && !opening && 'opacity-60',
        )}
        style={{ background: look.paper, color: look.ink }}
      >
        <span className="min-w-0">
          <span className="block text-[11px] leading-4 font-title" style={{ color: look.name }}>
            {example.name}
          </span>
          <span
            className={cn(
              'mt-2.5 block text-[22px] leading-[25px] tracking-[-0.01em] whitespace-pre-line phone:mt-1.5 phone:text-[19px] phone:leading-[22px]',
              look.serif ? 'font-serif font-normal' : 'font-label',
            )}
          >
            {example.headline}
          </span>
          <span
            className="mt-3 inline-block rounded-md px-2.5 py-1 text-[9.5px] leading-[14px] font-title phone:hidden"
            style={{ background: look.button, color: look.buttonInk }}
          >
            {opening ? 'Opening…' : 'Open'}
          </span>
        </span>
        <span className="h-31 w-[122px] shrink-0 rounded-md phone:mt-5 phone:w-18" style={look.art} />
      </span>
      <span className="mt-2.5 block px-0.5">
        <span className="font-label">{example.name}</span>{' '}
        <span className="ml-1 text-ink-2">{opening ? 'Opening…' : example.kind}</span>
      </span>
    </button>
  );
}
