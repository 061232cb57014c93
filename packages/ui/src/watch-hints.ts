/** Milliseconds: until a hint shows under a resting pointer, and how long after one the next comes at once. */
const DELAY_MS = 450;
const SKIP_MS = 200;
/** So long the pointer may need from the element to its hint, which may be hovered itself. */
const GRACE_MS = 120;

/** Tells which element's hint is to be shown. Returns the way to end it. */
export function watchHints(page: Document, show: (element: HTMLElement | null) => void): () => void {
  let shown: HTMLElement | null = null;
  let next: HTMLElement | null = null;
  let hiddenAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ends = new AbortController();

  const set = (element: HTMLElement | null) => {
    clearTimeout(timer);
    next = element;
    if (shown === element) return;
    if (shown) hiddenAt = performance.now();
    shown = element;
    show(element);
  };
  const setLater = (element: HTMLElement | null, ms: number) => {
    if (next === element) return;
    clearTimeout(timer);
    next = element;
    if (element !== shown) timer = setTimeout(() => set(element), ms);
  };
  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) => page.addEventListener(type, listener, { signal: ends.signal, capture: true, passive: true });

  on('pointerover', (event) => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    if (event.target.closest('[role="tooltip"]')) return setLater(shown, 0);
    const element = event.target.closest<HTMLElement>('[data-hint]');
    if (!element) return setLater(null, GRACE_MS);
    const soon = shown !== null || performance.now() - hiddenAt < SKIP_MS;
    setLater(element, soon ? 0 : DELAY_MS);
  });
  on('focusin', ({ target }) => {
    // Focus that a click or a script gave asks for no explanation.
    if (
      target instanceof HTMLElement &&
      target.dataset.hint !== undefined &&
      target.matches(':focus-visible')
    )
      set(target);
  });
  on('focusout', ({ target }) => {
    if (target === shown) set(null);
  });
  on('pointerdown', () => set(null));
  on('scroll', () => set(null));
  on('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Enter' || event.key === ' ') set(null);
  });
  return () => {
    clearTimeout(timer);
    ends.abort();
  };
}
