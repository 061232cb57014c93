import { describe, expect, it } from 'vitest';
import { linksOver } from '../testing/links.ts';
import { HtmlRewriter, type RewriterHooks } from './html-rewriter.ts';

const FILES = { 'a.css': 'p{}', 'app.js': 'x', 'img/a.svg': '<svg/>', 'index.html': '' };
const hooks: RewriterHooks = {
  beforeModules: () => '<MAP>',
  importMap: (text) => `merged ${text}`,
  isEntry: (source) => source === '/src/main.tsx',
};
const rewrite = (html: string, size = html.length || 1): string => {
  const rewriter = new HtmlRewriter(linksOver(FILES).links, hooks);
  let out = '';
  for (let at = 0; at < html.length; at += size) out += rewriter.push(html.slice(at, at + size));
  return out + rewriter.end();
};

const PAGE = `<!DOCTYPE html>
<html><head><!-- <img src="img/a.svg"> --><link rel='stylesheet' href=a.css integrity="sha1-x">
<link rel="preconnect" href="https://fonts.gstatic.com"><style>p { background: url(img/a.svg) }</style></head>
<body data-x='a > b' style="background: url('img/a.svg')"><img alt="<b>" src="img/a.svg"><a href="about.html">x</a>
<textarea><img src="img/a.svg"></textarea><script>if (a < b) document.write('<img src="img/a.svg">');</script><script src="app.js"></script> 1 < 2`;

describe('HtmlRewriter', () => {
  it('replaces references and changes nothing else', () => {
    expect(rewrite(PAGE)).toBe(`<!DOCTYPE html>
<html><head><!-- <img src="img/a.svg"> --><link rel='stylesheet' href="blob:1" integrity="">
<link rel="x-preconnect" href="https://fonts.gstatic.com"><style>p { background: url("blob:2") }</style></head>
<body data-x='a > b' style="background: url(&quot;blob:2&quot;)"><img alt="<b>" src="blob:2"><a href="about.html">x</a>
<textarea><img src="img/a.svg"></textarea><script>if (a < b) document.write('<img src="img/a.svg">');
//# sourceURL=studio:///index.html?line=5</script><script crossorigin="anonymous" src="blob:3"></script> 1 < 2`);
  });

  it.each([1, 2, 3, 7, 40])('gives the same in pieces of %i characters', (size) => {
    expect(rewrite(PAGE, size)).toBe(rewrite(PAGE));
  });

  it('leaves broken and unfinished markup as it is', () => {
    for (const html of [
      '<p',
      '<img src="img/a',
      '<!-- open',
      '<style>a{',
      '<',
      '<>',
      '</',
      '<a b=c',
      '<script>let a',
    ])
      expect(rewrite(html)).toBe(html);
    expect(rewrite('<img src=\'img/a.svg\' title=a"b><p class=""x>')).toBe(
      '<img src="blob:1" title=a"b><p class=""x>',
    );
  });

  it('writes one import map before the first module, or merges the one of the page', () => {
    expect(
      rewrite('<script type="module" src="app.js"></script><script type=module>1</script>').match(/<MAP>/g),
    ).toHaveLength(1);
    expect(rewrite('<script type="importmap">{}</script><script type="module">1</script>')).toContain(
      'merged {}</script><script type="module">',
    );
  });

  it('leaves the entry of a React project to the frame', () => {
    expect(rewrite('<script type="module" src="/src/main.tsx"></script>')).toMatch(
      /type="studio\/entry" src=""/,
    );
  });

  it('marks only scripts that run as JavaScript', () => {
    expect(rewrite('<script type="application/json">{}</script>')).not.toContain('sourceURL');
  });

  it('disarms what would leave or shut the frame', () => {
    expect(
      rewrite(
        '<base href="https://x.test/"><meta http-equiv="refresh" content="0;url=/"><meta http-equiv="Content-Security-Policy" content="default-src *">',
      ),
    ).toBe(
      '<base href=""><meta http-equiv="x-refresh" content="0;url=/"><meta http-equiv="x-Content-Security-Policy" content="default-src *">',
    );
  });
});
