import { defineConfig } from 'vitest/config';

/** Two projects: plain tests and those that drive a browser. Each has two workers; the browsers mostly wait. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,tooling}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/.next*/**', '**/*.browser.test.ts', '**/e2e/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // next-auth imports `next/server` without an extension, which only a bundler resolves.
          server: { deps: { inline: ['next-auth'] } },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{apps,packages,tooling}/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', '**/.next*/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
