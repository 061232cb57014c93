import { foldAnswer, parseAnswer } from '@studio/artifacts';
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

/** Plays a conversation: every prompt is answered by the demo model, files are folded as the product does. */
export function talk(...prompts: string[]): Talk {
  const messages: GatewayMessage[] = [SYSTEM];
  let files: ProjectFiles = {};
  let text = '';
  for (const content of prompts) {
    messages.push({ role: 'user', content });
    text = replyTo(messages).text;
    messages.push({ role: 'assistant', content: text });
    files = foldAnswer(files, parseAnswer(text));
  }
  const written = parseAnswer(text).parts.flatMap((part) => (part.type === 'file' ? [part.path] : []));
  return { messages, files, text, written };
}

export const content = (files: ProjectFiles, path: string): string => files[path]?.content ?? '';
