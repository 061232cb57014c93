import type { Libraries } from './libraries.ts';

interface RefreshRuntime {
  injectIntoGlobalHook(target: Window): void;
  register(type: unknown, id: string): void;
  setSignature(type: unknown, key: string, forceReset: boolean, hooks: () => unknown[]): void;
  performReactRefresh(): unknown;
  isLikelyComponentType(type: unknown): boolean;
}

type Component = { render?: unknown; type?: unknown };

const HOOK = /\b(use[A-Z]\w*)\b(?=\s*(?:\(|\.call\s*\())/g;
const REACT_HOOK = /^use(State|Reducer)$/;
const INITIAL_LIMIT = 200;

/** React Refresh: keeps the state of components whose hooks have not changed. */
export class Refresh {
  readonly #runtime: RefreshRuntime;
  readonly #hooks = new Map<string, unknown>();

  /** Must be made before react-dom is loaded. */
  constructor(libraries: Libraries) {
    this.#runtime = libraries.get('react-refresh/runtime').default as RefreshRuntime;
    this.#runtime.injectIntoGlobalHook(window);
  }

  /** Names every component of a module, exported or not. */
  register(id: string, exports: Record<string, unknown>, values: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(values)) {
      if (/^use[A-Z]/.test(name) && typeof value === 'function') this.#hooks.set(name, value);
    }
    const all = {
      ...values,
      ...Object.fromEntries(Object.entries(exports).map(([name, value]) => [`export ${name}`, value])),
    };
    for (const [name, value] of Object.entries(all)) {
      if (!this.isComponent(value)) continue;
      this.#runtime.register(value, `${id} ${name}`);
      this.#sign(value);
    }
  }

  perform(): void {
    this.#runtime.performReactRefresh();
  }

  isComponent(value: unknown): boolean {
    return this.#runtime.isLikelyComponentType(value);
  }

  /** The signature is the list of hook calls, with initial values: changing one remounts the component. */
  #sign(value: unknown): void {
    const inner = innermost(value);
    if (typeof inner !== 'function') return;
    const source = Function.prototype.toString.call(inner);
    const calls = [...source.matchAll(HOOK)];
    const key = calls
      .map(
        (match) =>
          (match[1] ?? '') + (REACT_HOOK.test(match[1] ?? '') ? argumentsAt(source, match.index) : ''),
      )
      .join('\n');
    const own = [...new Set(calls.map((match) => match[1] ?? ''))].filter((name) => this.#hooks.has(name));
    this.#runtime.setSignature(inner, key, false, () => own.map((name) => this.#hooks.get(name)));
    for (const name of own) this.#signHook(name);
  }

  #signHook(name: string): void {
    const hook = this.#hooks.get(name);
    if (typeof hook !== 'function') return;
    const calls = [...Function.prototype.toString.call(hook).matchAll(HOOK)].map((match) => match[1]);
    this.#runtime.setSignature(hook, calls.join('\n'), false, () => []);
  }
}

/** The function inside `memo` and `forwardRef`. */
function innermost(value: unknown): unknown {
  let current = value;
  while (typeof current === 'object' && current !== null)
    current = (current as Component).render ?? (current as Component).type;
  return current;
}

/** Text of a call's arguments, bounded. */
function argumentsAt(source: string, from: number): string {
  const start = source.indexOf('(', from);
  let depth = 0;
  for (let at = start; at < Math.min(source.length, start + INITIAL_LIMIT); at++) {
    if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return source.slice(start, at + 1);
  }
  return '';
}
