import { parseArgs } from 'node:util';
import { startUpstreamDouble } from './double.ts';

/** `tsx tooling/upstream-double/src/main.ts --port 4010 [--host 127.0.0.1] [--tokens 200] [--rate 50] [--log-limit 2000]` */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    tokens: { type: 'string', default: '200' },
    rate: { type: 'string', default: '50' },
    'log-limit': { type: 'string', default: '2000' },
  },
});

const double = await startUpstreamDouble({
  port: Number(values.port),
  host: values.host,
  defaults: { tokens: Number(values.tokens), rate: Number(values.rate) },
  logLimit: Number(values['log-limit']),
});
process.stdout.write(`Upstream double listens on ${double.url}/v1\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void double.close().then(() => process.exit(0)));
}
