// Installs the pinned LiteLLM proxy into a folder and runs it in the foreground, with this repository's litellm.config.yaml, without a
// key database, in front of a given upstream. See README.md.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const VERSION = '1.102.0';
/** SHA-256 of the package's file in Python's index (x86-64 Linux): versions 1.82.7 and 1.82.8 of this package carried a credential stealer. */
const SHA256 = '76cd80a9a8eb97da62dfa695b3277b80845657cbabdc9fb4db085cde0012f31c';
const READY_MS = 120_000;

const { values } = parseArgs({
  options: {
    cache: { type: 'string' },
    port: { type: 'string', default: '4000' },
    upstream: { type: 'string' },
    'upstream-port': { type: 'string' },
  },
});
const upstream =
  values.upstream ?? (values['upstream-port'] && `http://127.0.0.1:${values['upstream-port']}/v1`);
if (!values.cache || !upstream) {
  console.error(
    'Usage: node tooling/litellm/start.mjs --cache FOLDER [--port 4000] (--upstream URL | --upstream-port PORT)',
  );
  process.exit(2);
}
const cache = resolve(values.cache);
const venv = join(cache, `venv-${VERSION}`);
let child = null;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => (child === null ? process.exit(1) : child.kill(signal)));

await install();
await serve(configFile());

/** Ends with the program's exit code when it fails. */
function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${command} ended with code ${code}`))));
  });
}

/** Into a folder beside its final name, which appears only when everything is there. */
async function install() {
  if (existsSync(join(venv, 'bin', 'litellm'))) return;
  console.log(`Installing LiteLLM ${VERSION} into ${venv} (about half a minute, 0.7 GB)`);
  const wheels = join(cache, `wheels-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  rmSync(venv, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', venv]);
  const python = join(venv, 'bin', 'python');
  await run(python, [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--dest',
    wheels,
    `litellm==${VERSION}`,
  ]);
  const [wheel] = readdirSync(wheels);
  const file = join(wheels, wheel);
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (hash !== SHA256) throw new Error(`${wheel} has SHA-256 ${hash}, expected ${SHA256}`);
  await run(python, ['-m', 'pip', 'install', '--quiet', `${file}[proxy]`]);
  rmSync(wheels, { recursive: true, force: true });
}

/** The product's configuration with the test models put in front of its list. */
function configFile() {
  const product = readFileSync(new URL('../../litellm.config.yaml', import.meta.url), 'utf8');
  const models = readFileSync(new URL('double-models.yaml', import.meta.url), 'utf8').replace(
    /^(?=.)/gm,
    '  ',
  );
  if (!/^model_list:\n/m.test(product)) throw new Error('litellm.config.yaml has no line "model_list:"');
  const file = join(cache, `config-${values.port}.yaml`);
  writeFileSync(
    `${file}.new`,
    product.replace(/^model_list:\n/m, (line) => line + models),
  );
  renameSync(`${file}.new`, file);
  return file;
}

async function serve(config) {
  const redis = new URL(process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:1');
  const env = {
    // Nothing is fetched from outside at start.
    LITELLM_LOCAL_MODEL_COST_MAP: 'True',
    LITELLM_MASTER_KEY: process.env.TEST_LITELLM_MASTER_KEY ?? 'sk-test-master',
    DOUBLE_BASE_URL: upstream,
    DOUBLE_API_KEY: 'sk-double-upstream-key',
    REDIS_HOST: redis.hostname,
    REDIS_PORT: redis.port,
    REDIS_PASSWORD: redis.password,
    ...process.env,
  };
  const args = ['--config', config, '--host', '127.0.0.1', '--port', values.port, '--telemetry', 'False'];
  const running = run(join(venv, 'bin', 'litellm'), args, { env, cwd: cache });
  await Promise.race([running, ready()]);
  await running;
}

async function ready() {
  const until = performance.now() + READY_MS;
  while (performance.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${values.port}/health/liveliness`).catch(() => null);
    if (answer?.ok)
      return console.log(
        `LiteLLM ${VERSION} is ready on http://127.0.0.1:${values.port}, in front of ${upstream}`,
      );
    await new Promise((wake) => setTimeout(wake, 250));
  }
  throw new Error('LiteLLM did not become ready.');
}
