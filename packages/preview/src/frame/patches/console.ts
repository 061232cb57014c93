import type { ConsoleLevel } from '../../shared/messages.ts';
import { formatArguments, formatValue } from '../format.ts';
import { define } from '../natives.ts';
import type { Outbox } from '../outbox.ts';

const LEVELS: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
/** Sent by the vendored Tailwind scripts at every start: true online too, and of no use here. */
const NOISE =
  /cdn\.tailwindcss\.com should not be used in production|browser build of Tailwind CSS should not be used in production|Download the React DevTools/;

/** Forwards console calls. The browser's own console keeps working. */
export function patchConsole(outbox: Outbox): void {
  const target = console as unknown as Record<string, (...args: unknown[]) => void>;
  const forward = (name: string, level: ConsoleLevel, text: (args: unknown[]) => string | null): void => {
    const original = target[name]?.bind(console);
    define(target, name, (...args: unknown[]) => {
      const line = text(args);
      const flood = line !== null && !NOISE.test(line) && !outbox.console(level, line);
      if (!flood) original?.(...args);
    });
  };
  for (const level of LEVELS) forward(level, level, formatArguments);
  forward('table', 'log', ([data]) => formatValue(data));
  forward('dir', 'log', ([data]) => formatValue(data));
  forward('trace', 'log', formatArguments);
  forward('assert', 'error', ([right, ...rest]) =>
    right ? null : `Assertion failed: ${formatArguments(rest)}`,
  );
}
