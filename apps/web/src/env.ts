import { isAbsolute, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { z } from 'zod';

/** A setting that cannot be used. The message is one line that names the variable and never repeats its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const whole = (from: number, to: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: `must be a whole number from ${String(from)} to ${String(to)}`,
    })
    .transform(Number);

const flag = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], { error: 'must be on or off' })
  .transform((text) => ['on', 'true', '1'].includes(text));

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const HOUR_MS = 3_600_000;

const variables = z.object({
  APP_ENV: z.enum(['local', 'production'], { error: 'must be local or production' }).default('local'),
  PORT: whole(1, 65_535).default(3001),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  LITELLM_CONFIG: z.string().default('litellm.config.yaml'),
  LITELLM_PROXY_URL: url('http:', 'https:').optional(),
  LITELLM_MASTER_KEY: z.string().optional(),
  GUEST_MESSAGE_LIMIT: whole(0, 1_000_000).default(10),
  AUTH_SECRET: z.string().min(32, { error: 'must be at least 32 characters long' }).optional(),
  AUTH_URL: url('http:', 'https:').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .default('info'),
  GATEWAY_FIRST_BYTE_MS: whole(100, HOUR_MS).optional(),
  GATEWAY_IDLE_MS: whole(100, HOUR_MS).optional(),
  PREVIEW_ALLOW_OUTSIDE: flag.default(false),
  PREVIEW_ENGINE: z.enum(['own', 'sandpack'], { error: 'must be own or sandpack' }).default('own'),
  SANDPACK_BUNDLER_URL: url('http:', 'https:').optional(),
  SANDPACK_REGISTRY_URL: url('http:', 'https:').optional(),
  DEMO_MODEL: z.enum(['auto', 'on', 'off'], { error: 'must be auto, on or off' }).default('auto'),
  DEMO_TOKENS_PER_SECOND: whole(0, 1_000_000).optional(),
  STUDIO_PARENT_PID: whole(1, 2 ** 31).optional(),
});

export interface Env extends z.output<typeof variables> {
  /** The checkout's root: relative paths are meant from there, whatever folder the server was started in. */
  root: string;
  /** Everything, for the `os.environ/NAME` references of the gateway's configuration. */
  all: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads and checks the settings of a running server. Never called while building: a build knows nothing of where it will run.
 *
 * @throws ConfigError for the first variable that cannot be used.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // An empty value in a `.env` file means "not set".
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message ?? 'is not valid'}.`);
  }
  const env = parsed.data;
  requireTogether(env);
  const root = workspaceRoot(process.cwd());
  const from = (path: string) => (isAbsolute(path) ? path : resolve(root, path));
  return { ...env, DATA_DIR: from(env.DATA_DIR), LITELLM_CONFIG: from(env.LITELLM_CONFIG), root, all: given };
}

function requireTogether(env: z.output<typeof variables>): void {
  if (env.LITELLM_PROXY_URL && !env.LITELLM_MASTER_KEY) {
    throw new ConfigError('LITELLM_MASTER_KEY is needed with LITELLM_PROXY_URL.');
  }
  requireBundler(env);
  if (env.APP_ENV !== 'production') return;
  for (const name of ['AUTH_SECRET', 'AUTH_URL'] as const) {
    if (!env[name]) throw new ConfigError(`${name} is needed with APP_ENV=production.`);
  }
}

/** Sandpack's frames keep their own origin: on the studio's host name they would have its cookies, whatever the port. */
function requireBundler(env: z.output<typeof variables>): void {
  if (env.PREVIEW_ENGINE !== 'sandpack') return;
  if (!env.SANDPACK_BUNDLER_URL)
    throw new ConfigError('SANDPACK_BUNDLER_URL is needed with PREVIEW_ENGINE=sandpack.');
  const site = new URL(env.AUTH_URL ?? 'http://localhost');
  if (new URL(env.SANDPACK_BUNDLER_URL).hostname === site.hostname)
    throw new ConfigError("SANDPACK_BUNDLER_URL must be on another host name than the studio's.");
}

/** The nearest folder upwards that holds the workspace file; the given one where there is none (an image without it). */
function workspaceRoot(folder: string): string {
  const parent = resolve(folder, '..');
  if (existsSync(join(folder, 'pnpm-workspace.yaml')) || parent === folder) return folder;
  const found = workspaceRoot(parent);
  return found === resolve('/') ? folder : found;
}
