/** Gives every class selector of a `*.module.css` sheet a name of its own; returns the sheet and the map from written to real names. */
export function scopeClasses(path: string, css: string): { css: string; names: Record<string, string> } {
  const suffix = hash(path);
  const names: Record<string, string> = {};
  // Class names stand only in what precedes a block, never inside declarations.
  const scoped = css.replace(
    /(\/\*[\s\S]*?\*\/)|([^{};]+)(?=\{)/g,
    (whole: string, comment: string | undefined) => {
      if (comment !== undefined || /^\s*@/.test(whole)) return whole;
      return whole.replace(
        /:global\(([^)]*)\)|\.(-?[_a-zA-Z][\w-]*)/g,
        (part: string, global: string | undefined, name: string | undefined) => {
          if (name === undefined) return global ?? part;
          names[name] = `${name}_${suffix}`;
          return `.${name}_${suffix}`;
        },
      );
    },
  );
  return { css: scoped, names };
}

function hash(text: string): string {
  let value = 5381;
  for (const char of text) value = ((value * 33) ^ (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36).slice(0, 5);
}
