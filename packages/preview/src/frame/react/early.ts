type Exports = Record<string, unknown>;

/**
 * What a circle of imports sees of a module that is still running. A browser throws where code asks for a value that is not there
 * yet; `undefined` in its place would run on and show something wrong. `running` and `strict` are asked at every access.
 */
export function earlyView(exports: Exports, running: () => boolean, strict: () => boolean): Exports {
  return new Proxy(exports, {
    get(target, name) {
      const early = typeof name === 'string' && name !== 'then' && !(name in target) && running();
      // Without the mark it is no module of a browser's: those give what they have so far.
      if (early && strict() && target.__esModule === true)
        throw new ReferenceError(`Cannot access '${name}' before initialization`);
      return Reflect.get(target, name) as unknown;
    },
  });
}
