#!/usr/bin/env node
// `npm test`: every check that this machine can run. What is skipped is counted and named with the way to enable it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS, runCheck } from './lib/checks.mjs';
import { Failure, ROOT, requireNode } from './lib/repo.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ensureBuilt, ensureInstalled, ensurePnpm, run } from './lib/tools.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const total = { passed: 0, failed: 0, skipped: 0 };
const skippedBy = new Map();
const reports = join(ROOT, '.cache', 'test-reports');

/** What a machine may lack, the variable that provides it, and how skipped tests name it in their titles. */
const CHROMIUM =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

async function step(name, work) {
  const from = performance.now();
  await work();
  say(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

async function checks() {
  const check = async (name) => {
    const output = await runCheck(name);
    total[output === null ? 'passed' : 'failed'] += 1;
    say(`${output === null ? 'passed' : 'FAILED'}  ${name}`);
    if (output !== null) say(output.split('\n').slice(-60).join('\n'));
  };
  const others = Object.keys(CHECKS).filter((name) => name !== 'lint');
  // The longest one beside all the others.
  await Promise.all([
    check('lint'),
    others.reduce((before, name) => before.then(() => check(name)), Promise.resolve()),
  ]);
}

const skip = (reason, count = 1) => {
  total.skipped += count;
  skippedBy.set(reason, (skippedBy.get(reason) ?? 0) + count);
};

/** Why a test was skipped stands in its own or its group's title: "(needs TEST_DATABASE_URL)". */
const reasonIn = (title) => /\(((?:needs|skipped)[^)]*)\)/.exec(title)?.[1] ?? 'no reason given in the title';

async function vitest() {
  const file = join(reports, 'vitest.json');
  rmSync(file, { force: true });
  const env = CHROMIUM ? { CHROMIUM_PATH: CHROMIUM } : {};
  await run(
    'pnpm',
    ['exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { loud: true, label: 'vitest', env },
  ).catch(() => undefined);
  if (!existsSync(file)) {
    total.failed += 1;
    return say('FAILED  vitest wrote no report');
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) total.failed += 1; // the file itself could not be loaded
    for (const test of suite.assertionResults) {
      if (test.status === 'passed') total.passed += 1;
      else if (test.status === 'failed') total.failed += 1;
      else skip(reasonIn(test.fullName));
    }
  }
  if (!report.success && total.failed === 0) total.failed += 1;
}

async function endToEnd() {
  if (!existsSync(join(ROOT, 'apps/web/e2e'))) return;
  if (!CHROMIUM) return skip('needs a Chromium: install one, or name it with CHROMIUM_PATH');
  const file = join(reports, 'e2e.json');
  rmSync(file, { force: true });
  await run('pnpm', ['--filter', '@studio/web', 'exec', 'playwright', 'test', '--reporter=list,json'], {
    loud: true,
    label: 'browser tests',
    env: { CHROMIUM_PATH: CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  }).catch(() => undefined);
  if (!existsSync(file)) {
    total.failed += 1;
    return say('FAILED  the browser tests wrote no report');
  }
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += stats.expected;
  total.failed += stats.unexpected + stats.flaky + (errors.length && !stats.unexpected ? 1 : 0);
  if (stats.skipped) skip('browser tests skipped by their own condition', stats.skipped);
}

async function main() {
  requireNode();
  mkdirSync(reports, { recursive: true });
  await step('set-up', async () => {
    await ensurePnpm();
    await ensureInstalled();
    await ensureBuilt();
    await ensurePackages();
  });
  await step('checks', checks);
  await step('unit, server and engine tests', vitest);
  await step('browser tests', endToEnd);
  for (const [reason, count] of skippedBy) say(`skipped ${count}: ${reason}`);
  say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed ? 1 : 0;
}

main().catch((error) => {
  say(error instanceof Failure ? error.message : error.stack);
  say(`${total.passed} passed, ${total.failed + 1} failed`);
  process.exitCode = 1;
});
