import { spawn } from 'node:child_process';
import { lockDataFolder } from '../data-folder-lock.ts';
import { databaseFromEnv, environmentOf } from './env.ts';

// drizzle-kit knows nothing of our lock: an embedded database that the studio has open would lose what one of the two writes.
try {
  const { url, dataDir } = databaseFromEnv();
  const release = url ? () => undefined : lockDataFolder(dataDir);
  const child = spawn('drizzle-kit', ['studio'], {
    stdio: 'inherit',
    env: environmentOf(dataDir),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    release();
    process.exitCode = code ?? 0;
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
