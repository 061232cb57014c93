import {
  applyAnswer,
  canBeMended,
  digestAnswer,
  fixPrompt,
  parseAnswer,
  repairRequest,
  type ProjectFiles,
} from '@studio/artifacts';
import type { GatewayMessage, GatewayModel, Seam } from '@studio/contracts';
import type { BranchFiles, Turn } from '@studio/db';
import { filesForPrompt } from './prompt-files.ts';
import { systemPrompt } from './prompt-system.ts';

/** Characters a token is taken to have: below what English (about 4) and code (about 3.5) need, so that the estimate errs towards too little. */
const CHARS_PER_TOKEN = 3;
/** Tokens left free for what a provider adds by itself. */
const RESERVE_TOKENS = 512;
/** Share of what question, answer so far and instructions leave that the project's files may always take; more where earlier turns need less. */
const FILES_SHARE = 0.6;
/** Turns of a branch that are looked at; older ones would not fit any model's window anyway. */
export const MAX_TURNS = 200;

const CONTINUE = `Your answer above was cut off. Go on with it exactly where it stops, in the middle of the line if need be. Do not repeat anything, do not apologise, do not open the code block again.`;

export interface PromptInput {
  model: GatewayModel;
  /** The branch, oldest first, ending with the user's message that is answered. */
  turns: readonly Turn[];
  /** What earlier runs of this answer wrote; empty for a new one. */
  soFar: string;
  packages: readonly string[];
  /** The project before the answer; null when there is none. */
  files?: BranchFiles | null;
  /** Where the answer so far was gone on with by itself. */
  seams?: readonly Seam[];
}

/**
 * What the gateway is asked. The window is divided so: half of it at most for the answer to come (or what the model can write, if less); instructions and the
 * question whole; half of the rest at most for what is written of this answer; then the project's files; then as many of the newest turns as fit.
 */
export function buildPrompt({ model, turns, soFar, packages, files = null, seams = [] }: PromptInput): {
  messages: GatewayMessage[];
  maxOutputTokens: number;
} {
  const project = projectOf(files);
  const hasFiles = files !== null && files.tree.files.length > 0;
  const system = systemPrompt(model.family, { packages, hasFiles });
  const maxOutputTokens = Math.min(model.maxOutputTokens, Math.floor(model.contextTokens / 2));
  const room = (model.contextTokens - maxOutputTokens - RESERVE_TOKENS) * CHARS_PER_TOKEN - system.length;
  const written = answerSoFar({ soFar, seams, project, room, prefill: model.prefill });
  const [question, earlier] = questionOf(turns, project);
  const history = earlier.map((turn) => digested(turn, hasFiles ? project : null));
  const left = Math.max(0, room - lengthOf(written) - question.length);
  const needed = history.reduce((sum, { content }) => sum + content.length, 0);
  const section = filesForPrompt(files, { question, room: Math.max(left * FILES_SHARE, left - needed) });
  return {
    messages: [
      { role: 'system', content: section === '' ? system : `${system}\n\n${section}` },
      ...newest(history, left - section.length),
      { role: 'user', content: question },
      ...written,
    ],
    maxOutputTokens,
  };
}

function projectOf(files: BranchFiles | null): ProjectFiles {
  return Object.fromEntries((files?.tree.files ?? []).map((file) => [file.path, file]));
}

/** The message that is answered, a request to fix something spelled out, and the turns before it. */
function questionOf(turns: readonly Turn[], project: ProjectFiles): [string, readonly Turn[]] {
  const last = turns.at(-1);
  if (last === undefined) return ['', []];
  const question = last.fix ? `${last.text}\n\n${fixPrompt(last.fix.failure, project)}` : last.text;
  return [question, turns.slice(0, -1)];
}

/** Old code of files that are shown as they are now would only cost room, and contradict them. */
function digested({ role, text }: Turn, project: ProjectFiles | null): GatewayMessage {
  return { role, content: role === 'assistant' && project !== null ? digestAnswer(text, project) : text };
}

/** What is written already, and what is asked about it: to go on, or to mend what could not be applied. */
function answerSoFar(params: {
  soFar: string;
  seams: readonly Seam[];
  project: ProjectFiles;
  room: number;
  prefill: boolean;
}): GatewayMessage[] {
  const { soFar, seams, project, room, prefill } = params;
  if (soFar === '') return [];
  const most = Math.max(1, Math.floor(room / 2));
  const goOn = (text: string): GatewayMessage[] =>
    // Of an answer that is itself longer than the window its end matters: that is where it goes on.
    [
      { role: 'assistant', content: text.slice(-most) },
      ...(prefill ? [] : [{ role: 'user' as const, content: CONTINUE }]),
    ];
  const repair = seams.findLast(({ kind }) => kind === 'repair');
  if (repair === undefined) return goOn(soFar);
  const answer = soFar.slice(0, repair.at);
  const parsed = parseAnswer(answer);
  const applied = applyAnswer(project, parsed);
  if (!canBeMended(applied.failures)) return goOn(soFar);
  const request = repairRequest(project, parsed, applied).slice(0, most);
  const mended = soFar.slice(repair.at);
  return [
    { role: 'assistant', content: answer.slice(-Math.max(1, most - request.length)) },
    { role: 'user', content: request },
    ...(mended.trim() === '' ? [] : goOn(mended)),
  ];
}

const lengthOf = (messages: readonly GatewayMessage[]): number =>
  messages.reduce((sum, { content }) => sum + content.length, 0);

/** The newest messages that fit into `room` characters. */
function newest(history: readonly GatewayMessage[], room: number): GatewayMessage[] {
  const kept: GatewayMessage[] = [];
  let left = room;
  for (const message of history.toReversed()) {
    left -= message.content.length;
    if (left < 0) break;
    // An answer of which nothing came is no turn: providers refuse empty messages.
    if (message.content !== '') kept.unshift(message);
  }
  return kept;
}
