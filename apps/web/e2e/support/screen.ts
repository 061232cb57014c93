import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The studio's screen by the names a screen reader would say. */
export interface Screen {
  readonly page: Page;
  readonly message: Locator;
  readonly send: Locator;
  readonly stop: Locator;
  readonly conversation: Locator;
  readonly previewState: Locator;
  readonly preview: FrameLocator;
  /** Opens a path of the studio. */
  open: (path?: string) => Promise<void>;
  /** Types and sends, and waits until the server has it and the chat its own address. */
  ask: (text: string) => Promise<void>;
  /** The numbered words of the conversation, in the order they stand there. */
  words: () => Promise<string[]>;
}

export function screenOf(page: Page, url: string): Screen {
  const conversation = page.getByRole('log', { name: 'Conversation' });
  const message = page.getByRole('textbox', { name: 'Message' });
  const send = page.getByRole('button', { name: 'Send', exact: true });
  return {
    page,
    message,
    send,
    conversation,
    stop: page.getByRole('button', { name: 'Stop', exact: true }),
    previewState: page.getByRole('status', { name: 'Preview state' }),
    preview: page.frameLocator('iframe[title="Preview"]'),
    async open(path = '/') {
      await page.goto(new URL(path, url).href);
    },
    async ask(text) {
      await message.fill(text);
      // The address changes at once; other tabs find the chat when the server has it.
      const accepted = page.waitForResponse(
        (response) => response.url().includes('chat.send') && response.ok(),
      );
      await send.click();
      await accepted;
      await expect(page).toHaveURL(/\/c\/[0-9a-f-]{36}$/);
    },
    async words() {
      return (await conversation.innerText()).match(/word\d{3}/g) ?? [];
    },
  };
}
