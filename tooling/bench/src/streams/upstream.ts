import { startUpstreamDouble } from '@studio/upstream-double';

// Runs the scripted upstream in a process of its own, so that its work is not counted as the driver's; told to us as one line of JSON.
const double = await startUpstreamDouble({ port: 0 });
process.stdout.write(`${JSON.stringify({ url: double.url })}\n`);
process.on('disconnect', () => process.exit(0));
