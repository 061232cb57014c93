export { startUpstreamDouble } from './double.ts';
export type { DoubleOptions, UpstreamDouble } from './double.ts';
export type { LoggedRequest, Outcome } from './log.ts';
export type { Scenario, ScenarioInput } from './scenario.ts';
export { preciseNow, readTokens } from './tokens.ts';
