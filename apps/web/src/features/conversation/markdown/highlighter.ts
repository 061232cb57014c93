import type { ReactNode } from 'react';

type Highlight = (language: string, code: string) => ReactNode;

let loading: Promise<Highlight> | undefined;

/** The highlighter, fetched with the first snippet that needs it. Where it cannot be fetched the code stays plain. */
export function highlighter(): Promise<Highlight> {
  loading ??= import('./highlight.tsx').then(
    (module) => module.highlight,
    () => (_language, code) => code,
  );
  return loading;
}
