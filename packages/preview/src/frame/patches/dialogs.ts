import { formatValue } from '../format.ts';
import { define } from '../natives.ts';
import type { Outbox } from '../outbox.ts';

/** Dialogs that would block are answered at once and noted in the console; abilities that could leak are taken away. */
export function patchDialogs(outbox: Outbox): void {
  const note = (kind: string, text: unknown): void => {
    outbox.console('info', `${kind}: ${text === undefined ? '' : formatValue(text)}`);
  };
  define(window, 'alert', (text?: unknown) => note('alert', text));
  define(window, 'confirm', (text?: unknown) => {
    note('confirm (answered yes)', text);
    return true;
  });
  define(window, 'prompt', (text?: unknown, proposal?: unknown) => {
    note('prompt (answered with its default)', text);
    return proposal === undefined ? '' : formatValue(proposal);
  });
  define(window, 'print', () => note('print', undefined));
  define(window, 'open', (url?: unknown) => {
    if (url) outbox.blocked(formatValue(url), 'window');
    return null;
  });
  // Peer connections reach other hosts past every content policy.
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'])
    define(window, name, undefined);
  patchClipboard();
}

/** Copying works for the page's own use; the real clipboard is out of reach. */
function patchClipboard(): void {
  let text = '';
  define(navigator, 'clipboard', {
    writeText: async (value: unknown) => void (text = String(value)),
    readText: async () => text,
    write: async () => undefined,
    read: async () => [],
  });
}
