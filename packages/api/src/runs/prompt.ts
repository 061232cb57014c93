import type { GatewayMessage, GatewayModel, ModelFamily } from '@studio/contracts';
import type { Turn } from '@studio/db';

/** Characters a token is taken to have: below what English (about 4) and code (about 3.5) need, so that the estimate errs towards too little. */
const CHARS_PER_TOKEN = 3;
/** Tokens left free for what a provider adds by itself. */
const RESERVE_TOKENS = 512;
/** Turns of a branch that are looked at; older ones would not fit any model's window anyway. */
export const MAX_TURNS = 200;

const FORMAT = `Write every file as one fenced code block whose info string is the language and the path, for example:
\`\`\`tsx src/App.tsx
…the whole file…
\`\`\`
Always write whole files, never excerpts or "rest unchanged". Before the files say in one or two sentences what you made; after them at most one sentence.`;

const QUALITY = `Make it look designed: a considered palette, a clear typographic scale, generous spacing, real copy instead of placeholder text. It must work from 375 px to wide screens, by keyboard, and with readable contrast. Everything runs in a sandbox without cookies, storage or network: no requests to other hosts; draw pictures with CSS or inline SVG.`;

const FAMILY: Record<ModelFamily, (packages: readonly string[]) => string> = {
  page: () =>
    `You write single web pages. Answer with exactly one complete HTML document, styles and scripts inline, as a file called index.html.`,
  project: (packages) =>
    `You write small web apps. For a plain page answer with one complete index.html, styles and scripts inline. For anything with state or several parts write a React project in TypeScript: src/App.tsx with a default export is the entry and is mounted for you; style with Tailwind CSS classes.${
      packages.length === 0
        ? ' Import nothing but react and your own files.'
        : ` You may import react, your own files and these packages, nothing else: ${packages.join(', ')}.`
    } When you are asked for a change, write only the files that change; the others stay as they are.`,
};

const CONTINUE = `Your answer above was cut off. Go on with it exactly where it stops, in the middle of the line if need be. Do not repeat anything, do not apologise, do not open the code block again.`;

export interface PromptInput {
  model: GatewayModel;
  /** The branch, oldest first, ending with the user's message that is answered. */
  turns: readonly Turn[];
  /** What earlier runs of this answer wrote; empty for a new one. */
  soFar: string;
  packages: readonly string[];
}

/** What the gateway is asked: the system prompt, as many of the newest turns as fit the model's window, and what is written already. */
export function buildPrompt({ model, turns, soFar, packages }: PromptInput): {
  messages: GatewayMessage[];
  maxOutputTokens: number;
} {
  const system = [FAMILY[model.family](packages), FORMAT, QUALITY].join('\n\n');
  const maxOutputTokens = Math.min(model.maxOutputTokens, Math.floor(model.contextTokens / 2));
  const room = (model.contextTokens - maxOutputTokens - RESERVE_TOKENS) * CHARS_PER_TOKEN - system.length;
  // Of an answer that is itself longer than the window its end matters: that is where it goes on.
  const written = soFar.slice(-Math.max(0, Math.floor(room / 2)));
  const messages: GatewayMessage[] = [
    { role: 'system', content: system },
    ...newest(turns, room - written.length),
  ];
  if (written !== '') {
    messages.push({ role: 'assistant', content: written });
    if (!model.prefill) messages.push({ role: 'user', content: CONTINUE });
  }
  return { messages, maxOutputTokens };
}

/** The newest turns whose text fits into `room` characters; the last one always, whatever its length. */
function newest(turns: readonly Turn[], room: number): GatewayMessage[] {
  const kept: GatewayMessage[] = [];
  let left = room;
  for (const turn of turns.toReversed()) {
    left -= turn.text.length;
    if (kept.length > 0 && left < 0) break;
    // An answer of which nothing came is no turn: providers refuse empty messages.
    if (turn.text !== '') kept.unshift({ role: turn.role, content: turn.text });
  }
  return kept;
}
