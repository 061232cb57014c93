const REFERENCE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s][^)]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Replaces the references of a style sheet. `map` gets each reference and whether it is imported; null leaves it as it is. */
export function rewriteCss(
  css: string,
  map: (reference: string, imported: boolean) => string | null,
): string {
  return css.replace(REFERENCE, (whole: string, ...groups: unknown[]) => {
    const [double, single, bare, importDouble, importSingle] = groups as (string | undefined)[];
    const imported = importDouble ?? importSingle;
    if (imported !== undefined) {
      const mapped = map(imported, true);
      return mapped === null ? whole : `@import "${mapped}"`;
    }
    const offset = groups.at(-2) as number;
    const isImport = /@import\s+$/i.test(css.slice(Math.max(0, offset - 12), offset));
    const mapped = map(double ?? single ?? bare ?? '', isImport);
    return mapped === null ? whole : `url("${mapped}")`;
  });
}
