import { expect, it } from 'vitest';
import { publicHost } from './public-host.ts';

const asked = (headers: Record<string, string>, publicUrl?: string) =>
  publicHost(new Headers(headers), publicUrl);

it('is the name that was asked for', () => {
  expect(asked({ host: 'localhost:3001' })).toBe('localhost:3001');
  expect(asked({ host: 'localhost:3001' }, 'https://studio.example')).toBe('localhost:3001');
});

it('is that name too where Next has forwarded it to itself', () => {
  const own = { host: 'localhost:3001', 'x-forwarded-host': 'localhost:3001' };
  expect(asked(own)).toBe('localhost:3001');
  expect(asked(own, 'https://studio.example')).toBe('localhost:3001');
});

it('is a forwarded name only where that is the operator’s', () => {
  const forwarded = { host: '10.0.0.7:3001', 'x-forwarded-host': 'Studio.example' };
  expect(asked(forwarded, 'https://studio.example')).toBe('Studio.example');
  expect(asked(forwarded)).toBeNull();
  expect(
    asked({ host: 'localhost:3001', 'x-forwarded-host': 'evil.example' }, 'https://studio.example'),
  ).toBeNull();
});
