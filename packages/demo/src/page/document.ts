import { esc, indent } from '../text.ts';

export interface NavLink {
  href: string;
  label: string;
}

export interface PageParts {
  title: string;
  description: string;
  name: string;
  nav: readonly NavLink[];
  /** Goes to the right end of the header, after the links (a cart button). */
  headerEnd?: string;
  /** Blocks of `<main>`, first screen first. */
  main: readonly string[];
  footer: readonly [string, string];
  /** After the footer: drawers and dialogs. */
  after?: string;
  styles: readonly string[];
  scripts: readonly string[];
}

/** The whole `index.html`. `application-name` keeps the page's name where a later "call it …" finds it. */
export function documentHtml(parts: PageParts): string {
  const links = parts.nav
    .map(({ href, label }) => `<a href="${href}">${esc(label)}</a>`)
    .join('\n          ');
  const scripts = parts.scripts.map((src) => `\n    <script src="${src}" defer></script>`).join('');
  const end = parts.headerEnd === undefined ? '' : `\n          ${indent(parts.headerEnd, 10)}`;
  const after = parts.after === undefined ? '' : `\n    ${indent(parts.after, 4)}`;
  const nav =
    links === '' && end === ''
      ? ''
      : `\n        <nav class="site-nav" aria-label="Main">\n          ${links}${end}\n        </nav>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="application-name" content="${esc(parts.name)}" />
    <meta name="description" content="${esc(parts.description)}" />
    <title>${esc(parts.title)}</title>
${parts.styles.map((href) => `    <link rel="stylesheet" href="${href}" />`).join('\n')}${scripts}
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <div class="wrap">
      <header class="site-header">
        <a class="brand" href="#main">${esc(parts.name)}</a>${nav}
      </header>
    </div>
    <main id="main">
      ${indent(parts.main.join('\n'), 6)}
    </main>
    <footer class="site-footer">
      <div class="wrap">
        <p>${parts.footer[0]}</p>
        <p>${parts.footer[1]}</p>
      </div>
    </footer>${after}
  </body>
</html>
`;
}
