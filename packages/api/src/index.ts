export type { AppRouter, RouterInputs, RouterOutputs } from './router.ts';
export { createApiHandler, type ApiHandler, type ApiHandlerDeps } from './http/handler.ts';
export { createServices, type Services, type ServicesDeps } from './services/index.ts';
export { createRuns, type Runs, type RunsDeps } from './runs/index.ts';
export { encodeEvent } from './runs/encode.ts';
export type { Logger } from './logger.ts';
