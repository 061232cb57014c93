import type { Libraries, Library } from './libraries.ts';

interface Root {
  render(element: unknown): void;
  unmount(): void;
}
type RootOptions = Record<string, unknown> & { onUncaughtError?: ErrorHandler; onCaughtError?: ErrorHandler };
type ErrorHandler = (error: unknown, info: { componentStack?: string }) => void;
type CreateRoot = (container: Element, options?: RootOptions) => Root;

/** What the runtime wants to know of the roots a project makes. */
export interface RootEvents {
  /** Nothing of the tree is left on the page. */
  uncaught(error: unknown, componentStack: string): void;
  /** A boundary of the project took it. */
  caught(error: unknown): void;
}

/** Makes `createRoot` report: every root of the project tells of its errors. Returns how many roots were asked to render. */
export function patchRoots(libraries: Libraries, events: RootEvents): { rendered: () => number } {
  const client = libraries.get('react-dom/client');
  const create = client.createRoot as CreateRoot;
  const hydrate = client.hydrateRoot as (container: Element, element: unknown, options?: RootOptions) => Root;
  let rendered = 0;
  const counted = (root: Root): Root => {
    const render = root.render.bind(root);
    root.render = (element) => {
      rendered += 1;
      render(element);
    };
    return root;
  };
  const changes: Library = {
    createRoot: (container: Element, options?: RootOptions) =>
      counted(create(container, reporting(options, events))),
    hydrateRoot: (container: Element, element: unknown, options?: RootOptions) => {
      rendered += 1;
      return hydrate(container, element, reporting(options, events));
    },
  };
  libraries.replace('react-dom/client', changes);
  // Older code takes createRoot from 'react-dom', and calls ReactDOM.render.
  libraries.replace('react-dom', {
    ...changes,
    render: (element: unknown, container: Element) =>
      counted(create(container, reporting({}, events))).render(element),
  });
  return { rendered: () => rendered };
}

function reporting(options: RootOptions | undefined, events: RootEvents): RootOptions {
  return {
    ...options,
    onUncaughtError: (error, info) => {
      options?.onUncaughtError?.(error, info);
      events.uncaught(error, info.componentStack ?? '');
    },
    onCaughtError: (error, info) => {
      options?.onCaughtError?.(error, info);
      events.caught(error);
    },
  };
}
