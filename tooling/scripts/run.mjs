#!/usr/bin/env node
// The other root commands: sets up what they need, then runs them with their output shown.
import { Failure, loadDotEnv, requireNode } from './lib/repo.mjs';
import { CHECKS, runCheck } from './lib/checks.mjs';
import { requireDataDir } from './lib/data-dir.mjs';
import { readPort } from './lib/serve.mjs';
import { ensurePackages, preparePackages } from './lib/packages.mjs';
import { ensureBuilt, ensureInstalled, ensurePnpm, run } from './lib/tools.mjs';

const [name, ...rest] = process.argv.slice(2);
const pnpm = (args, env) => run('pnpm', args, { loud: true, label: name, env });

async function check(names) {
  const failed = [];
  for (const each of names) {
    const output = await runCheck(each);
    process.stdout.write(`${output === null ? 'passed' : 'FAILED'}  ${each}\n${output ?? ''}`);
    if (output !== null) failed.push(each);
  }
  if (failed.length) throw new Failure(`${failed.join(', ')} failed.`);
}

const COMMANDS = {
  async dev() {
    await run(process.execPath, ['packages/preview/vendor/build.mjs'], {
      loud: true,
      label: 'preview libraries',
    });
    const port = readPort();
    const stopPreparing = preparePackages((line) => process.stdout.write(`${line}\n`));
    await pnpm(['--filter', '@studio/web', 'exec', 'next', 'dev', '-p', String(port)], {
      DATA_DIR: requireDataDir(),
      NEXT_MANUAL_SIG_HANDLE: 'true',
    }).finally(stopPreparing);
  },
  async build() {
    await ensureBuilt();
    await ensurePackages();
  },
  format: () => pnpm(['exec', 'prettier', '--write', '.', '--log-level=warn']),
  check: () => check(Object.keys(CHECKS)),
  'db:generate': () => pnpm(['--filter', '@studio/db', 'run', 'db:generate', ...rest]),
  'db:migrate': () =>
    pnpm(['--filter', '@studio/db', 'run', 'db:migrate', ...rest], { DATA_DIR: requireDataDir() }),
  'db:studio': () =>
    pnpm(['--filter', '@studio/db', 'run', 'db:studio', ...rest], { DATA_DIR: requireDataDir() }),
  async bench() {
    await ensureBuilt();
    await pnpm(['--filter', '@studio/bench', 'run', 'bench', ...rest]);
  },
  ...Object.fromEntries(Object.keys(CHECKS).map((each) => [each, () => check([each])])),
};

async function main() {
  requireNode();
  loadDotEnv();
  const command = COMMANDS[name];
  if (!command)
    throw new Failure(`Unknown command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  await ensurePnpm();
  await ensureInstalled();
  await command();
}

main().catch((error) => {
  process.stderr.write(error instanceof Failure ? `${error.message}\n` : `${error.stack}\n`);
  process.exitCode = 1;
});
