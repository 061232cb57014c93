import type { BrowserContext } from '@playwright/test';

/** When headings were first drawn, on the wall clock: from every frame, told as soon as an animation frame has them. */
export interface Painted {
  /** Resolves with the time at which `title` was drawn after `since`. */
  at(title: string, since: number): Promise<number>;
}

interface Note {
  title: string;
  at: number;
}

const LIMIT_MS = 30_000;

export async function watchPaints(context: BrowserContext): Promise<Painted> {
  const notes: Note[] = [];
  let wake: () => void = () => undefined;
  await context.exposeBinding('notePaint', (_source, title: string, at: number) => {
    notes.push({ title, at });
    wake();
  });
  await context.addInitScript(WATCH);
  return {
    async at(title, since) {
      const end = Date.now() + LIMIT_MS;
      for (;;) {
        const found = notes.find((note) => note.title === title && note.at >= since);
        if (found) return found.at;
        if (Date.now() > end)
          throw new Error(`"${title}" was not drawn; drawn were: ${JSON.stringify(notes)}`);
        await Promise.race([
          new Promise<void>((resolve) => (wake = resolve)),
          new Promise((resolve) => setTimeout(resolve, 1_000)),
        ]);
      }
    },
  };
}

/**
 * Runs in every document. In frames: tells of a new heading in the animation frame that draws it. In the host page: tells that the visible
 * frame is another one, since a version may be drawn out of sight first. It is text because what compiles this file adds helpers to functions.
 */
const WATCH = `(() => {
  const { notePaint } = window;
  const host = window.parent === window;
  let last = null;
  const look = () => {
    requestAnimationFrame(look);
    const now = host
      ? document.querySelector('iframe[title="Preview"], iframe#sheet')
      : document.querySelector('h1')?.textContent;
    if (!now || now === last) return;
    last = now;
    notePaint(host ? 'frame shown' : now, performance.timeOrigin + performance.now());
  };
  look();
})()`;
