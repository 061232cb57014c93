import { describe, expect, it } from 'vitest';
import { redirectMoves } from './moves.ts';

describe('moves by code', () => {
  it.each([
    ["location.href='about.html'", "$studioLocation.href='about.html'"],
    ["window.location = 'a.html'", "$studioLocation.href = 'a.html'"],
    ["location = 'b.html'", "$studioLocation.href = 'b.html'"],
    [
      "if (location.href === 'x') document.location.replace('y')",
      "if (location.href === 'x') $studioLocation.replace('y')",
    ],
    [
      "const { pathname } = location; location.assign('z')",
      "const { pathname } = location; $studioLocation.assign('z')",
    ],
  ])('%s asks the frame', (code, expected) => {
    expect(redirectMoves(code)).toBe(expected);
  });

  it.each([
    "const location = useLocation(); location.replace('x', 'y')",
    "function f(location) { location.replace('x'); }",
    '({ location }) => location.assign(x)',
    'user.location.href = 1',
    'location.reload()',
    "const url = location.href + '?x'",
  ])('%s stays as it is', (code) => {
    expect(redirectMoves(code)).toBe(code);
  });
});
