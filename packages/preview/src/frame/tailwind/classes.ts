const SOURCES = /\.(html?|[cm]?[jt]sx?|vue|mdx?|json)$/;
const TOKEN = /[^\s"'`\\<>]{2,}/g;
const EDGES = /^[{([,;:.=!?]+|[})\],;:.=?]+$/g;

/** Everything in a source that may be a class name; Tailwind knows which are. */
export function classesIn(path: string, text: string): string[] {
  if (!SOURCES.test(path) || /(^|\/)(package(-lock)?|tsconfig[\w.]*)\.json$/.test(path)) return [];
  const found = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    found.add(token);
    const trimmed = token.replace(EDGES, '');
    if (trimmed !== token && trimmed !== '') found.add(trimmed);
  }
  return [...found];
}
