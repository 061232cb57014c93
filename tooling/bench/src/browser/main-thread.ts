import type { Page } from '@playwright/test';

export interface MainThread {
  /** CPU time that the page's main thread has used, milliseconds: what else runs on the machine does not count. */
  used(): Promise<number>;
  /** Tasks above 50 ms since the last call, milliseconds each, by the wall clock. */
  longTasks(): Promise<number[]>;
}

// As text: it runs in the page, whose types this program does not have.
const WATCH = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
`;

export async function watchMainThread(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  await page.evaluate(WATCH);
  return {
    async used() {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
    },
    longTasks: () => page.evaluate<number[]>('longTasks.splice(0)'),
  };
}
