#!/usr/bin/env node
// `npm start`: installs, builds what changed, migrates, serves. Needs Node and npm, nothing else.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Failure, loadDotEnv, requireNode } from './lib/repo.mjs';
import { requireDataDir } from './lib/data-dir.mjs';
import { farewell } from './lib/farewell.mjs';
import { requireFreePort } from './lib/free-port.mjs';
import { endTogether, readPort, startWeb } from './lib/serve.mjs';
import { preparePackages } from './lib/packages.mjs';
import { checkConfiguration, ensureBuilt, ensureInstalled, ensurePnpm } from './lib/tools.mjs';

const began = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const say = (text) => process.stdout.write(`${text}\n`);

async function step(name, work) {
  const from = performance.now();
  const changed = await work();
  if (changed !== false) say(`  ${name.padEnd(10)} ${seconds(from)}`);
}

/** Whether a line of the server belongs on a person's terminal: warnings and worse, and what is no log entry at all. */
function isLoud(line) {
  const level = /^\{"level":(\d+|"[a-z]+")/.exec(line)?.[1];
  return level === undefined || !(Number(level) < 40 || /debug|info/.test(level));
}

/** What a person wants to know of the packages that are prepared behind the running server; all of it is in the log. */
const TOLD = /^preview packages: (ready|failed|\d+ of \d+ are)/;

async function main() {
  requireNode();
  loadDotEnv();
  const port = readPort();
  await requireFreePort(port, say);
  const dataDir = requireDataDir();
  say('Studio Lite');
  await step('install', async () => {
    await ensurePnpm();
    return ensureInstalled();
  });
  await checkConfiguration();
  await step('build', ensureBuilt);
  const from = performance.now();
  const parts = [];
  let serving = false;
  const early = [];
  // Every request is a line: kept for who looks for one, not scrolled past everybody.
  const log = createWriteStream(join(dataDir, 'studio.log'), { flags: 'a' });
  log.on('error', (error) =>
    process.stderr.write(`The log cannot be written (${error.code ?? error.message}).\n`),
  );
  const web = await startWeb({
    port,
    dataDir,
    onLine(line) {
      log.write(`${line}\n`);
      const part = /^part: (.*)$/.exec(line);
      if (part) parts.push(part[1]);
      else if (!serving) early.push(line);
      else if (isLoud(line)) process.stderr.write(`${line}\n`);
    },
  });
  const wasAsked = endTogether(web.child);
  try {
    await web.ready;
  } catch {
    const told = early.filter((line) => /^(config|fatal): /.test(line));
    process.stderr.write(`${(told.length ? told : early.slice(-20)).join('\n')}\n`);
    process.exitCode = (await web.ended) || 1;
    return;
  }
  serving = true;
  say(`  ${'start'.padEnd(10)} ${seconds(from)}`);
  const logName = join(process.env.DATA_DIR || '.data', 'studio.log');
  for (const part of [...parts, `log       ${logName}`]) say(`  ${part}`);
  say(`\nReady in ${seconds(began)}: ${web.url}`);
  const stopPreparing = preparePackages((line) => {
    log.write(`${line}\n`);
    if (TOLD.test(line)) say(`  ${line}`);
  });
  await web.ended;
  stopPreparing();
  const { exitCode, signalCode } = web.child;
  const last = farewell({ code: exitCode, signal: signalCode, asked: wasAsked(), log: logName });
  if (last.line !== null) process.stderr.write(`${last.line}\n`);
  // Whatever it has left open (a pipe of what it had started) must not keep the terminal.
  log.end(() => process.exit(last.code));
}

main().catch((error) => {
  process.stderr.write(error instanceof Failure ? `${error.message}\n` : `${error.stack}\n`);
  process.exitCode = 1;
});
