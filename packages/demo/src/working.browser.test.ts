import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, launch, open } from './testing/stage.ts';
import type { Stage } from './testing/stage.ts';

describe.skipIf(!hasChromium)(`what pages do${HOW_TO_ENABLE}`, () => {
  let browser: Browser;
  let stage: Stage;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(stage.troubles).toEqual([]);
    await stage.page.close();
  });

  const visit = async (...prompts: string[]): Promise<Page> => {
    stage = await open(browser, prompts);
    return stage.page;
  };
  const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

  it('a cart counts, sums, is emptied and closes with Esc', async () => {
    const page = await visit('A landing page for Ember, a small coffee roaster. Show three beans.');
    await page.getByRole('button', { name: 'Add to cart: Sidama' }).click();
    const drawer = page.getByRole('dialog', { name: 'Your cart' });
    await drawer.getByRole('button', { name: 'One more Sidama' }).click();
    expect(await text(page, '[data-cart-total]')).toBe('$32');
    await page.keyboard.press('Escape');
    expect(await drawer.isVisible()).toBe(false);
    expect(await text(page, '[data-cart-count]')).toBe('2');
    await page.getByRole('button', { name: 'Cart 2' }).click();
    await drawer.getByRole('button', { name: 'Order' }).click();
    expect(await text(page, '[data-cart-count]')).toBe('0');
    expect(await text(page, '[data-cart-status]')).toContain('Thank you');
  });

  it('a form says what is missing, goes there, and takes what is right', async () => {
    const page = await visit('Sign-up form');
    await page.getByRole('button', { name: 'Create account' }).click();
    expect(await text(page, '#name-error')).toBe('Name is missing.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('E-mail').fill('ada');
    await page.getByLabel('Password').fill('short');
    await page.getByRole('button', { name: 'Create account' }).click();
    expect(await text(page, '#email-error')).toContain('e-mail address');
    expect(await text(page, '#password-error')).toContain('10 characters');
    await page.getByLabel('E-mail').fill('ada@example.org');
    await page.getByLabel('Password').fill('a long enough one');
    await page.getByLabel('I agree').check();
    await page.getByRole('button', { name: 'Create account' }).click();
    expect(await text(page, '[role="status"]')).toContain('Welcome');
  });

  it('an invoice reckons lines and VAT', async () => {
    const page = await visit('Invoice form with VAT for a bakery');
    await page.getByRole('button', { name: 'Add a line' }).click();
    await page.getByLabel('Price of one').last().fill('0.1');
    await page.getByLabel('Amount').last().fill('3');
    const [net, total] = [await text(page, '[data-sum="net"]'), await text(page, '[data-sum="total"]')];
    const value = (money: string): number => Number(money.replace(/[^\d.]/g, ''));
    expect(net.endsWith('.30')).toBe(true);
    expect(value(total)).toBeCloseTo(value(net) * 1.19, 2);
    await page.getByLabel('VAT').selectOption('0');
    expect(await text(page, '[data-sum="total"]')).toBe(net);
  });

  it('prices change with the period, and a plan is chosen', async () => {
    const page = await visit('pricing page for a SaaS called Nimbus');
    await page.getByRole('radio', { name: 'Yearly, two months free' }).check({ force: true });
    expect(await page.locator('[data-month]').allInnerTexts()).toEqual(['$0', '$10', '$24']);
    await page.getByRole('button', { name: 'Choose Team' }).click();
    expect(await text(page, '[data-tier-status]')).toContain('Team is chosen');
  });

  it('a visit is booked only with a time and a name', async () => {
    const page = await visit('A booking page for a two-chair barber shop');
    await page.getByRole('button', { name: 'Book it' }).click();
    expect(await text(page, '#time-error')).toContain('choose a time');
    await page.locator('[data-times] input:enabled').first().check({ force: true });
    await page.getByLabel('Your name').fill('Rui');
    await page.getByRole('button', { name: 'Book it' }).click();
    expect(await text(page, '[data-done]')).toMatch(/^Booked, Rui: Classic cut with Dario, .* at \d/);
  });

  it('a portfolio filters and turns its pictures with the arrow keys', async () => {
    const page = await visit('Portfolio, photographer');
    await page.getByRole('button', { name: 'Rooms', exact: true }).click();
    expect(await page.locator('[data-work]:visible').count()).toBe(2);
    await page.locator('[data-work]:visible').first().click();
    expect(await text(page, '#lightbox-title')).toBe('The passage');
    await page.keyboard.press('ArrowRight');
    expect(await text(page, '#lightbox-title')).toBe('Afternoon, third floor');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  it('cards move by mouse and by key, are added and found', async () => {
    const page = await visit('a kanban board for a shop with columns Ideas, Doing and Done');
    const column = (name: string) => page.getByRole('region', { name, exact: true });
    const first = column('Ideas').getByRole('listitem').first();
    const title = (await first.locator('p').innerText()).trim();
    await first.dragTo(column('Done'));
    expect(await column('Done').getByText(title).count()).toBe(1);
    const card = column('Done').getByRole('listitem').filter({ hasText: title });
    await card.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await column('Doing').getByText(title).count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    expect(await column('Ideas').getByText(title).count()).toBe(1);
    await column('Ideas').getByLabel('New card in Ideas').fill('Paint the door');
    await page.keyboard.press('Enter');
    await page.getByLabel('Find a card').fill('paint');
    expect(await page.getByRole('listitem').count()).toBe(1);
  });

  it('tasks are added, ticked, filtered, edited, deleted and brought back', async () => {
    const page = await visit('Make a todo app');
    await page.getByLabel('New task').fill('Call mum');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Done: Call mum' }).check({ force: true });
    await page.getByRole('button', { name: /^Done/ }).click();
    expect(await page.getByRole('listitem').count()).toBe(3);
    await page.getByRole('button', { name: 'Edit: Call mum' }).click();
    await page.getByLabel('Task', { exact: true }).fill('Call dad');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete: Call dad' }).click();
    expect(await page.getByRole('listitem').count()).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByRole('button', { name: 'Edit: Call dad' }).count()).toBe(1);
  });

  it('the timer runs, pauses, is set back, and goes on to the pause', async () => {
    const page = await visit('a 2 minute focus timer');
    await page.clock.install();
    await page.reload();
    const clock = page.getByRole('timer');
    expect(await clock.innerText()).toBe('2:00');
    await page.keyboard.press('Space');
    await page.clock.runFor(30_000);
    expect(await clock.innerText()).toBe('1:30');
    await page.keyboard.press('Space');
    await page.clock.runFor(10_000);
    expect(await clock.innerText()).toBe('1:30');
    await page.keyboard.press('r');
    expect(await clock.innerText()).toBe('2:00');
    await page.keyboard.press('Space');
    await page.clock.runFor(121_000);
    expect(await page.getByRole('button', { name: /^Pause 1/ }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('listitem').first().innerText()).toContain('2 min');
  });

  it('a quiz is played with the keyboard to its result', async () => {
    const page = await visit('Quiz: capitals of Africa');
    await page.keyboard.press('2');
    expect(await text(page, '[role="status"]')).toContain('Accra lies on');
    for (let turn = 1; turn < 8; turn += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('1');
    }
    await page.keyboard.press('Enter');
    expect(await text(page, 'main')).toMatch(/\d\s*\/8/);
    await page.getByRole('button', { name: 'Again' }).click();
    expect(await text(page, 'h1')).toContain('Ghana');
  });

  it('a chart is read with the arrow keys, and changes with the range', async () => {
    const page = await visit('A dark dashboard for Lumen, a solar roof');
    const chart = page.getByRole('slider', { name: 'Production' });
    const before = await chart.getAttribute('aria-valuetext');
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    expect(await chart.getAttribute('aria-valuetext')).not.toBe(before);
    await page.getByRole('button', { name: 'Week' }).click();
    expect(await chart.getAttribute('aria-valuetext')).toContain('kWh');
    await page.getByLabel('Open only').check();
    expect(await page.getByRole('region', { name: 'Latest' }).getByRole('listitem').count()).toBe(2);
  });

  it('a calculator reckons by key and by click, and keeps what it did', async () => {
    const page = await visit('A calculator');
    await page.keyboard.type('12.5*4=');
    const result = page.getByRole('status', { name: 'Result' });
    expect(await result.innerText()).toBe('50');
    for (const name of ['Minus', '8', 'Equals'])
      await page.getByRole('button', { name, exact: true }).click();
    expect(await result.innerText()).toBe('42');
    await page.keyboard.type('0.1+0.2=');
    expect(await result.innerText()).toBe('0.3');
    expect(await page.getByRole('list', { name: 'Tape' }).getByRole('listitem').first().innerText()).toBe(
      '0.1 + 0.2 = 0.3',
    );
    await page.keyboard.type('1/0=');
    expect(await text(page, 'ol')).toContain('not possible');
    expect(await result.innerText()).toBe('0');
  });

  it('a tip is split as the figures move', async () => {
    const page = await visit('tip calculator');
    await page.getByLabel('People').fill('4');
    expect(await page.getByRole('region', { name: 'Result' }).innerText()).toContain('$17.92');
  });

  it('the computer is not beaten at tic-tac-toe, and two can play', async () => {
    const page = await visit('tic tac toe game');
    const field = (row: number, column: number) =>
      page.getByRole('button', { name: `Row ${row}, column ${column}` });
    await field(1, 1).click();
    await field(1, 2).click();
    // O has answered twice and stopped the row.
    expect(await page.getByRole('button', { name: /, O$/ }).count()).toBe(2);
    expect(await field(1, 3).getAttribute('aria-label')).toContain('O');
    await page.getByRole('button', { name: 'Two players' }).click();
    for (const [row, column] of [
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
      [1, 3],
    ] as const)
      await field(row, column).click();
    expect(await text(page, '[role="status"]')).toBe('X has three in a row.');
    await page.getByRole('button', { name: 'New game' }).click();
    expect(await text(page, '[role="status"]')).toBe('X to move.');
  });

  it('the weather changes its place and its unit', async () => {
    const page = await visit('weather in Paris, Rome and Madrid');
    await page.getByRole('button', { name: 'Rome' }).click();
    expect(await text(page, 'h1')).toBe('Rome');
    const degrees = async (): Promise<number> =>
      Number.parseInt(await text(page, '[aria-live="polite"]'), 10);
    const celsius = await degrees();
    await page.getByRole('button', { name: 'Show degrees Fahrenheit' }).click();
    expect(await degrees()).toBe(Math.round(celsius * 1.8 + 32));
  });

  it('a form that was added to a timer stands below the dial at every width', async () => {
    const page = await visit('pomodoro timer', 'add a contact form');
    for (const width of [375, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const top = (selector: string): Promise<number> =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
      expect(await top('#contact')).toBeGreaterThan(await top('main'));
      expect(await top('#contact')).toBeGreaterThan(await top('aside'));
    }
  });

  it('the timer’s buttons stand in one row on a phone', async () => {
    const page = await visit('pomodoro timer');
    await page.setViewportSize({ width: 375, height: 800 });
    const middles = await page.locator('main button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(new Set(middles).size).toBe(1);
  });
});
