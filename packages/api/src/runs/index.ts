export { createRuns } from './create-runs.ts';
export type { Runs, RunsDeps } from './types.ts';
