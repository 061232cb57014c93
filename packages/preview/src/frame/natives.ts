/** A method as the browser defines it, to be called with `Reflect.apply`. */
export function methodOf<T>(prototype: object, name: string): T {
  return Object.getOwnPropertyDescriptor(prototype, name)?.value as T;
}

/** Reads a property by the getter that the browser defines. */
function reader(prototype: object, name: string): (target: object) => unknown {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const get = descriptor && (Reflect.get(descriptor, 'get') as (this: object) => unknown);
  const apply = Reflect.apply;
  return (target) => (get ? apply(get, target, []) : undefined);
}

/** The browser's own functions, taken before any page code can replace them. */
export const natives = {
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  fetch: window.fetch.bind(window),
  listen: window.addEventListener.bind(window),
  now: performance.now.bind(performance),
  createObjectURL: URL.createObjectURL.bind(URL),
  revokeObjectURL: URL.revokeObjectURL.bind(URL),
  evaluate: globalThis.eval as (code: string) => unknown,
  open: document.open.bind(document) as () => Document,
  write: document.write.bind(document),
  close: document.close.bind(document),
  createElement: document.createElement.bind(document),
  setAttribute: methodOf<(this: Element, name: string, value: string) => void>(
    Element.prototype,
    'setAttribute',
  ),
  /** Read as a page may have replaced the getter, which is handed the port. */
  dataOf: reader(MessageEvent.prototype, 'data'),
  replaceState: history.replaceState.bind(history),
  postToParent: window.parent.postMessage.bind(window.parent),
};

/**
 * Waits `ms` milliseconds; a hidden tab's timers are slowed down to a second and more, so there a few turns of the event loop
 * have to do.
 */
export async function pause(ms: number): Promise<void> {
  if (!document.hidden) return new Promise((resolve) => natives.setTimeout(resolve, ms));
  for (let turn = 0; turn < HIDDEN_TURNS; turn++) await nextTurn();
}

const HIDDEN_TURNS = 5;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Defines a property that page code may still assign over; failures (locked properties) are ignored. */
export function define(target: object, name: string, value: unknown): void {
  try {
    Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  } catch {
    // A property the browser locks stays as it is.
  }
}
