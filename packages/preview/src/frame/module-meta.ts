import type { Environment } from '../shared/build.ts';
import { define } from './natives.ts';

/** What `import.meta` is in a module of the project. */
export interface ModuleMeta {
  url: string;
  env: Environment['meta'];
  hot: undefined;
}

/** Makes `import.meta` for modules, and `process.env` where sources ask for it. */
export function metaMaker(origin: string, { meta, process }: Environment): (id: string) => ModuleMeta {
  if (process !== null)
    define(window, 'process', { env: process, browser: true, nextTick: queueMicrotask.bind(window) });
  return (id) => ({ url: `${origin}/${encodeURI(id.replace(/\?.*$/, ''))}`, env: meta, hot: undefined });
}
