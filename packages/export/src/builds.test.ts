import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportProject } from './export-project.ts';
import { SAMPLE_PACKAGES, SAMPLES } from './testing/projects.ts';

const run = promisify(execFile);
const REGISTRY = process.env.npm_config_registry ?? 'https://registry.npmjs.org/';

async function reachable(): Promise<boolean> {
  try {
    return (await fetch(new URL('fflate', REGISTRY), { method: 'HEAD', signal: AbortSignal.timeout(10_000) }))
      .ok;
  } catch {
    return false;
  }
}

const online = await reachable();
/** Installations share what they fetch; each downloads only what the ones before it did not need. */
const work = mkdtempSync(join(tmpdir(), 'studio-downloads-'));

describe.skipIf(!online)('a downloaded project installs and builds (needs the npm registry)', () => {
  beforeAll(() => mkdirSync(join(work, 'cache')));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it.each(SAMPLES.map((each) => [each.name, each] as const))(
    '%s',
    { timeout: 120_000 },
    async (title, { files: own, built }) => {
      const { name, files } = exportProject(own, { title, packages: SAMPLE_PACKAGES });
      const folder = join(work, name);
      for (const { path, content } of files) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      if (!existsSync(join(folder, 'package.json'))) {
        expect(readdirSync(folder).sort()).toEqual(['README.md', 'index.html']);
        return;
      }
      const npm = (...args: string[]) =>
        run(
          'npm',
          [
            ...args,
            '--cache',
            join(work, 'cache'),
            '--prefer-offline',
            '--no-audit',
            '--no-fund',
            '--loglevel=error',
          ],
          {
            cwd: folder,
            // What a test run sets for itself is none of the project's.
            env: {
              PATH: process.env.PATH,
              HOME: process.env.HOME,
              npm_config_registry: process.env.npm_config_registry,
            },
          },
        );
      await npm('install');
      await npm('run', 'build');
      expect(existsSync(join(folder, 'dist', 'index.html'))).toBe(true);
      const output = textIn(join(folder, 'dist'));
      for (const text of built) expect(output).toContain(text);
    },
  );
});

function textIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
