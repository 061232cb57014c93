import { expect, it } from 'vitest';
import { pagePolicy } from './page-policy.ts';

it('lets scripts run by nonce only, and nobody frame us', () => {
  const policy = pagePolicy('abc', null, { development: false });
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});

it('shows nothing but previews in frames', () => {
  expect(pagePolicy('abc', 'studio.example:3001')).toContain('frame-src studio.example:3001/preview/;');
  for (const host of [null, '[::1]:3001', 'x; script-src *'])
    expect(pagePolicy('abc', host)).toContain("frame-src 'self';");
});

it('shows the bundler of Sandpack too, where previews run in it', () => {
  const bundler = 'https://bundler.example';
  expect(pagePolicy('abc', 'studio.example', { bundler })).toContain(
    'frame-src studio.example/preview/ https://bundler.example;',
  );
  const policy = pagePolicy('abc', 'studio.example', { bundler, development: false });
  expect(policy.split('; ').filter((each) => each.includes('bundler.example'))).toHaveLength(1);
});

it('lets development evaluate and reload', () => {
  const policy = pagePolicy('abc', null, { development: true });
  expect(policy).toContain("'unsafe-eval'");
  expect(policy).toContain("connect-src 'self' ws:");
});
