import type { Brief } from '../brief/brief.ts';
import type { DraftFile } from '../page/files.ts';
import { rootTokens } from '../page/tokens.ts';
import { esc } from '../text.ts';

const MAIN = `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import App from './App';
import './tokens.css';
import './index.css';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
`;

/** Tailwind's colours and faces point at the tokens, so that one changed token changes every class. */
const THEME = `@theme inline {
  --color-paper: var(--paper);
  --color-surface: var(--surface);
  --color-ink: var(--ink);
  --color-muted: var(--muted);
  --color-line: var(--line);
  --color-accent: var(--accent);
  --color-on-accent: var(--on-accent);
  --color-accent-text: var(--accent-text);
  --color-art-1: var(--art-1);
  --color-art-2: var(--art-2);
  --color-art-3: var(--art-3);
  --color-art-4: var(--art-4);
  --font-head: var(--font-display);
  --font-body: var(--font-text);
  --radius-card: var(--radius);
  --radius-button: var(--button-radius);
}

html { font-size: calc(100% * var(--scale)); }
body { margin: 0; overflow-x: clip; background: var(--paper); color: var(--ink); font-family: var(--font-text); line-height: 1.5; }
h1, h2, h3 { font-family: var(--font-display); font-weight: var(--display-weight); letter-spacing: var(--display-tracking); text-wrap: balance; }
h1 { text-transform: var(--display-case); }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent-text); outline-offset: 2px; }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation-duration: .01ms !important; transition-duration: .01ms !important; }
}`;

function indexHtml(brief: Brief, title: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="application-name" content="${esc(brief.name)}" />
    <title>${esc(title)}</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`;
}

export interface ReactPlan {
  title: string;
  /** The words and figures of the app: `src/content.ts`. */
  content: string;
  app: string;
  /** File name without folder → source. */
  components: Readonly<Record<string, string>>;
}

/** A Vite-shaped React and TypeScript project. */
export function reactProject(brief: Brief, plan: ReactPlan): DraftFile[] {
  return [
    { path: 'index.html', content: indexHtml(brief, plan.title) },
    { path: 'src/main.tsx', content: MAIN },
    { path: 'src/tokens.css', content: `${rootTokens(brief.palette, brief.trade.look)}\n` },
    { path: 'src/index.css', content: `@import "tailwindcss";\n\n${THEME}\n` },
    { path: 'src/content.ts', content: plan.content },
    ...Object.entries(plan.components).map(([file, content]) => ({
      path: `src/components/${file}`,
      content,
    })),
    { path: 'src/App.tsx', content: plan.app },
  ];
}

/** `export const name = …;` with the value as JSON; arrays of objects get a line each. */
export function constant(name: string, value: unknown, type?: string): string {
  const note = type === undefined ? '' : `: ${type}`;
  const body =
    Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'object')
      ? `[\n${value.map((entry) => `  ${JSON.stringify(entry)},`).join('\n')}\n]`
      : JSON.stringify(value);
  return `export const ${name}${note} = ${body};`;
}
