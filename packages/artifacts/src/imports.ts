const CODE = /\.(?:[cm]?[jt]sx?|vue)$/;
const STYLE = /\.(?:css|scss|sass|less)$/;
const SPECIFIERS = [
  /\b(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"\s]+)['"]/g,
  /(?:^|[\s;])import\s*['"]([^'"\s]+)['"]/g,
  /\b(?:import|require)\s*\(\s*['"]([^'"\s]+)['"]\s*\)/g,
];
const STYLE_SPECIFIERS = [/@(?:import|plugin|use|config)\s+(?:url\(\s*)?['"]([^'"\s]+)['"]/g];
const BUILT_IN = new Set([
  'assert',
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'http',
  'https',
  'module',
  'os',
  'path',
  'process',
  'stream',
  'url',
  'util',
]);
/** A package's name at the start of a specifier, as npm allows it. */
const PACKAGE = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?=\/|$)/i;

/** Names of the packages that the files import, sorted; aliases, Node's own modules and addresses left out. */
export function importedPackages(files: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const [path, text] of files) {
    const patterns = CODE.test(path) ? SPECIFIERS : STYLE.test(path) ? STYLE_SPECIFIERS : [];
    const code = withoutComments(text);
    for (const pattern of patterns) {
      for (const [, specifier = ''] of code.matchAll(pattern)) {
        const name = packageName(specifier);
        if (name !== null) found.add(name);
      }
    }
  }
  return [...found].sort();
}

function packageName(specifier: string): string | null {
  if (/^(?:[./~#]|@\/|[a-z]+:)/i.test(specifier)) return null;
  const name = PACKAGE.exec(specifier)?.[0] ?? null;
  return name === null || BUILT_IN.has(name) ? null : name;
}

/** Block comments and whole-line comments only: a `//` inside a line may be an address. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^\s*\/\/.*$/gm, '');
}
