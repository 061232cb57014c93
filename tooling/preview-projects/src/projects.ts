import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('../', import.meta.url));
const NOTES = '_project.json';

/** What a person does on the page before it is looked at again. */
export type Step =
  | { click: string }
  | { wait: string }
  | { fill: [string, string] }
  | { press: [string, string] }
  | { select: [string, string] };

/** One project of the collection. */
export interface SampleProject {
  name: string;
  /** Text by path; pictures as base64. */
  files: Readonly<Record<string, string>>;
  /** Selector of what stands once the page has come to rest. */
  ready: string;
  steps: readonly Step[];
  /** True for the layout of Create React App: the page lies in `public/`, JSX in `.js` files. */
  cra: boolean;
}

interface Notes {
  kits?: string[];
  ready?: string;
  steps?: Step[];
  cra?: boolean;
}

/** Every project, with the kits it is laid over. */
export function sampleProjects(): SampleProject[] {
  const root = join(HERE, 'projects');
  return readdirSync(root)
    .sort()
    .map((name) => {
      const own = filesIn(join(root, name));
      const {
        kits = [],
        ready = '#root > *',
        steps = [],
        cra = false,
      } = JSON.parse(own[NOTES] ?? '{}') as Notes;
      const layers = kits.map((kit) => filesIn(join(HERE, 'kits', kit)));
      const files = Object.fromEntries(
        Object.entries(Object.assign({}, ...layers, own) as Record<string, string>).filter(
          ([path]) => path !== NOTES,
        ),
      );
      return { name, files, ready, steps, cra };
    });
}

function filesIn(folder: string, base = ''): Record<string, string> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}.`);
  const entries = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const key = base === '' ? name : `${base}/${name}`;
    return statSync(path).isDirectory()
      ? Object.entries(filesIn(path, key))
      : [[key, readFileSync(path, 'utf8')] as const];
  });
  return Object.fromEntries(entries);
}
