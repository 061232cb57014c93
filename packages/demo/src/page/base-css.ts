import { ART_CSS } from '../art/motifs.ts';

/** Reset, type, header, buttons and footer of every static page. Sizes are in rem so that one token scales all. */
export const BASE_CSS = `*, *::before, *::after { box-sizing: border-box; }
html { font-size: calc(100% * var(--scale)); scroll-behavior: smooth; scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-x: clip; background: var(--paper); color: var(--ink); font: 400 1rem/1.6 var(--font-text); }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; }
h1, h2, h3 { font-family: var(--font-display); font-weight: var(--display-weight); letter-spacing: var(--display-tracking); line-height: 1.15; text-wrap: balance; overflow-wrap: break-word; }
h1 { font-size: calc(clamp(2.7rem, 1.4rem + 5.2vw, 5.1rem) * var(--display-size)); line-height: var(--display-leading); text-transform: var(--display-case); }
h2 { font-size: calc(clamp(1.7rem, 1.3rem + 1.6vw, 2.5rem) * var(--display-size)); text-transform: var(--display-case); }
h3 { font-size: 1.3rem; }
ul, ol { list-style: none; }
a { color: inherit; text-underline-offset: .22em; text-decoration-thickness: 1px; }
button, input, select, textarea { font: inherit; color: inherit; }
fieldset { border: 0; min-width: 0; }
:focus-visible { outline: 2px solid var(--accent-text); outline-offset: 3px; border-radius: 4px; }
.wrap { width: min(72rem, 100% - 2.5rem); margin-inline: auto; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 20; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { top: 1rem; }
.lede { max-width: 34rem; font-size: 1.15rem; line-height: 1.6; color: var(--muted); text-wrap: pretty; }
.note { color: var(--muted); }
.small { font-size: .875rem; }
.tabular { font-variant-numeric: tabular-nums; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.section { padding-block: calc(clamp(3.5rem, 8vw, 6.5rem) * var(--space)); }
.section-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .5rem 2rem; margin-bottom: 2rem; }
.section-head .note { max-width: 26rem; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: .5rem; min-height: 2.9rem; padding: .6rem 1.4rem; border: 1px solid transparent; border-radius: var(--button-radius); background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; cursor: pointer; transition: filter .15s, background-color .15s; }
.button:hover { filter: brightness(1.07); }
.button.quiet { background: transparent; border-color: var(--line); color: var(--ink); }
.button.quiet:hover { border-color: var(--ink); filter: none; }
.button.compact { min-height: 2.75rem; padding: .4rem 1rem; font-size: .9rem; }
.card { padding: 1.4rem; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
.site-header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 2rem; padding-block: 1.2rem; }
.brand { padding: .5rem 0; font-family: var(--font-display); font-size: 1.4rem; font-weight: 700; letter-spacing: -.02em; text-decoration: none; }
.site-nav { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.6rem; font-size: .95rem; font-weight: 500; }
.site-nav a { padding: .6rem 0; text-decoration: none; }
.site-nav a:hover, .site-nav a[aria-current] { text-decoration: underline; }
.site-footer { border-top: 1px solid var(--line); padding-block: 2rem 3rem; color: var(--muted); font-size: .9rem; }
.site-footer .wrap { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; }
${ART_CSS}
@media (max-width: 30rem) {
  .site-nav { gap: 0 1.1rem; }
}
@media (prefers-reduced-motion: reduce) {
  html { scroll-behavior: auto; }
  *, *::before, *::after { animation-duration: .01ms !important; transition-duration: .01ms !important; }
}`;
