import { describe, expect, it } from 'vitest';
import { rewriteCss } from './css.ts';

const rewrite = (css: string): string =>
  rewriteCss(css, (reference, imported) =>
    reference === 'keep' ? null : `${imported ? 'I' : 'R'}[${reference}]`,
  );

describe('rewriteCss', () => {
  it.each([
    ['a{b:url(x.png)}', 'a{b:url("R[x.png]")}'],
    ["a{b:url( 'x y.png' )}", 'a{b:url("R[x y.png]")}'],
    ['@import "x.css" screen;', '@import "I[x.css]" screen;'],
    ["@import url('x.css');", '@import url("I[x.css]");'],
    ['a{b:url(keep)}', 'a{b:url(keep)}'],
    ['/* url(x.png) */a{}', '/* url(x.png) */a{}'],
    [
      'a{b:image-set("https://h/x.png" 1x, url(y.png) 2x)}',
      'a{b:image-set("R[https://h/x.png]" 1x, url("R[y.png]") 2x)}',
    ],
  ])('rewrites %s', (css, expected) => {
    expect(rewrite(css)).toBe(expected);
  });
});
