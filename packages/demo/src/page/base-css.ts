/** Reset, type, header, buttons and footer of every static page. Sizes are in rem so that one token scales all. */
export const BASE_CSS = `*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
html { font-size: calc(100% * var(--scale)); scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { overflow-x: clip; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--font-text); }
h1, h2, h3 { font-family: var(--font-display); font-weight: var(--display-weight); letter-spacing: var(--display-tracking); line-height: 1.15; text-wrap: balance; overflow-wrap: break-word; }
h1, h2 { text-transform: var(--display-case); }
h1 { font-size: calc(clamp(2.7rem, 1.4rem + 5.2vw, 5.1rem) * var(--display-size)); line-height: var(--display-leading); }
h2 { font-size: calc(clamp(1.7rem, 1.3rem + 1.6vw, 2.5rem) * var(--display-size)); }
h3 { font-size: 1.3rem; }
ul, ol { list-style: none; }
a { color: inherit; text-underline-offset: .22em; }
button, input, select, textarea { font: inherit; color: inherit; }
fieldset { border: 0; min-width: 0; }
:focus-visible { outline: 2px solid var(--accent-text); outline-offset: 3px; border-radius: 4px; }
.wrap { width: min(72rem, 100% - 2.5rem); margin-inline: auto; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { top: 1rem; }
.lede { max-width: 34rem; font-size: 1.15rem; color: var(--muted); text-wrap: pretty; }
.note { color: var(--muted); }
.small { font-size: .875rem; }
.tabular { font-variant-numeric: tabular-nums; }
.section { padding-block: calc(clamp(3.5rem, 8vw, 6.5rem) * var(--space)); }
.section-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .5rem 2rem; margin-bottom: 2rem; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: .5rem; min-height: 2.9rem; padding: .6rem 1.4rem; border: 1px solid transparent; border-radius: var(--button-radius); background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; cursor: pointer; }
.button:hover { filter: brightness(1.07); }
.button.quiet { background: none; border-color: var(--line); color: var(--ink); }
.button.quiet:hover { border-color: var(--ink); }
.button.compact { min-height: 2.75rem; padding: .4rem 1rem; font-size: .9rem; }
.card { padding: 1.4rem; background: var(--surface); border: 1px solid var(--line); border-radius: min(var(--radius), 20px); }
.site-header, .site-nav { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5rem; }
.site-header { justify-content: space-between; padding-block: 1.2rem; }
.brand { padding: .5rem 0; font: 700 1.4rem var(--font-display); letter-spacing: -.02em; text-decoration: none; }
.site-nav a { padding: .6rem 0; font-size: .95rem; font-weight: 500; text-decoration: none; }
.site-nav a:hover { text-decoration: underline; }
.site-footer { border-top: 1px solid var(--line); padding-block: 2rem 3rem; color: var(--muted); font-size: .9rem; }
.site-footer .wrap { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { scroll-behavior: auto !important; animation: none !important; transition: none !important; } }`;

/** Arrangements that several sections share; written once however many of them a page has. */
export const GRID_CSS = `.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1.2rem; }`;
export const PAIR_CSS = `.pair { display: grid; gap: 2rem 4rem; }
.pair h2 + p { margin-top: .8rem; }
@media (min-width: 56rem) { .pair { grid-template-columns: 1fr 1.4fr; } }`;
export const ROWS_CSS = `.rows { border-top: 1px solid var(--line); }
.rows > * { border-bottom: 1px solid var(--line); }`;
export const HIDDEN_CSS = `.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;
