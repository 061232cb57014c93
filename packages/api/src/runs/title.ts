import { capitalised, firstSentence, oneLine, shorten } from './words.ts';

/** What a chat is called that has no messages and was not named. */
export const UNTITLED = 'New chat';
/** Characters of a title that the history's column shows. */
const TITLE = 40;
/** Characters of a version's title. */
const REQUEST = 32;

const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b(?: there| all| everyone| team)?[\s,.!–-]+/i;
const POLITE =
  /^(?:please|pls|kindly|ok(?:ay)?|so|now)[\s,]+|^(?:can|could|would|will) you(?: please)? |^help me(?: to)? |^let[’']?s /i;
const WISH = /^(?:i|we)(?:[’']d| would)? (?:want|need|like|love)(?: you)?(?: to)?(?: have)? /i;
/** What is to be made follows; the second row are nouns too, so there an article has to follow. */
const MAKE = [
  /^(?:make|build|create|generate|develop|implement|set up|put together)(?: (?:me|us))?(?= ) (?!(?:the|it|this|that|sure|them|your)\b)/i,
  /^(?:design|write|code|draw|draft|show|give|do|program)(?: (?:me|us))? (?=(?:an?|some|my|our|one)\b)/i,
];
const ARTICLE = /^(?:an?|the|some|one) /i;
/** A page of no particular kind: who it is for says more. */
const PAGE =
  /^(?:(?:[\w’'-]+ ){0,4}(?:landing page|home ?page|web ?site|site|web ?page)|page|(?:web ?)?app) (?:for|of|about) (.+)$/i;
/** A name with what it is: “Ember, a small coffee roaster”. */
const PRESENTED = /^(["“'‘]?\p{Lu}[^,"”]{0,29}?)["”'’]?, ((?:an?|the|our|my) .+)$/u;
/** A name after what bears it: “a to-do app called Tick”. */
const CALLED =
  /^(.+?),? (?:called|named|titled) (?:["“'‘]([^"”]{1,40}?)["”'’](?!\w)|((?:[\p{Lu}\d][\p{L}\d’'&.-]*)(?: [\p{Lu}\d][\p{L}\d’'&.-]*){0,3}))/u;

/** A chat's first title, from its first message: the name it gives, else what is to be made, in at most 40 characters. */
export function titleOf(content: string): string {
  const asked = firstSentence(withoutAsking(oneLine(content)));
  const title = capitalised(shorten(named(asked) ?? asked.replace(ARTICLE, ''), TITLE));
  return title === '' ? UNTITLED : title;
}

/** What a version is called by what was asked for; null where nothing was said. */
export function requestOf(content: string): string | null {
  let line = oneLine(content);
  line = without(line, [GREETING, POLITE]);
  const title = capitalised(shorten(firstSentence(line), REQUEST));
  return title === '' ? null : title;
}

function withoutAsking(line: string): string {
  return without(line, [GREETING, POLITE, WISH, ...MAKE]);
}

/** Takes beginnings off until none is left; one that is all of the line stays. */
function without(line: string, beginnings: readonly RegExp[]): string {
  for (const beginning of beginnings) {
    const rest = line.replace(beginning, '');
    if (rest !== line && rest !== '') return without(rest, beginnings);
  }
  return line;
}

function named(asked: string): string | null {
  const called = CALLED.exec(asked);
  if (called) {
    const [, subject = '', quoted, plain = ''] = called;
    const name = (quoted ?? plain).replace(/\.$/, '');
    const whole = `${name}, ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
    return ARTICLE.test(subject) && whole.length <= TITLE ? whole : name;
  }
  const presented = PRESENTED.exec(PAGE.exec(asked.replace(ARTICLE, ''))?.[1] ?? '');
  if (!presented) return null;
  const [, name = '', what = ''] = presented;
  return `${name.replace(/^["“'‘]/, '')}, ${what}`;
}
