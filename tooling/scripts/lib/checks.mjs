import { join } from 'node:path';
import { ROOT } from './repo.mjs';
import { run } from './tools.mjs';

const pnpm = (...args) => ['pnpm', ['exec', ...args]];

/**
 * Lint holds the types of everything it has looked at: all at once they do not fit into a process's memory. No cache: it goes by a file's own
 * text, and what the rules say of it depends on the types of others.
 */
const LINTED = [['apps'], ['packages'], ['tooling'], ['*.{js,mjs,ts}']];
const lint = (paths) => pnpm('eslint', ...paths, '--max-warnings=0');

/** The static checks: each is one root command (or several), and one entry in `npm test`. */
export const CHECKS = {
  typecheck: pnpm('turbo', 'run', 'typecheck', '--output-logs=errors-only'),
  lint: LINTED.map(lint),
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
  const steps = Array.isArray(CHECKS[name][0]) ? CHECKS[name] : [CHECKS[name]];
  const outputs = [];
  for (const [command, args] of steps)
    await run(command, args, { label: name }).catch((error) => outputs.push(error.output ?? error.message));
  return outputs.length === 0 ? null : outputs.join('\n');
}
