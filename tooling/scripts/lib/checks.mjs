import { join } from 'node:path';
import { ROOT } from './repo.mjs';
import { run } from './tools.mjs';

const pnpm = (...args) => ['pnpm', ['exec', ...args]];

/** The static checks: each is one root command, and one entry in `npm test`. */
export const CHECKS = {
  typecheck: pnpm('turbo', 'run', 'typecheck', '--output-logs=errors-only'),
  lint: pnpm('eslint', '.', '--cache', '--cache-location', '.cache/eslint/', '--max-warnings=0'),
  boundaries: [
    join(ROOT, 'tooling/boundaries/node_modules/.bin/depcruise'),
    ['--config', 'tooling/boundaries/rules.cjs', 'apps', 'packages', 'tooling'],
  ],
  knip: pnpm('knip', '--no-progress'),
  'format:check': pnpm(
    'prettier',
    '--check',
    '.',
    '--log-level=warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
  ),
};

/** Runs one check; resolves to null, or to what it printed when it failed. */
export async function runCheck(name) {
  const [command, args] = CHECKS[name];
  try {
    await run(command, args, { label: name });
    return null;
  } catch (error) {
    return error.output ?? error.message;
  }
}
