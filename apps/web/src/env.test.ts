import { describe, expect, it } from 'vitest';
import { ConfigError, readEnv } from './env.ts';

const messageOf = (source: Record<string, string>): string => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('readEnv', () => {
  it('needs nothing on a person’s own machine', () => {
    const env = readEnv({});
    expect(env).toMatchObject({
      APP_ENV: 'local',
      PORT: 3001,
      GUEST_MESSAGE_LIMIT: 10,
      DEMO_MODEL: 'auto',
      PREVIEW_ALLOW_OUTSIDE: false,
      PREVIEW_ENGINE: 'own',
    });
    expect(env.DATA_DIR).toBe(`${env.root}/.data`);
    expect(env.LITELLM_CONFIG).toBe(`${env.root}/litellm.config.yaml`);
  });

  it('means relative paths from the checkout, not from where the server was started', () => {
    const env = readEnv({ DATA_DIR: 'somewhere', LITELLM_CONFIG: '/etc/models.yaml' });
    expect(env.DATA_DIR).toBe(`${env.root}/somewhere`);
    expect(env.LITELLM_CONFIG).toBe('/etc/models.yaml');
    expect(env.root).not.toMatch(/apps/);
  });

  it('takes an empty value as not set', () => {
    const env = readEnv({ PORT: '', DATABASE_URL: '' });
    expect([env.PORT, env.DATABASE_URL]).toEqual([3001, undefined]);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['APP_ENV', 'staging'],
    ['DATABASE_URL', 'mysql://u:hunter2@h/d'],
    ['DATABASE_URL', 'hunter2'],
    ['LITELLM_PROXY_URL', 'localhost:4000'],
    ['GUEST_MESSAGE_LIMIT', '-1'],
    ['GUEST_MESSAGE_LIMIT', 'ten'],
    ['AUTH_SECRET', 'hunter2'],
    ['AUTH_URL', 'studio.example'],
    ['LOG_LEVEL', 'loud'],
    ['GATEWAY_FIRST_BYTE_MS', '5s'],
    ['GATEWAY_IDLE_MS', '1'],
    ['PREVIEW_ALLOW_OUTSIDE', 'maybe'],
    ['PREVIEW_ENGINE', 'nodebox'],
    ['SANDPACK_BUNDLER_URL', 'bundler.example'],
    ['SANDPACK_BUNDLER_URL', 'javascript:hunter2'],
    ['SANDPACK_REGISTRY_URL', 'ftp://registry.example'],
    ['DEMO_MODEL', 'sometimes'],
    ['DEMO_TOKENS_PER_SECOND', 'fast'],
  ])('refuses %s=%s in one line that names it and does not repeat it', (name, value) => {
    const message = messageOf({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} must be [^\n]+\\.$`));
    expect(message).not.toContain('hunter2');
  });

  it('wants what belongs together together', () => {
    const proxy = { LITELLM_PROXY_URL: 'http://localhost:4000' };
    expect(messageOf(proxy)).toMatch(/^LITELLM_MASTER_KEY is needed/);
    expect(messageOf({ ...proxy, LITELLM_MASTER_KEY: 'sk-x' })).toBe('accepted');
  });

  it('wants Sandpack’s bundler to be named, on another host name than its own', () => {
    const sandpack = { PREVIEW_ENGINE: 'sandpack' };
    const at = (SANDPACK_BUNDLER_URL: string, rest = {}) =>
      messageOf({ ...sandpack, SANDPACK_BUNDLER_URL, ...rest });
    const elsewhere = /^SANDPACK_BUNDLER_URL must be on another host name/;
    expect(messageOf(sandpack)).toMatch(/^SANDPACK_BUNDLER_URL is needed/);
    expect(at('http://127.0.0.1:4100')).toBe('accepted');
    expect(at('http://localhost:4100')).toMatch(elsewhere);
    const site = { AUTH_URL: 'https://studio.example' };
    expect(at('https://preview.studio.example', site)).toBe('accepted');
    expect(at('https://STUDIO.example:8443/bundler', site)).toMatch(elsewhere);
    // Nothing is asked of an address that is not used.
    expect(messageOf({ SANDPACK_BUNDLER_URL: 'http://localhost:4100' })).toBe('accepted');
  });

  it('wants secrets to be given in production', () => {
    const secret = 's'.repeat(32);
    expect(messageOf({ APP_ENV: 'production' })).toMatch(/^AUTH_SECRET is needed/);
    expect(messageOf({ APP_ENV: 'production', AUTH_SECRET: secret })).toMatch(/^AUTH_URL is needed/);
    expect(messageOf({ APP_ENV: 'production', AUTH_SECRET: secret, AUTH_URL: 'https://s.example' })).toBe(
      'accepted',
    );
  });
});
