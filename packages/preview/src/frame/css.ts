const REFERENCE =
  /\/\*[\s\S]*?\*\/|url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^"')\s][^)]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')|image-set\(/gi;
const STRING = /("|')(https?:\/\/[^"']*|\/\/[^"']*)\1/g;

/** Replaces the references of a style sheet. `map` gets each reference and whether it is imported; null leaves it as it is. */
export function rewriteCss(
  css: string,
  map: (reference: string, imported: boolean) => string | null,
): string {
  const text = css.replace(REFERENCE, (whole: string, ...groups: unknown[]) => {
    const [double, single, bare, importDouble, importSingle] = groups as (string | undefined)[];
    const imported = importDouble ?? importSingle;
    if (imported !== undefined) {
      const mapped = map(imported, true);
      return mapped === null ? whole : `@import "${mapped}"`;
    }
    const reference = double ?? single ?? bare;
    if (reference === undefined) return whole;
    const offset = groups.at(-2) as number;
    const isImport = /@import\s+$/i.test(css.slice(Math.max(0, offset - 12), offset));
    const mapped = map(reference.trim(), isImport);
    return mapped === null ? whole : `url("${mapped}")`;
  });
  return /image-set\(/i.test(text)
    ? text.replace(/image-set\((?:[^()]|\([^()]*\))*\)/gi, (set) => inSet(set, map))
    : text;
}

/** `image-set("a.png" 1x, …)` names pictures without `url()`. */
function inSet(set: string, map: (reference: string, imported: boolean) => string | null): string {
  return set.replace(STRING, (whole: string, _quote: string, reference: string) => {
    const mapped = map(reference, false);
    return mapped === null ? whole : `"${mapped}"`;
  });
}
