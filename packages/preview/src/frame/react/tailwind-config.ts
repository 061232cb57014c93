import { natives } from '../natives.ts';

/** Values that configurations take from Tailwind's own modules. */
const DEFAULT_THEME = {
  fontFamily: {
    sans: ['ui-sans-serif', 'system-ui', 'sans-serif'],
    serif: ['ui-serif', 'Georgia', 'serif'],
    mono: ['ui-monospace', 'SFMono-Regular', 'monospace'],
  },
};

type ConfigBody = (
  exports: Record<string, unknown>,
  require: (specifier: string) => unknown,
  module: { exports: unknown },
) => void;

/**
 * Runs the body of a `tailwind.config` and returns the configuration, null when it cannot be read: that costs its theme, not the
 * page. Plugins that it requires do nothing here.
 */
export function readTailwindConfig(body: string): unknown {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  try {
    (natives.evaluate(`(function (exports, require, module) {${body}\n})`) as ConfigBody)(
      module.exports,
      stand,
      module,
    );
    return module.exports.default ?? module.exports;
  } catch {
    return null;
  }
}

function stand(specifier: string): unknown {
  if (specifier.endsWith('defaultTheme')) return DEFAULT_THEME;
  if (specifier.endsWith('colors')) return {};
  const plugin = (): unknown => () => undefined;
  return Object.assign(() => undefined, { default: plugin, withOptions: () => plugin, __esModule: true });
}
