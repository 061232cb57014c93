import { AppError } from '@studio/contracts';
import { driverErrorOf } from '@studio/db';

const FOREIGN_KEY = '23503';
const UNIQUE = '23505';

/** What a refused insert of a run means. The checks before it make these rare: only a race, or an id that somebody else used, gets here. */
export function conflictOf(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const refused = driverErrorOf(error);
  if (refused?.code === FOREIGN_KEY) return new AppError('not_found', undefined, {}, { cause: error });
  if (refused?.code !== UNIQUE) return error;
  return new AppError(
    refused.constraint === 'runs_one_active' ? 'run_active' : 'conflict',
    undefined,
    {},
    { cause: error },
  );
}
