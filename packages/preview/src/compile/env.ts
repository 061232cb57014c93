import type { Environment } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';
import { readBasePath } from './aliases.ts';

/** In rising order of weight, as the bundler reads them for development. */
const FILES = ['.env', '.env.local', '.env.development', '.env.development.local'];
const LINE = /^\s*(?:export\s+)?([\w.]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^#\n]*))/gm;
const PROCESS = /\bprocess\s*\.\s*env\b/;

/** The environment a project's sources see. Only names that are meant for the page leave the `.env` files. */
export function readEnvironment(texts: Texts): Environment {
  const variables = expanded(
    Object.assign({}, ...FILES.map((path) => parseEnv(texts[path] ?? ''))) as Record<string, string>,
  );
  const shown = (pattern: RegExp): Record<string, string> =>
    Object.fromEntries(Object.entries(variables).filter(([name]) => pattern.test(name)));
  const asks = Object.entries(texts).some(
    ([path, text]) => /\.([cm]?[jt]sx?|vue)$/.test(path) && PROCESS.test(text),
  );
  return {
    meta: {
      MODE: 'development',
      DEV: true,
      PROD: false,
      SSR: false,
      BASE_URL: readBasePath(texts),
      ...shown(/^VITE_/),
    },
    process: asks
      ? {
          NODE_ENV: 'development',
          PUBLIC_URL: '',
          ...shown(/^(REACT_APP_|NEXT_PUBLIC_|VUE_APP_|VITE_|GATSBY_)/),
        }
      : null,
  };
}

function parseEnv(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, back, bare] of text.matchAll(LINE)) {
    found[name] = double?.replaceAll('\\n', '\n') ?? single ?? back ?? bare?.trim() ?? '';
  }
  return found;
}

/** One variable may use another: `${NAME}`. */
const expanded = (variables: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+)\}/g, (_, other: string) => variables[other] ?? ''),
    ]),
  );

/** `%PUBLIC_URL%`, `%BASE_URL%` and `%VITE_NAME%` of a page; what is not known stays as it is written. */
export function fillPage(html: string, { meta }: Environment): string {
  return html
    .replace(/%PUBLIC_URL%/g, '')
    .replace(/%BASE_URL%/g, String(meta.BASE_URL ?? '/'))
    .replace(/%([A-Z][A-Z0-9_]*)%/g, (whole, name: string) =>
      Object.hasOwn(meta, name) ? String(meta[name]) : whole,
    );
}
