import type { SassCompiler, Tools, VueCompiler } from './tools.ts';

/** Names of the scripts beside the worker; the vendor build puts them in. */
declare const STUDIO_SASS: string;
declare const STUDIO_VUE: string;

type Loaded = typeof globalThis & { $studioSass?: SassCompiler; $studioVue?: VueCompiler };
declare function importScripts(address: string): void;

/** Compilers from scripts beside the worker, each loaded when it is first asked for. */
export function loadedTools(): Tools {
  const scope = globalThis as Loaded;
  return {
    sass() {
      if (!scope.$studioSass) importScripts(STUDIO_SASS);
      return there(scope.$studioSass, 'Sass');
    },
    vue() {
      if (!scope.$studioVue) importScripts(STUDIO_VUE);
      return there(scope.$studioVue, 'Vue');
    },
  };
}

function there<T>(tool: T | undefined, name: string): T {
  if (!tool) throw new Error(`The compiler for ${name} could not be loaded.`);
  return tool;
}
