import { chromium, expect, test } from '@playwright/test';
import { startBundlerServer } from '@studio/sandpack-bundler';
import { embeddedStore, openLab } from '@studio/test-server';
import { screenOf } from './support/screen.ts';
import { script } from './support/scripts.ts';

test('previews run in Sandpack’s bundler where the operator chose it, and what it lacks is said', async () => {
  const bundler = await startBundlerServer({});
  const lab = await openLab({
    store: embeddedStore,
    env: {
      PREVIEW_ENGINE: 'sandpack',
      SANDPACK_BUNDLER_URL: bundler.bundlerUrl,
      SANDPACK_REGISTRY_URL: bundler.registryUrl,
    },
  });
  // The bundler's address has to be reachable, as no other one: a browser of its own.
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP 127.0.0.1 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  });
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  const text = '```tsx src/App.tsx\nexport default function App() {\n  return <h1>Hello</h1>;\n}\n```\n';
  script(lab, { text, rate: 0 });
  await screen.ask('A project');
  await expect(screen.preview.locator('h1')).toHaveText('Hello', { timeout: 45_000 });
  await expect(screen.previewState).toContainText(/ready in/i);
  await page.getByRole('button', { name: 'Sandpack' }).click();
  await expect(page.getByRole('dialog', { name: 'Previews by Sandpack' })).toContainText('is not measured');
  expect(refused).toEqual([]);
  await browser.close();
  await lab.close();
  await bundler.close();
});
