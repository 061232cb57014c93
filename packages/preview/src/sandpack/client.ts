import { SandpackRuntime } from '@codesandbox/sandpack-client/clients/runtime';
import type { SandboxSetup } from '@codesandbox/sandpack-client';

/** Where the bundler is, and where it takes packages from. */
export interface Bundler {
  url: string;
  /** An npm registry; absent: CodeSandbox's packager. */
  registryUrl?: string | undefined;
}

/** A frame with the bundler in it. */
export interface Client {
  update(setup: SandboxSetup): void;
  /** Asks for what only a bundler whose thread is free can answer, by the message `transpiler-context`. */
  ping(): void;
  remove(): void;
}

/**
 * Opens the bundler in `container`, which starts with `setup` once it is there. Its workers need an origin, so the frame keeps its own: it is
 * apart from ours by its host name alone. It is given less than Sandpack's client gives by itself: no camera, no downloads, no new windows.
 */
export function openClient(
  container: HTMLElement,
  { url, registryUrl }: Bundler,
  title: string,
  setup: SandboxSetup,
  listener: (message: unknown) => void,
): Client {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-modals');
  Object.assign(frame.style, { border: '0', width: '100%', height: '100%' });
  container.append(frame);
  const registries =
    registryUrl === undefined
      ? undefined
      : [{ enabledScopes: [], limitToScopes: false, proxyEnabled: false, registryUrl }];
  const runtime = new SandpackRuntime(frame, setup, {
    bundlerURL: url,
    showOpenInCodeSandbox: false,
    // The studio says what went wrong, with more room.
    showErrorScreen: false,
    showLoadingScreen: false,
    ...(registries && { customNpmRegistries: registries }),
  });
  const stop = runtime.listen(listener);
  return {
    update: (next) => runtime.updateSandbox(next),
    ping: () => runtime.dispatch({ type: 'get-transpiler-context' }),
    remove() {
      stop();
      runtime.destroy();
      frame.remove();
    },
  };
}
