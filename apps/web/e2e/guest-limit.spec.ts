import { embeddedStore, openLab } from '@studio/test-server';
import type { Lab } from '@studio/test-server';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { script } from './support/scripts.ts';

let limited: Lab;
test.beforeAll(async () => {
  limited = await openLab({ store: embeddedStore, env: { GUEST_MESSAGE_LIMIT: '2' } });
});
test.afterAll(() => limited.close());

test('the guest limit is told clearly, and the draft stays', async ({ page, conduct }) => {
  const screen = screenOf(page, limited.studio.url);
  await screen.open();
  script(limited, { text: 'word001', rate: 0 }, { text: 'word002', rate: 0 });
  await screen.ask('The first message');
  await expect.poll(screen.words).toEqual(['word001']);
  await screen.message.fill('The second message');
  await screen.send.click();
  await expect.poll(screen.words).toEqual(['word001', 'word002']);
  await expect(screen.stop).toBeHidden();

  const draft = 'A third message that took me a while to write';
  await screen.message.fill(draft);
  await screen.message.press('Enter');
  await expect(page.getByText(/guest messages|message limit|messages left|used all/i).first()).toBeVisible();
  await expect(screen.message).toHaveValue(draft);
  await expect(screen.conversation).not.toContainText(draft);
  await page.reload();
  await expect(screen.message).toHaveValue(draft);
  expect(conduct.network).toEqual([expect.stringContaining('429')]);
  conduct.network.length = 0;
});
