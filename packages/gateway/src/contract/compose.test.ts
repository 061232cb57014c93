import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What can be known of docker-compose.yml without Docker. */
const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const text = read('docker-compose.yml');
const serviceSchema = z.looseObject({
  image: z.string().optional(),
  build: z.looseObject({}).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  networks: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).optional(),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
});
const compose = z
  .looseObject({
    services: z.record(z.string(), serviceSchema),
    networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(text));
const services = Object.entries(compose.services);

describe('docker-compose.yml', () => {
  it('starts the studio, the proxy, a database for each, and Redis', () => {
    expect(Object.keys(compose.services)).toEqual([
      'web',
      'litellm',
      'postgres',
      'litellm-postgres',
      'redis',
    ]);
  });

  it('names only services, networks and volumes that exist', () => {
    for (const [, service] of services) {
      for (const name of Object.keys(service.depends_on ?? {}))
        expect(compose.services).toHaveProperty([name]);
      for (const name of service.networks) expect(compose.networks).toHaveProperty([name]);
      for (const volume of service.volumes ?? []) {
        const [source = ''] = volume.split(':');
        if (source.startsWith('./')) expect(read(source)).not.toBe('');
        else expect(compose.volumes).toHaveProperty([source]);
      }
    }
  });

  it('reaches every host that an address names, over a network that both share', () => {
    for (const [, service] of services) {
      for (const value of Object.values(service.environment)) {
        const host = /:\/\/(?:[^@/]*@)?([a-z-]+):\d+/.exec(String(value).replace(/\$\{[^}]*\}/g, 'x'))?.[1];
        if (host === undefined || host === 'localhost') continue;
        expect(compose.services[host]?.networks.some((network) => service.networks.includes(network))).toBe(
          true,
        );
      }
    }
  });

  it('lets nobody but the studio be reached, and the databases reach nobody', () => {
    expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['web']);
    for (const [name, { networks }] of services) {
      if (/postgres|redis/.test(name))
        expect(networks.map((network) => compose.networks[network]?.internal)).toEqual([true]);
    }
  });

  it('pins every image, the proxy to the version that the contract suite runs against', () => {
    const version = /VERSION = '([\d.]+)'/.exec(read('tooling/litellm/start.mjs'))?.[1];
    expect(compose.services.litellm?.image).toBe(`ghcr.io/berriai/litellm:v${version}`);
    for (const [, { image }] of services) if (image !== undefined) expect(image).toMatch(/:v?\d+[\w.-]*$/);
  });

  it('gives the proxy every variable that litellm.config.yaml names', () => {
    const named = new Set(
      Array.from(read('litellm.config.yaml').matchAll(/os\.environ\/(\w+)/g), (match) => match[1] ?? ''),
    );
    expect([...named].filter((name) => !(name in (compose.services.litellm?.environment ?? {})))).toEqual([]);
  });

  it('takes every secret from outside, and says which is missing', () => {
    const required = new Set(Array.from(text.matchAll(/\$\{(\w+):\?/g), (match) => match[1] ?? ''));
    const [header = ''] = text.split('\nname:');
    expect([...required].filter((name) => !header.includes(name))).toEqual([]);
    for (const [, { environment }] of services) {
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET|_KEY$/.test(name)) expect(String(value)).toMatch(/^\$\{\w+(:\?|:-\})/);
      }
    }
  });
});
