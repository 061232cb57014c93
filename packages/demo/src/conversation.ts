import { REPAIR_OPENING, parseAnswer } from '@studio/artifacts';
import type { GatewayMessage } from '@studio/contracts';
import { writeAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { readBrief } from './brief/brief.ts';
import { saysWhatToBuild } from './brief/ask.ts';
import { readKind } from './brief/kind.ts';
import { inEnglish } from './brief/tongues/index.ts';
import { readWants } from './brief/wants.ts';
import { applyRequest } from './edits/index.ts';
import { currentName } from './edits/name.ts';
import { isRepair, repair } from './edits/repair.ts';
import type { Project } from './edits/types.ts';
import { build } from './kinds/index.ts';
import { thinkAbout } from './reasoning.ts';
import { liveFiles, recoverFiles } from './recover.ts';

type Messages = readonly GatewayMessage[];

const KINDS_SENTENCE =
  'I am a scripted demo and build landing pages, dashboards, boards, to-do lists, timers, calculators, tic-tac-toe, weather cards, quizzes, forms, booking and pricing pages, portfolios and journals.';
const FOR_INSTANCE = 'for instance “a landing page for a bakery called Crumb, in green”.';
const CHANGES_SENTENCE =
  'What I can change here: name, headline, colour, light or dark, text size, corners, type, and sections such as a contact form, prices, hours or questions.';

const ANEW =
  /^\W*(?:please |now |ok,? |next,? |instead,? |(?:can|could) you |let['’]s |i (?:want|need|would like) )*(?:to )?(?:(?:build|create|design|generate|write)(?: me| us)? (?:an?|another|the|some)|make(?: me| us)? (?:an?|another|some))\b(?! (?:page|site|background|headline|text|title|button|column|task|card)\b)/i;
const NAMES_ANOTHER =
  /^\W*(?:an?|another) [\w\s-]*(?:page|dashboard|board|list|app|timer|portfolio|quiz|site|website|blog|form|calculator|game|card) (?:for|about|called|named|of)\b/i;

/** "Build me a …" after something was built means a new thing; "make it dark", "add a form" or "create a contact form" does not. */
function startsAnew(request: string): boolean {
  const kind = readKind(request);
  if (kind === null) return false;
  const section =
    kind === 'form' && readWants(request).length > 0 && !/\b(?:page|for|called)\b/i.test(request);
  return !section && (ANEW.test(request) || NAMES_ANOTHER.test(request));
}

/** The newest prompt that built something. */
function buildingPrompt(messages: Messages): string {
  let prompt = '';
  messages.forEach(({ role, content }, index) => {
    if (role !== 'user') return;
    if (
      prompt === '' ||
      (startsAnew(content) && Object.keys(recoverFiles(messages.slice(0, index))).length > 0)
    )
      prompt = content;
  });
  return prompt;
}

function buildFrom(request: string, foreign: boolean): Answer {
  const brief = readBrief(request);
  const draft = build(brief);
  const note = foreign
    ? ' I read your language but write only English, so the page’s words are English.'
    : '';
  return writeAnswer(thinkAbout(brief), draft.intro + note, draft.files, draft.outro);
}

/** Nothing to build is named, or something that nobody here can write. */
function askBack(request: string): Answer {
  const first = SMALL_TALK.test(request)
    ? `Tell me what to build in a sentence, ${FOR_INSTANCE}`
    : `I am not sure what to build from that. Tell me a kind of page or app and what it is for, ${FOR_INSTANCE}`;
  return writeAnswer('Nothing to build yet.\n', `${first} ${KINDS_SENTENCE}`, [], '');
}

/** Words that ask for nothing to be built. */
const SMALL_TALK =
  /^\W*(?:hi|hello|hey|thanks?|thank you|good (?:morning|evening|day)|who are you|what (?:can|do) you do|help|test|ok(?:ay)?|great|nice|cool|perfect)\b[^.\n]{0,40}\W*$/i;

function editOf(request: string, messages: Messages): Answer {
  const before = liveFiles(recoverFiles(messages));
  const base = readBrief(buildingPrompt(messages));
  const name = currentName(before) ?? base.name;
  // An answer that was stopped before its page is finished with the change.
  const whole = before.has('index.html')
    ? before
    : new Map(build({ ...base, name }).files.map(({ path, content }) => [path, content]));
  const project: Project = {
    files: new Map(whole),
    brief: { ...base, name },
  };
  const outcome = isRepair(request)
    ? { said: [repair(request, project)], missed: [] }
    : applyRequest(request, project);
  const changed = [...project.files]
    .filter(([path, content]) => before.get(path) !== content)
    .map(([path, content]) => ({ path, content }));
  const missed = outcome.missed.map((wish) => `“${wish.slice(0, 120)}”`);
  const reasoning = [
    `The project has ${before.size} ${before.size === 1 ? 'file' : 'files'}; the request is a change, not a new page.`,
    changed.length === 0
      ? 'Nothing in it needs another file.'
      : `That touches ${changed.map(({ path }) => path).join(', ')} and nothing else.`,
    '',
  ].join('\n');
  if (changed.length === 0 && SMALL_TALK.test(request)) {
    return writeAnswer(reasoning, `Gladly. ${CHANGES_SENTENCE}`, [], '');
  }
  if (outcome.said.length === 0) {
    const what =
      missed.length > 0
        ? `I cannot do this: ${missed.join(', ')}.`
        : 'I did not find a change in that which I know how to make.';
    return writeAnswer(reasoning, `${what} ${CHANGES_SENTENCE}`, [], '');
  }
  const rest = missed.length > 0 ? ` One part I cannot do: ${missed.join(', ')}.` : '';
  return writeAnswer(
    reasoning,
    [
      ...outcome.said,
      ...(whole === before ? [] : ['I also wrote what the stopped answer still owed you.']),
    ].join(' ') + rest,
    changed,
    changed.length === 0 ? '' : 'Everything else stayed as it was.',
    currentName(project.files),
  );
}

/** The whole answer to a conversation that ends with the user's message. */
function answerTo(messages: Messages): Answer {
  const at = messages.findLastIndex(({ role }) => role === 'user');
  const typed = messages[at]?.content ?? '';
  const request = inEnglish(typed);
  const earlier = messages
    .filter((message, index) => index < at || message.role === 'system')
    .map((message) =>
      message.role === 'user' ? { ...message, content: inEnglish(message.content) } : message,
    );
  const empty = Object.keys(recoverFiles(earlier)).length === 0;
  if (empty && (SMALL_TALK.test(request) || !saysWhatToBuild(request))) return askBack(request);
  return empty || startsAnew(request) ? buildFrom(request, request !== typed) : editOf(request, earlier);
}

const CONTINUES =
  /\b(?:continue|go on|carry on|cut off|where (?:it|you) (?:stops?|stopped|left off)|finish (?:it|the answer))\b/i;

/** Splits off what is already written of the answer, when the messages ask for its continuation. */
function unfinished(messages: Messages): { turns: Messages; given: string } | null {
  const last = messages.at(-1);
  if (last?.role === 'assistant') return { turns: messages.slice(0, -1), given: last.content };
  const before = messages.at(-2);
  if (last?.role !== 'user' || before?.role !== 'assistant' || !CONTINUES.test(last.content)) return null;
  const turns = messages.slice(0, -2);
  const whole = answerTo(turns).text;
  return whole.length > before.content.length && whole.startsWith(before.content)
    ? { turns, given: before.content }
    : null;
}

/** Asked whether it meant what it wrote (a page that became an app is a short page): the files in question once more, as they were. */
function confirmed(messages: Messages): Answer | null {
  const last = messages.at(-1);
  const before = messages.at(-2);
  if (last?.role !== 'user' || before?.role !== 'assistant' || !last.content.startsWith(REPAIR_OPENING))
    return null;
  const files = parseAnswer(before.content).parts.flatMap((part) =>
    part.type === 'file' && last.content.includes(part.path) ? [part] : [],
  );
  return writeAnswer('The files are meant to be as they are.\n', 'That is meant so:', files, '');
}

/**
 * The answer to a conversation. Pure: the same messages give the same answer, so an answer that was cut off anywhere is
 * continued by writing it again and leaving out what is there.
 */
export function replyTo(messages: Messages): Answer {
  const open = unfinished(messages);
  if (open === null) return confirmed(messages) ?? answerTo(messages);
  const whole = answerTo(open.turns);
  if (whole.text.startsWith(open.given)) {
    return { reasoning: open.given === '' ? whole.reasoning : '', text: whole.text.slice(open.given.length) };
  }
  const fence = parseAnswer(open.given).openFile === null ? '' : '\n```\n';
  return {
    reasoning: '',
    text: `${fence}\nI cannot continue this answer: it was not written by me. Ask me for a new page or a change instead.\n`,
  };
}
