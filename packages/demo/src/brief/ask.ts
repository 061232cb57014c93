import { knowsTrade } from '../trades/index.ts';
import { readKind } from './kind.ts';
import { readGivenName, readName } from './name.ts';
import { readSubject } from './subject.ts';

/** Programs nobody here can write: a bare "an app for …" or "a chess game" is no landing page. */
const PROGRAM =
  /\b(?:app|apps|application|game|tool|editor|player|generator|bot|extension|clone|emulator|simulator|script|program|function|algorithm|converter|tracker|api|browser|chat)\b/i;
const QUESTION =
  /^\W*(?:why|what|who|when|where|which|how|is|are|do|does|did|tell me|explain|translate|summari[sz]e|fix)\b/i;

/**
 * Whether a first request says what to build: it names a kind of page or app, or something a page could be about. Anything else
 * is better asked back than guessed at.
 */
export function saysWhatToBuild(prompt: string): boolean {
  if (readKind(prompt) !== null) return true;
  const name = readName(prompt);
  const subject = readSubject(prompt, name);
  const head = prompt.split(/\b(?:for|with|about|called|named|that)\b|[,:;.]/i)[0] ?? prompt;
  if (QUESTION.test(prompt) || PROGRAM.test(head)) return false;
  if (knowsTrade(prompt, subject) || (readGivenName(prompt) ?? name) !== null) return true;
  return subject !== null && /^(?:an?|my|our|the)\s+\p{L}+\s+\p{L}+/iu.test(prompt.trim());
}
