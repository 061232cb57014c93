import { languageOf } from '../languages.ts';

/** The text of a line that is nothing but a comment. */
const COMMENT = /^(?:\{\s*)?(?:\/\/+|\/\*+|<!--+|#+(?=\s|\.|…))\s*(.*?)\s*(?:\*+\/|--+>)?\s*(?:\})?$/;
const DOTS = /^(?:\.{3,}|…)|(?:\.{3,}|…)$/;
const WHAT =
  '(?:code|file|files|component|components|content|contents|page|styles?|css|rules|html|markup|jsx|script|functions?|handlers?|methods?|imports?|sections?|logic|implementation|template|elements?|routes?|items|data|entries|props|states?|hooks?|everything|app)';
const SAME =
  '(?:unchanged|untouched|(?:stays?|remains?|is|are|kept|keeps?) (?:the same|unchanged|as (?:is|before|it (?:was|is)|they (?:were|are)))|the same|as before|as above|as is|omitted|truncated|(?:goes|go|stays?|remains?) here|here)';
const PHRASES = [
  // "rest of the code", "the rest of your component", "rest of file unchanged"; not "rest of the week".
  new RegExp(`^(?:the )?(?:rest|remainder) of (?:the |your |this |that )?(?:[\\w.-]+ ){0,2}${WHAT}\\b`, 'i'),
  new RegExp(`^(?:the )?(?:rest|remainder|everything else|all else)(?: of [\\w ]{1,30})?,? ${SAME}`, 'i'),
  /^(?:keep |include |add |insert |put |paste |your |the |all |all the |\[)*(?:existing|previous|remaining|original) code\b/i,
  new RegExp(
    `^(?:keep |include |add |insert |your |the |all |all the |\\[)*(?:existing|previous|remaining|original|other|current|rest of)(?: the)?(?: [\\w.-]+){0,2}? ?${WHAT},? ?(?:\\]|${SAME})`,
    'i',
  ),
  new RegExp(`^(?:the )?${WHAT} ${SAME}`, 'i'),
  /^(?:no changes?(?: (?:here|needed|below|above|to [\w ]{1,30}))?|unchanged|not changed|as before)\W*$/i,
  /^(?:the )?(?:same|identical|unchanged)(?: [\w.-]+){0,3} (?:as|like|from) (?:before|above|the (?:previous|original|last)|previous|earlier)\b/i,
  /\b(?:omitted|shortened|truncated|abbreviated|left out|skipped) for brevity\b|^for brevity\b/i,
];
/** Behind or before dots any of these says that something was left out. */
const WORDS =
  /\b(?:rest|existing|remaining|remainder|same|unchanged|previous|other|others|more|etc|keep|kept|code|here|omitted|before|above|content|similar|and so on)\b/i;

/** Whether a line stands for code that the model did not write: "// rest unchanged", "… existing code …". */
export function isStub(line: string, path: string): boolean {
  const text = line.trim();
  if (text.length > 200) return false;
  const said = COMMENT.exec(text)?.[1];
  if (said === undefined) return /^(?:\.{3}|…)$/.test(text) && dotsAreNoCode(path);
  if (DOTS.test(said)) {
    const rest = said.replace(/^[.…\s]+|[.…\s]+$/g, '');
    if (rest === '' || WORDS.test(rest)) return true;
  }
  return PHRASES.some((phrase) => phrase.test(said.replace(/^[.…\s([]+/, '')));
}

/** In markup and prose three dots may be meant. */
function dotsAreNoCode(path: string): boolean {
  return ['javascript', 'jsx', 'typescript', 'tsx', 'css', 'scss', 'less', 'json'].includes(
    languageOf(path) ?? '',
  );
}

/** The first stub in `text` that stands in none of the texts it replaces; null when there is none. */
export function newStub(text: string, path: string, known: readonly string[]): string | null {
  let lines: Set<string> | null = null;
  for (const line of text.split('\n')) {
    if (!isStub(line, path)) continue;
    lines ??= new Set(known.flatMap((each) => each.split('\n').map((one) => one.trim())));
    if (!lines.has(line.trim())) return line.trim();
  }
  return null;
}
