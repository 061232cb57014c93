import type { BuildResult } from '../shared/build.ts';
import { createProjectBuilder } from './project.ts';
import type { BuildRequest, WorkerAnswer, WorkerRequest } from './requests.ts';
import { loadedTools } from './worker-tools.ts';

const builder = createProjectBuilder(loadedTools());

self.onmessage = (event: MessageEvent<WorkerRequest>) => {
  const { id, request, known } = event.data;
  const answer: WorkerAnswer = { id, result: build(request, known) };
  self.postMessage(answer);
};

/** A fault of the compiler itself is reported as a build failure too: silence would leave the preview building for ever. */
function build(request: BuildRequest, known: readonly string[]): BuildResult {
  try {
    return builder.build(request, known);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      failure: { kind: 'build', message, file: null, line: null, column: null, hint: null },
    };
  }
}
