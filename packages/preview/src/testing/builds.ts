import { sass } from '../compile/chunks/sass.ts';
import { vue } from '../compile/chunks/vue.ts';
import { createProjectBuilder } from '../compile/project.ts';
import type { BuildRequest } from '../compile/requests.ts';
import type { BuildFailure, BuildResult, PageBuild } from '../shared/build.ts';

/** Packages that tests count on. */
const KNOWN = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react-refresh/runtime',
  'lucide-react',
  'date-fns',
  'zustand',
  'zustand/middleware',
  'clsx',
  'vue',
  'swiper',
  'swiper/css',
  '@/components/ui/button',
];

type Request = [texts: Record<string, string>, request?: Partial<BuildRequest>];

/** Builds a project with the compilers loaded. */
export const runBuild = (...[texts, request]: Request): BuildResult =>
  createProjectBuilder({ sass: () => sass, vue: () => vue }).build(
    { kind: 'react', entry: null, page: null, texts, ...request },
    KNOWN,
  );

/** The build; throws where there is none. */
export function built(...args: Request): PageBuild {
  const result = runBuild(...args);
  if (!result.ok)
    throw new Error(`${result.failure.message} (${result.failure.file}:${result.failure.line})`);
  return result.build;
}

/** Why it cannot be built, null when it can. */
export function failed(...args: Request): BuildFailure | null {
  const result = runBuild(...args);
  return result.ok ? null : result.failure;
}
