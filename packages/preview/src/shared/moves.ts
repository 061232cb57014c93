const OWNER = String.raw`(?:window|document|self|globalThis|top|parent)\s*\.\s*`;
const MOVE = String.raw`\s*\.\s*(?:href\s*=(?!=)|assign\s*\(|replace\s*\()`;
const OWNED = new RegExp(String.raw`(?<![\w$.])${OWNER}location(?=${MOVE})`, 'g');
const BARE = new RegExp(String.raw`(?<![\w$.])location(?=${MOVE})`, 'g');
const OWNED_SET = new RegExp(String.raw`(?<![\w$.])${OWNER}location(?=\s*=(?!=))`, 'g');
const BARE_SET = /(?<![\w$.])location(?=\s*=(?![=>]))/g;
/** The name is something else in such code: a variable, a parameter, a part taken out of an object. */
const DECLARED =
  /(?:const|let|var|function|import)\b[^;\n=]*\blocation\b|[({,]\s*location\s*(?:[,})]|:\s*[A-Z])|\blocation\s*=>/;

/** What code uses instead of `location` to go elsewhere. */
export const MOVER = '$studioLocation';

/**
 * Makes code that sets `location` ask the frame: the browser lets nobody stand between, and would put another document in its
 * place. Lines stay what they are. Reading `location` is left alone.
 */
export function redirectMoves(code: string): string {
  if (!code.includes('location')) return code;
  const owned = code.replace(OWNED, MOVER).replace(OWNED_SET, `${MOVER}.href`);
  return DECLARED.test(code) ? owned : owned.replace(BARE, MOVER).replace(BARE_SET, `${MOVER}.href`);
}
