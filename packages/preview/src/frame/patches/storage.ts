import { define } from '../natives.ts';

/** A Storage that lives as long as the document: an opaque origin has none of its own. */
function createStorage(): Storage {
  const values = new Map<string, string>();
  const api: Storage = {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(String(key)) ?? null,
    setItem: (key, value) => void values.set(String(key), String(value)),
    removeItem: (key) => void values.delete(String(key)),
    clear: () => values.clear(),
  };
  // Pages also write `localStorage.theme = 'dark'` and ask `'theme' in localStorage`.
  return new Proxy(api, {
    get: (target, key) =>
      (key in target
        ? Reflect.get(target, key)
        : typeof key === 'string'
          ? values.get(key)
          : undefined) as unknown,
    set: (_target, key, value) => Boolean(values.set(String(key), String(value))),
    has: (target, key) => key in target || values.has(String(key)),
    deleteProperty: (_target, key) => (values.delete(String(key)), true),
    ownKeys: () => [...values.keys()],
    getOwnPropertyDescriptor: (_target, key) =>
      values.has(String(key))
        ? { value: values.get(String(key)), enumerable: true, configurable: true, writable: true }
        : undefined,
  });
}

/** In-memory `localStorage`, `sessionStorage` and `document.cookie`. */
export function patchStorage(): void {
  define(window, 'localStorage', createStorage());
  define(window, 'sessionStorage', createStorage());
  const cookies = new Map<string, string>();
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    set: (text: unknown) => {
      const [name = '', value = ''] = (String(text).split(';')[0] ?? '').split('=');
      cookies.set(name.trim(), value.trim());
    },
  });
}
