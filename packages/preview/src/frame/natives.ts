/** The browser's own functions, taken before any page code can replace them. */
export const natives = {
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  fetch: window.fetch.bind(window),
  now: performance.now.bind(performance),
  createObjectURL: URL.createObjectURL.bind(URL),
  evaluate: globalThis.eval as (code: string) => unknown,
  open: document.open.bind(document) as () => Document,
  write: document.write.bind(document),
  close: document.close.bind(document),
  createElement: document.createElement.bind(document),
  setAttribute: Element.prototype.setAttribute,
  replaceState: history.replaceState.bind(history),
  postToParent: window.parent.postMessage.bind(window.parent),
};

/** Defines a property that page code may still assign over; failures (locked properties) are ignored. */
export function define(target: object, name: string, value: unknown): void {
  try {
    Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  } catch {
    // A property the browser locks stays as it is.
  }
}
