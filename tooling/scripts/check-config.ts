// Checks the settings before anything is built: one line that names the variable, exit code 1.
import { ConfigError, readEnv } from '../../apps/web/src/env.ts';

try {
  readEnv();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
