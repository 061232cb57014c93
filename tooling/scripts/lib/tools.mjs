import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure, ROOT, hashOf, stamp } from './repo.mjs';

const windows = process.platform === 'win32';
/** The pinned pnpm, from `packageManager` in package.json. */
const PNPM = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager.split('@')[1];

/** Environment for every child: no telemetry, tools of ours first in PATH. */
export const childEnv = () => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
});

/** Runs a command to its end. Quiet unless it fails or `loud`; throws {@link Failure} with the tail of its output. */
export function run(command, args, { cwd = ROOT, env = {}, loud = false, label = command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...childEnv(), ...env },
      stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: windows,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => reject(new Failure(`${label}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          Object.assign(
            new Failure(`${label} failed (exit code ${code}).\n${output.split('\n').slice(-40).join('\n')}`),
            { output, exitCode: code },
          ),
        );
    });
  });
}

function globalPnpmFits() {
  const found = spawnSync('pnpm', ['--version'], {
    cwd: join(ROOT, 'tooling', 'scripts'),
    encoding: 'utf8',
    shell: windows,
  });
  return found.status === 0 && found.stdout.trim() === PNPM;
}

/** Puts the pinned pnpm into PATH: the machine's own when it is that version, else a private copy under `.cache/tools`. */
export async function ensurePnpm() {
  const prefix = join(ROOT, '.cache', 'tools');
  const bin = join(prefix, 'node_modules', '.bin');
  if (!existsSync(join(bin, 'pnpm'))) {
    if (globalPnpmFits()) return;
    await run(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--no-save',
        '--loglevel=error',
        '--prefix',
        prefix,
        `pnpm@${PNPM}`,
      ],
      { label: 'fetching pnpm' },
    );
  }
  process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;
}

const manifests = () =>
  [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.npmrc',
    'packages/preview/vendor/package.json',
  ].concat(
    ['apps', 'packages', 'tooling'].flatMap((group) =>
      readdirSync(join(ROOT, group), { recursive: false }).map((name) => `${group}/${name}/package.json`),
    ),
  );

/** Installs the workspace when a manifest or the lockfile changed since the last time. True when it did. */
export async function ensureInstalled() {
  const mark = stamp('install');
  const hash = hashOf(manifests(), `${process.version} ${process.platform} ${process.arch}`);
  if (existsSync(join(ROOT, 'node_modules', '.modules.yaml')) && mark.holds(hash)) return false;
  await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], {
    label: 'pnpm install',
    env: { CI: '1', HUSKY: '0' },
  });
  mark.write(hash);
  return true;
}

/** What the web app's build reads; a change in any of it means a new build. */
const BUILD_INPUTS = ['apps/web', 'packages', 'tooling/tailwind', 'tooling/typescript', 'pnpm-lock.yaml'];

/** Prebuilds the preview's libraries (its own stamp decides) and the web app (when an input changed). Returns what ran. */
export async function ensureBuilt() {
  const mark = stamp('build');
  const hash = hashOf(BUILD_INPUTS, process.version);
  const vendor = run(process.execPath, ['packages/preview/vendor/build.mjs'], { label: 'preview libraries' });
  const current = existsSync(join(ROOT, 'apps/web/.next/BUILD_ID')) && mark.holds(hash);
  await Promise.all([vendor, current ? undefined : buildWeb()]);
  if (!current) mark.write(hash);
  return !current;
}

/** A build that broke half-way can poison Next's cache: the second try starts from nothing. */
async function buildWeb() {
  const build = () =>
    run('pnpm', ['exec', 'turbo', 'run', 'build', '--filter=@studio/web', '--output-logs=errors-only'], {
      label: 'next build',
    });
  try {
    await build();
  } catch (first) {
    if (/type error|Failed to type check|Module not found|Syntax/i.test(first.message)) throw first;
    rmSync(join(ROOT, 'apps/web/.next'), { recursive: true, force: true });
    await build();
  }
}

/** Checks the settings with the web app's own schema, before minutes of building. */
export async function checkConfiguration() {
  const found = spawnSync(process.execPath, ['--import', 'tsx', 'tooling/scripts/check-config.ts'], {
    cwd: ROOT,
    env: childEnv(),
    encoding: 'utf8',
  });
  if (found.status !== 0) throw new Failure(found.stderr.trim() || 'The configuration could not be read.');
}
