import { createServer } from 'node:net';
import { Failure } from './repo.mjs';

/** A little longer than our server takes at most to end, milliseconds. */
const ENDING_MS = 12_000;
const LOOK_EVERY_MS = 200;

/** Fails early, before minutes of building, when the port is in use. Where a studio that was told to end still has it, it is waited for: `say` hears that once. */
export async function requireFreePort(port, say) {
  const began = performance.now();
  let waiting = false;
  for (;;) {
    const code = await listenOn(port);
    if (code === null) return;
    const inUse = code === 'EADDRINUSE';
    if (!inUse || performance.now() - began > ENDING_MS || !(await isEnding(port))) {
      const why = inUse ? 'is already in use (is the studio running already?)' : `cannot be used (${code})`;
      throw new Failure(`Port ${port} ${why}. Choose another one with PORT=… npm start.`);
    }
    if (!waiting) say(`Port ${port} is still held by a studio that is ending; waiting for it.`);
    waiting = true;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}

/** Null when the port is free, else the code of what stands against it. */
function listenOn(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(error.code));
    probe.listen(port, () => probe.close(() => done(null)));
  });
}

/** Whether a studio answers there that takes nothing new any more, or that has just gone. */
async function isEnding(port) {
  try {
    const answer = await fetch(`http://localhost:${port}/api/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    return answer.status === 503 && (await answer.json()).status === 'draining';
  } catch (error) {
    // Between our look at the port and this one it was given free.
    return error?.cause?.code === 'ECONNREFUSED';
  }
}
