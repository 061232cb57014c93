import { SandpackRuntime } from '@codesandbox/sandpack-client/clients/runtime';

/** Script of the page that shows projects with Sandpack's client; the bundler is on another host name of this machine. */
declare global {
  interface Window {
    startSandpack(texts: Record<string, string>, versions: Record<string, string>): void;
    updateSandpack(texts: Record<string, string>): void;
  }
}

const bundler = `http://127.0.0.1:${location.port}`;
const PAGE = '<!doctype html><html><body><div id="root"></div></body></html>';

function setup(texts: Record<string, string>, versions: Record<string, string>) {
  const files = Object.entries({ ...texts, 'public/index.html': PAGE });
  return {
    template: 'create-react-app-typescript' as const,
    entry: '/src/main.tsx',
    dependencies: versions,
    files: Object.fromEntries(files.map(([path, code]) => [`/${path}`, { code }])),
  };
}

window.startSandpack = (texts, versions) => {
  const sheet = document.querySelector<HTMLIFrameElement>('#sheet');
  if (!sheet) throw new Error('The page has no sheet.');
  const registry = {
    enabledScopes: [],
    limitToScopes: false,
    proxyEnabled: false,
    registryUrl: `${bundler}/registry`,
  };
  const client = new SandpackRuntime(sheet, setup(texts, versions), {
    bundlerURL: bundler,
    showOpenInCodeSandbox: false,
    customNpmRegistries: [registry],
  });
  window.updateSandpack = (next) => client.updateSandbox(setup(next, versions));
};
