import { parseArgs } from 'node:util';
import { createDatabase, embeddedStore } from '@studio/test-server';
import { runChaos } from './chaos.ts';
import { isSound, report } from './figures.ts';

/** `pnpm --filter @studio/chaos start [--seed 1] [--rounds 50] [--database-url postgresql://…]` on the app that was built last. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '50' },
    'database-url': { type: 'string' },
  },
});

const server = values['database-url'];
const store = server === undefined ? embeddedStore : await createDatabase(server);
console.log(
  `kill -9 at random moments, seed ${values.seed}, ${server === undefined ? 'PGlite' : 'PostgreSQL'}`,
);
const figures = await runChaos({
  seed: Number(values.seed),
  rounds: Number(values.rounds),
  store,
  onRound: (sofar) =>
    process.stdout.write(
      `\r${sofar.rounds} rounds, ${sofar.runs} runs, ${isSound(sofar) ? 'sound' : 'BROKEN'}   `,
    ),
});
console.log(`\n${report(figures)}`);
process.exitCode = isSound(figures) ? 0 : 1;
