import type { Example, Gateway } from '@studio/contracts';
import type { Database } from '@studio/db';
import type { Runs } from '../runs/index.ts';
import { createModelsService, type ModelsService } from './models.ts';
import { createSessionsService, type SessionsService } from './sessions.ts';
import { createSubscriptionsService, type SubscriptionsService } from './subscriptions.ts';
import { createVersionsService, type VersionsService } from './versions/index.ts';

/** The use cases behind the router. */
export interface Services {
  runs: Runs;
  sessions: SessionsService;
  versions: VersionsService;
  models: ModelsService;
  subscriptions: SubscriptionsService;
}

export interface ServicesDeps {
  database: Database;
  gateway: Gateway;
  runs: Runs;
  /** Finished examples that `sessions.create` may copy. */
  examples: readonly Example[];
  /** Exact versions of the packages that projects may import, for downloads. */
  packages?: Readonly<Record<string, string>>;
  /** Messages a guest may send in a rolling day. */
  guestLimit: number;
  /** Epoch milliseconds. */
  clock: () => number;
  /** A new UUID. */
  newId: () => string;
}

export function createServices(deps: ServicesDeps): Services {
  const { database, gateway, runs, guestLimit, clock } = deps;
  const subscriptions = createSubscriptionsService({ sql: database, guestLimit, clock });
  return {
    runs,
    subscriptions,
    models: createModelsService({ gateway, subscriptions }),
    sessions: createSessionsService(deps),
    versions: createVersionsService({ ...deps, packages: deps.packages ?? {} }),
  };
}
