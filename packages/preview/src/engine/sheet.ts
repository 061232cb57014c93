import type { PageBuild } from '../shared/build.ts';
import type { PreviewProject } from '../types.ts';
import { Frame, type FrameOptions } from './frame.ts';

/** A version on its way to the sheet, or on it. */
export interface Version {
  project: PreviewProject;
  build: PageBuild;
}

/** A frame with what runs in it. */
export interface Shown extends Version {
  frame: Frame;
  /** It reached ready without a failure of its own. */
  good: boolean;
  /** Written while the model writes; the next text is appended. */
  live: boolean;
}

/** The place where frames stand: at most one is shown; one more may wait behind it, and one stands by empty. */
export class Sheet {
  shown: Shown | null = null;
  readonly #root = document.createElement('div');
  readonly #title: string;
  #spare: Frame | null = null;
  #spareSource = '';

  constructor(title: string) {
    this.#title = title;
    Object.assign(this.#root.style, {
      position: 'relative',
      width: '100%',
      height: '100%',
      overflow: 'hidden',
    });
  }

  get container(): HTMLElement | null {
    return this.#root.parentElement;
  }

  /** Frames do not survive a move in the document: everything is taken down first. */
  attach(container: HTMLElement): void {
    this.clear();
    container.append(this.#root);
  }

  /** A loaded frame when one stands by, else a new one; one that was made before more packages were ready does not know them, and one that awaits React is for nothing else. */
  take(options: FrameOptions, react: boolean): Frame {
    if (this.#spare?.expects && !react) this.dropSpare();
    if (this.#spareSource !== options.source) this.dropSpare();
    const frame = this.#spare ?? new Frame(this.#root, options);
    this.#spare = null;
    return frame;
  }

  /** Puts an empty frame ready for the next version. */
  standBy(options: FrameOptions): Frame {
    if (this.#spareSource !== options.source) this.dropSpare();
    this.#spare ??= new Frame(this.#root, options);
    this.#spareSource = options.source;
    return this.#spare;
  }

  dropSpare(): void {
    this.#spare?.remove();
    this.#spare = null;
  }

  /** Lets a frame be seen that is not yet what the sheet shows. */
  reveal(frame: Frame): void {
    frame.show(this.#title);
  }

  /** Shows a frame in place of the one before. */
  swap(next: Shown): void {
    const before = this.shown;
    this.shown = next;
    next.frame.show(this.#title);
    if (before && before.frame !== next.frame) before.frame.remove();
  }

  /** Drops a frame that died by itself, and the spare one with it: it may live in the same, stuck process. */
  drop(frame: Frame): void {
    this.dropSpare();
    if (this.shown?.frame === frame) this.shown = null;
    frame.remove();
  }

  /** Takes down what is shown. */
  empty(): void {
    this.shown?.frame.remove();
    this.shown = null;
  }

  clear(): void {
    this.empty();
    this.dropSpare();
    this.#root.replaceChildren();
    this.#root.remove();
  }
}

/** True when `next` is the same page with more text at its end, and nothing that it uses has changed. */
export function continues(before: PageBuild, next: PageBuild): boolean {
  if (
    before.page !== next.page ||
    next.react ||
    Object.keys(next.modules).length ||
    !next.html.startsWith(before.html)
  )
    return false;
  return Object.entries(next.texts).every(
    ([path, text]) => path === next.page || before.texts[path] === text || !mentions(before.html, path),
  );
}

const mentions = (html: string, path: string): boolean =>
  html.includes(path.slice(path.lastIndexOf('/') + 1));

/** True when both are the same page of a React project. */
export function runsInPlace(before: PageBuild, next: PageBuild): boolean {
  return (
    before.react !== null && next.react !== null && before.html === next.html && before.page === next.page
  );
}
