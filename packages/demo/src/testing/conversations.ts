import { applyAnswer, parseAnswer, repairRequest, seamAfter } from '@studio/artifacts';
import type { ProjectFiles } from '@studio/artifacts';
import type { GatewayMessage } from '@studio/contracts';
import { replyTo } from '../conversation.ts';

/** What the API sends first: its example fence must never be taken for a file. */
export const SYSTEM: GatewayMessage = {
  role: 'system',
  content:
    'You write small web apps. Write every file as one fenced block, for example:\n```tsx src/App.tsx\n…the whole file…\n```',
};

export interface Talk {
  messages: GatewayMessage[];
  files: ProjectFiles;
  /** The last answer. */
  text: string;
  /** Paths of the last answer's files, in order. */
  written: string[];
}

/** Plays a conversation: every prompt is answered by the demo model, its changes applied as the product does, and asked about once where they cannot be. */
export function talk(...prompts: string[]): Talk {
  const messages: GatewayMessage[] = [SYSTEM];
  let files: ProjectFiles = {};
  let text = '';
  for (const content of prompts) {
    messages.push({ role: 'user', content });
    text = replyTo(messages).text;
    const applied = applyAnswer(files, parseAnswer(text));
    if (applied.failures.length > 0) {
      const request = repairRequest(files, parseAnswer(text), applied);
      const mended = replyTo([
        ...messages,
        { role: 'assistant', content: text },
        { role: 'user', content: request },
      ]);
      text += seamAfter(text) + mended.text;
    }
    messages.push({ role: 'assistant', content: text });
    const after = applyAnswer(files, parseAnswer(text));
    if (after.failures.length > 0) throw new Error(`cannot be applied: ${JSON.stringify(after.failures)}`);
    files = after.files;
  }
  const written = parseAnswer(text).parts.flatMap((part) => (part.type === 'file' ? [part.path] : []));
  return { messages, files, text, written };
}

export const content = (files: ProjectFiles, path: string): string => files[path]?.content ?? '';
