// The four steps of CSS modules come without types.
declare module 'postcss-modules-extract-imports' {
  import type { Plugin } from 'postcss';
  export default function extractImports(): Plugin;
}
declare module 'postcss-modules-local-by-default' {
  import type { Plugin } from 'postcss';
  export default function localByDefault(): Plugin;
}
declare module 'postcss-modules-scope' {
  import type { Plugin } from 'postcss';
  export default function scope(options: { generateScopedName(name: string): string }): Plugin;
}
declare module 'postcss-modules-values' {
  import type { Plugin } from 'postcss';
  export default function values(): Plugin;
}
