#!/usr/bin/env node
// `npm start`: installs, builds what changed, migrates, serves. Needs Node and npm, nothing else.
import { Failure, loadDotEnv, requireNode } from './lib/repo.mjs';
import { endTogether, readPort, requireDataDir, requireFreePort, startWeb } from './lib/serve.mjs';
import { checkConfiguration, ensureBuilt, ensureInstalled, ensurePnpm } from './lib/tools.mjs';

const began = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const say = (text) => process.stdout.write(`${text}\n`);

async function step(name, work) {
  const from = performance.now();
  const changed = await work();
  if (changed !== false) say(`  ${name.padEnd(10)} ${seconds(from)}`);
}

async function main() {
  requireNode();
  loadDotEnv();
  const port = readPort();
  await requireFreePort(port);
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
  const web = await startWeb({
    port,
    dataDir,
    onLine(line) {
      const part = /^part: (.*)$/.exec(line);
      if (part) parts.push(part[1]);
      else if (serving || /^(config|fatal): /.test(line)) process.stderr.write(`${line}\n`);
    },
  });
  endTogether(web.child);
  try {
    await web.ready;
  } catch {
    process.exitCode = (await web.ended) || 1;
    return;
  }
  serving = true;
  say(`  ${'start'.padEnd(10)} ${seconds(from)}`);
  for (const part of parts) say(`  ${part}`);
  say(`\nReady in ${seconds(began)}: ${web.url}`);
  process.exitCode = await web.ended;
}

main().catch((error) => {
  process.stderr.write(error instanceof Failure ? `${error.message}\n` : `${error.stack}\n`);
  process.exitCode = 1;
});
