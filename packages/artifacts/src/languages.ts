/** Every extension that makes a word a file name, and the language (highlighter id) of what is in it. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  html: 'html',
  htm: 'html',
  css: 'css',
  scss: 'scss',
  sass: 'sass',
  less: 'less',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'jsx',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'astro',
  json: 'json',
  json5: 'json5',
  jsonc: 'jsonc',
  webmanifest: 'json',
  md: 'markdown',
  mdx: 'mdx',
  txt: 'text',
  csv: 'csv',
  svg: 'xml',
  xml: 'xml',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  ini: 'ini',
  env: 'ini',
  sh: 'shell',
  bash: 'shell',
  py: 'python',
  rb: 'ruby',
  php: 'php',
  go: 'go',
  rs: 'rust',
  java: 'java',
  kt: 'kotlin',
  swift: 'swift',
  c: 'c',
  h: 'c',
  cpp: 'cpp',
  cs: 'csharp',
  sql: 'sql',
  prisma: 'prisma',
  graphql: 'graphql',
  gql: 'graphql',
  glsl: 'glsl',
  vert: 'glsl',
  frag: 'glsl',
  lock: 'text',
};

/** Files known by their whole name. */
const BY_NAME: Readonly<Record<string, string>> = {
  dockerfile: 'dockerfile',
  makefile: 'makefile',
  license: 'text',
  procfile: 'text',
  '.gitignore': 'text',
  '.dockerignore': 'text',
  '.npmrc': 'ini',
  '.nvmrc': 'text',
  '.env': 'ini',
  '.env.example': 'ini',
  '.env.local': 'ini',
  '.editorconfig': 'ini',
  '.prettierrc': 'json',
  '.eslintrc': 'json',
  '.babelrc': 'json',
};

/** What models write after the fence for the languages above, where it is not the extension itself. */
const ALIASES: Readonly<Record<string, string>> = {
  javascript: 'javascript',
  node: 'javascript',
  'node.js': 'javascript',
  typescript: 'typescript',
  react: 'jsx',
  javascriptreact: 'jsx',
  typescriptreact: 'tsx',
  markdown: 'markdown',
  shell: 'shell',
  zsh: 'shell',
  console: 'shell',
  terminal: 'shell',
  powershell: 'shell',
  cmd: 'shell',
  shellscript: 'shell',
  python: 'python',
  ruby: 'ruby',
  rust: 'rust',
  kotlin: 'kotlin',
  golang: 'go',
  csharp: 'csharp',
  dockerfile: 'dockerfile',
  docker: 'dockerfile',
  makefile: 'makefile',
  text: 'text',
  plaintext: 'text',
  plain: 'text',
  diff: 'diff',
  patch: 'diff',
  dotenv: 'ini',
  svg: 'xml',
  xhtml: 'html',
  html5: 'html',
  css3: 'css',
  tree: 'text',
  mermaid: 'mermaid',
};

/** Languages one of which may stand on the fence when the path says another: `js` over `App.jsx`, `ts` over `main.tsx`. */
const FAMILIES: readonly (readonly string[])[] = [
  ['javascript', 'jsx', 'typescript', 'tsx'],
  ['css', 'scss', 'sass', 'less'],
  ['json', 'jsonc', 'json5'],
  ['markdown', 'mdx'],
  ['html', 'vue', 'svelte', 'astro', 'xml'],
  ['shell', 'text', 'ini', 'dockerfile', 'makefile', 'csv', 'yaml', 'toml'],
];

function lookUp(table: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** Language of a file by its name, as an id that highlighters know; null when the name says nothing. */
export function languageOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  return lookUp(BY_NAME, name) ?? (dot < 0 ? null : lookUp(BY_EXTENSION, name.slice(dot + 1)));
}

/** The id behind the word on a fence (`ts` → `typescript`); null when it is not a language known here. */
export function knownLanguage(word: string): string | null {
  const key = word.toLowerCase();
  return lookUp(ALIASES, key) ?? lookUp(BY_EXTENSION, key);
}

/** Whether a block of this language can be the text of that file. Unknown languages fit everything. */
export function languageFits(language: string | null, path: string): boolean {
  const ofPath = languageOf(path);
  if (language === null || ofPath === null || language === ofPath) return true;
  return FAMILIES.some((family) => family.includes(language) && family.includes(ofPath));
}
