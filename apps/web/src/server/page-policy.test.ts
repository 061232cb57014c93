import { expect, it } from 'vitest';
import { pagePolicy } from './page-policy.ts';

it('lets scripts run by nonce only, and nobody frame us', () => {
  const policy = pagePolicy('abc', false);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});

it('lets development evaluate and reload', () => {
  const policy = pagePolicy('abc', true);
  expect(policy).toContain("'unsafe-eval'");
  expect(policy).toContain("connect-src 'self' ws:");
});
