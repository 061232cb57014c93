import type { BuildResult } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';

/** What to build: the kind comes from `detectProject`, `page` is the page the person is on (null = the main one). */
export interface BuildRequest {
  kind: 'static' | 'react' | 'vanilla' | 'vue' | 'empty';
  entry: string | null;
  page: string | null;
  texts: Texts;
}

/** Host → worker. */
export interface WorkerRequest {
  id: number;
  request: BuildRequest;
  known: readonly string[];
}

/** Worker → host. */
export interface WorkerAnswer {
  id: number;
  result: BuildResult;
}
