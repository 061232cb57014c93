import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const VENDOR = fileURLToPath(new URL('../vendor/', import.meta.url));
let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'preview-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

/** Runs a piece of script beside the build's own, for a preview folder of its own; returns what it prints. */
function script(source: string, env: Record<string, string> = {}): string {
  const found = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    cwd: VENDOR,
    env: { ...process.env, PREVIEW_OUT: out, ...env },
    encoding: 'utf8',
  });
  if (found.status !== 0) throw new Error(found.stderr);
  return found.stdout.trim();
}
const manifest = (): { libs: object; later: { state: string; message: string | null; pending: string[] } } =>
  JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as ReturnType<typeof manifest>;
const CORE = `import { writeCore, writeManifest } from './more.mjs';
writeCore({ libs: { react: 'lib/react-1.js' }, cdn: {}, frame: 'run/f.js', worker: 'run/w.js' });
await writeManifest();`;

describe('the lock of the build', () => {
  it('is held by one process at a time, and not by a dead one', async () => {
    const file = join(out, '.lock');
    const held = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { tryLock } from './lock.mjs'; console.log(tryLock('${file}')); setInterval(() => 0, 1000);`,
      ],
      { cwd: VENDOR },
    );
    const said = await new Promise<string>((resolve) =>
      held.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    const ask = `import { tryLock } from './lock.mjs'; console.log(tryLock('${file}'));`;
    expect([said.trim(), script(ask)]).toEqual(['true', 'false']);
    held.kill('SIGKILL');
    await new Promise((resolve) => held.once('close', resolve));
    expect(script(ask)).toBe('true');
  });
});

describe('the manifest', () => {
  it('lists what is not built yet as pending', () => {
    script(CORE);
    expect(manifest().libs).toEqual({ react: 'lib/react-1.js' });
    expect(manifest().later).toMatchObject({ state: 'waiting', done: 0 });
    expect(manifest().later.pending).toContain('three');
  });

  it('takes a group up only while it fits its inputs and the core', () => {
    const group = `import { mkdirSync, writeFileSync } from 'node:fs';
import { GROUPS } from './catalogue.mjs';
import { inputsOf, writeManifest as again } from './more.mjs';
const group = GROUPS.find(({ name }) => name === 'supabase');
const put = (inputs, react) => {
  mkdirSync('${out}/.more/supabase-1', { recursive: true });
  writeFileSync('${out}/.more/supabase-1/files.json', JSON.stringify({ inputs, uses: { react }, files: { '@supabase/supabase-js': 's.js' } }));
};`;
    const state = `console.log((await again()).pending.includes('@supabase/supabase-js'));`;
    expect(script(`${CORE}${group}put(inputsOf(group), '../../lib/react-1.js');${state}`)).toBe('false');
    expect(manifest().libs).toHaveProperty(['@supabase/supabase-js'], 'more/supabase-1/s.js');
    expect(script(`${CORE}${group}put(inputsOf(group), '../../lib/react-0.js');${state}`)).toBe('true');
    expect(script(`${CORE}${group}put('other', '../../lib/react-1.js');${state}`)).toBe('true');
  });
});

describe('the background build', () => {
  /** A pnpm that fails. */
  const broken = (): string => {
    const bin = join(out, 'bin');
    script(`import { mkdirSync } from 'node:fs'; mkdirSync('${bin}');`);
    writeFileSync(join(bin, 'pnpm'), '#!/bin/sh\necho "no registry" >&2\nexit 7\n', { mode: 0o755 });
    return `${bin}:${process.env.PATH}`;
  };

  it('says that it failed, leaves the core as it was, and gives the lock back', () => {
    script(CORE);
    const found = spawnSync(process.execPath, [join(VENDOR, 'extra.mjs'), '--background'], {
      env: { ...process.env, PREVIEW_OUT: out, PATH: broken() },
      encoding: 'utf8',
    });
    expect(found.status).toBe(1);
    expect(found.stdout).toContain('failed: The packages could not be installed (exit code 7).');
    expect(found.stdout).toContain('no registry');
    expect(manifest().later).toMatchObject({
      state: 'failed',
      message: 'The packages could not be installed (exit code 7).',
    });
    expect(manifest().libs).toEqual({ react: 'lib/react-1.js' });
    expect(existsSync(join(out, '.more.lock'))).toBe(false);
  });

  it('leaves it to a process that is at it already', () => {
    script(CORE);
    writeFileSync(join(out, '.more.lock'), String(process.pid));
    const found = spawnSync(process.execPath, [join(VENDOR, 'extra.mjs'), '--background'], {
      env: { ...process.env, PREVIEW_OUT: out, PATH: broken() },
      encoding: 'utf8',
    });
    expect(found.stdout).toContain('another process is preparing them');
    expect(found.status).toBe(0);
  });
});
