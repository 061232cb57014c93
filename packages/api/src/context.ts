import type { Principal } from '@studio/contracts';
import type { Logger } from './logger.ts';
import type { Services } from './services/index.ts';

/** What every procedure gets. Building one does no more than find out who asks; tests build it without HTTP. */
export interface ApiContext {
  /** Null for nobody: no session, or one that was revoked. */
  principal: Principal | null;
  /** Named in the log and in every error, so that a person's report leads to the line. */
  requestId: string;
  services: Services;
  logger: Logger;
}
