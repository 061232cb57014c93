import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startWeb } from '../../../scripts/lib/serve.mjs';
import { freePort } from './ports.ts';

const TSX = createRequire(import.meta.url).resolve('tsx');

export interface Upstream {
  url: string;
  close(): void;
}

/** The scripted upstream in its own process. */
export async function startUpstream(): Promise<Upstream> {
  const file = fileURLToPath(new URL('./upstream.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--import', TSX, file], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const line = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (chunk: Buffer) => done(chunk.toString()));
    child.once('exit', (code) => fail(new Error(`the upstream ended with ${code}`)));
  });
  const { url } = JSON.parse(line) as { url: string };
  return { url, close: () => child.kill() };
}

export interface Studio {
  url: string;
  pid: number;
  dataDir: string;
  /** Ends it as an operator would; resolves when it is gone. `keepData` leaves the folder for a look afterwards. */
  close(keepData?: boolean): Promise<void>;
}

const CONFIG = (upstreamUrl: string): string => `model_list:
  - model_name: bench
    litellm_params:
      model: openai/bench
      api_base: ${upstreamUrl}/v1
      api_key: sk-bench
    model_info:
      access_groups: [free]
`;

/** The built product in front of the scripted upstream, with sessions, the guest count and persistence on. */
export async function startStudio(upstreamUrl: string, databaseUrl: string | null): Promise<Studio> {
  const dataDir = mkdtempSync(join(tmpdir(), 'studio-bench-'));
  const config = join(dataDir, 'litellm.config.yaml');
  writeFileSync(config, CONFIG(upstreamUrl));
  const output: string[] = [];
  const web = await startWeb({
    port: await freePort(),
    dataDir,
    env: {
      LITELLM_CONFIG: config,
      DATABASE_URL: databaseUrl ?? '',
      GUEST_MESSAGE_LIMIT: '100000',
      LOG_LEVEL: 'info',
    },
    onLine: (line) => output.push(line),
  });
  try {
    await web.ready;
  } catch (error) {
    throw new Error(`the studio did not start:\n${output.slice(-20).join('\n')}`, { cause: error });
  }
  return {
    url: web.url,
    pid: web.child.pid ?? 0,
    dataDir,
    async close(keepData = false) {
      web.child.kill('SIGTERM');
      await web.ended;
      if (!keepData) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
