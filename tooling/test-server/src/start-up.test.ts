import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createWeb } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataDirOf } from '../../scripts/lib/data-dir.mjs';
import { farewell } from '../../scripts/lib/farewell.mjs';
import { readPort } from '../../scripts/lib/serve.mjs';
import { freePort } from './ports.ts';
import { startStudio } from './studio.ts';

const LAUNCHER = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

/** Runs the launcher with settings that must stop it before it installs or builds anything. */
function launch(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LAUNCHER], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.on('close', (code) => resolve({ code, said }));
  });
}

describe('the launcher refuses in one line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'studio-launch-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('a port that is none', async () => {
    const { code, said } = await launch({ PORT: '80a', DATA_DIR: folder });
    expect(said.trim().split('\n')).toEqual([expect.stringContaining('PORT')]);
    expect(code).toBe(1);
  });

  it('a port that is taken', async () => {
    const taken = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => taken.listen(0, done));
    const { port } = taken.address() as AddressInfo;
    const { code, said } = await launch({ PORT: String(port), DATA_DIR: folder });
    taken.close();
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`${port}.*in use`))]);
    expect(code).toBe(1);
  });

  it('not a port that a studio is just giving free', async () => {
    const ending = createWeb((_request, response) => {
      response.writeHead(503, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify({ status: 'draining' }));
      ending.close();
    });
    await new Promise<void>((done) => ending.listen(0, done));
    const { port } = ending.address() as AddressInfo;
    // The next thing that it looks at stops it.
    const { said } = await launch({ PORT: String(port), DATA_DIR: '/proc/x' });
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`${String(port)}.*ending`)),
      expect.stringMatching(/^DATA_DIR/),
    ]);
  });

  it.each([
    ['in a file', () => join(folder, 'a-file', 'data')],
    ['that is a file', () => join(folder, 'a-file')],
    ['where no folder can be made', () => '/proc/x'],
    ['far below such a place', () => '/proc/x/y/z'],
  ])('a data folder %s', async (_, dataDir) => {
    writeFileSync(join(folder, 'a-file'), '');
    const { code, said } = await launch({ PORT: String(await freePort()), DATA_DIR: dataDir() });
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^DATA_DIR .* cannot be written/)]);
    expect(code).toBe(1);
  });
});

it('an empty value means not set', () => {
  expect(readPort({ PORT: '' })).toBe(3001);
  expect(dataDirOf({ DATA_DIR: '' })).toBe(dataDirOf({ DATA_DIR: '.data' }));
});

describe('the launcher tells of the end of the server', () => {
  const end = { code: 0, signal: null, asked: false, log: '.data/studio.log' };

  it('that was killed or broke down, in one line and with exit code 1', () => {
    const killed = farewell({ ...end, code: null, signal: 'SIGKILL' });
    expect(killed).toEqual({
      line: expect.stringMatching(/killed by SIGKILL.*studio\.log/) as string,
      code: 1,
    });
    expect(killed.line).not.toContain('\n');
    expect(farewell({ ...end, code: 7 })).toMatchObject({
      line: expect.stringContaining('7') as string,
      code: 1,
    });
  });

  it('and not of one that it was asked for', () => {
    expect(farewell({ ...end, asked: true })).toEqual({ line: null, code: 0 });
  });
});

describe('the server refuses in one line', () => {
  it.each([
    ['GUEST_MESSAGE_LIMIT', 'many'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['APP_ENV', 'staging'],
    ['GATEWAY_IDLE_MS', '-1'],
    ['LITELLM_CONFIG', '/nowhere/litellm.config.yaml'],
  ])('%s with a wrong value, naming it and not the value', async (name, value) => {
    const failed = await startStudio({ env: { [name]: value } }).then(() => null, String);
    expect(failed).toContain(name);
    expect(failed).toMatch(/(config|fatal): /);
    expect(failed).not.toMatch(/\bat .*\.(js|ts|mjs):/);
  });

  it('a port that is taken, which no launcher has looked at', async () => {
    const taken = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => taken.listen(0, done));
    const { port } = taken.address() as AddressInfo;
    const failed = await startStudio({ port }).then(() => null, String);
    taken.close();
    expect(failed).toMatch(new RegExp(`fatal: Port ${String(port)} is already in use`));
  });

  it('a data folder that another studio has open', async () => {
    const first = await startStudio();
    const second = await startStudio({ dataDir: first.dataDir }).then(() => null, String);
    await first.close();
    expect(second).toMatch(/fatal: .*(in use|already|another)/i);
    expect(second).not.toMatch(/\bat .*\.(js|ts|mjs):/);
  });

  it('a database that is not there', async () => {
    const failed = await startStudio({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' }).then(
      () => null,
      String,
    );
    expect(failed).toMatch(/fatal: .*database.*cannot be reached/i);
    expect(failed).not.toContain('nobody@');
  });
});
