import { appPartEdit, columnEdit, minutesEdit, taskEdit } from './apps.ts';
import { colourEdit, themeEdit } from './colour.ts';
import { cornerEdit, fontEdit, sizeEdit, spaceEdit } from './measures.ts';
import { headlineEdit, nameEdit } from './name.ts';
import { addSectionEdit, alreadyEdit, removePartEdit, removeSectionEdit } from './sections.ts';
import type { Edit, Project } from './types.ts';

/** Tried in this order; the first two of a kind that both apply to a clause (dark and green) both act. */
const EDITS: readonly (readonly Edit[])[] = [
  [taskEdit, columnEdit],
  [nameEdit, headlineEdit],
  [themeEdit],
  [colourEdit],
  [removePartEdit, removeSectionEdit],
  [alreadyEdit, addSectionEdit, appPartEdit],
  [sizeEdit],
  [spaceEdit],
  [cornerEdit],
  [fontEdit],
  [minutesEdit],
];

/** Words that carry the subject: after one of these acted, the rest of the clause is theirs. */
const CLOSED = new Set(EDITS.slice(0, 2));

const SPLIT =
  /[.;!?\n]+\s*|,?\s+(?:and|then|also|plus)\s+(?=(?:also\s+|please\s+)?(?:add|make|change|call|rename|use|remove|delete|put|show|set|turn|give|include|switch|drop|hide|replace|write|insert|move|translate)\b)|,\s+(?=(?:add|make|change|call|rename|use|remove|delete|put|show|set|turn|include)\b)/i;

/** A request cut into single wishes; quoted text stays whole. */
export function clausesOf(request: string): string[] {
  const quotes: string[] = [];
  const safe = request.replace(/["“][^"“”]*["”]/g, (quote) => `\uE000${quotes.push(quote) - 1}\uE000`);
  return safe
    .split(SPLIT)
    .map((clause) =>
      clause.replace(/\uE000(\d+)\uE000/g, (_, index: string) => quotes[Number(index)] ?? '').trim(),
    )
    .filter((clause) => /[\p{L}\p{N}]{2}/u.test(clause));
}

export interface EditOutcome {
  /** A sentence for everything that was done. */
  said: string[];
  /** Wishes that nothing could be done about, in the person's words. */
  missed: string[];
}

const WISH =
  /\b(add|make|change|call|rename|use|remove|delete|put|show|set|turn|give|include|switch|hide|replace|write|insert|move|translate|can you|could you|i want|need|should)\b/i;

/** Asks to know rather than to have; "can you …" is a wish. */
const QUESTION = /^(?:why|what|who|when|where|which|how (?!about)|is|are|do|does|did)\b/i;

/** One edit of a group acts, at most: "remove the opening hours" must not take the section as well. */
function firstThatActs(group: readonly Edit[], clause: string, project: Project): string | null {
  for (const edit of group) {
    const said = edit(clause, project);
    if (said !== null) return said;
  }
  return null;
}

/** Carries out a request on the project's files. */
export function applyRequest(request: string, project: Project): EditOutcome {
  const outcome: EditOutcome = { said: [], missed: [] };
  for (const clause of clausesOf(request)) {
    if (QUESTION.test(clause)) continue;
    let done = false;
    for (const group of EDITS) {
      const said = firstThatActs(group, clause, project);
      if (said === null) continue;
      done = true;
      if (!outcome.said.includes(said)) outcome.said.push(said);
      if (CLOSED.has(group)) break;
    }
    if (!done && WISH.test(clause)) outcome.missed.push(clause);
  }
  return outcome;
}
