import type { VersionIssue } from '@studio/contracts';
import { LIMITS } from '@studio/contracts';
import type { PageBuild } from '../shared/build.ts';
import { FOUND_LIMIT, MEASURED_SIZE, MEASURED_WIDTHS, type Measurement } from '../shared/measurement.ts';
import { Frame, type FrameOptions } from './frame.ts';
import { readFound, readPicture } from './read-answer.ts';

/** A page that is not measured by then will not be, milliseconds. */
const LIMIT_MS = 20_000;

/**
 * Runs a build once more, out of sight, and measures it there at every width: the page on the sheet keeps its size, its state and its
 * focus. Null when it was ended or did not come to an end.
 */
export async function examine(
  build: PageBuild,
  options: FrameOptions,
  signal: AbortSignal,
): Promise<Measurement | null> {
  if (signal.aborted) return null;
  const started = options.now();
  const room = createRoom();
  const end = (): void => frame.remove();
  const frame = new Frame(room.inner, {
    ...options,
    events: { changed: nothing, navigate: nothing, drawn: nothing, hang: end, left: end },
  });
  const timer = setTimeout(end, LIMIT_MS);
  signal.addEventListener('abort', end);
  try {
    const measured = await measureIn(frame, build, room.inner);
    return signal.aborted || !measured ? null : { ...measured, tookMs: Math.round(options.now() - started) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    frame.remove();
    room.outer.remove();
  }
}

const nothing = (): void => undefined;

async function measureIn(
  frame: Frame,
  build: PageBuild,
  inner: HTMLElement,
): Promise<Omit<Measurement, 'tookMs'> | null> {
  frame.quiet();
  if ((await frame.run(build, { hash: '', scroll: 0, open: false })) !== 'settled') return null;
  const overflow: VersionIssue[] = [];
  let wide = 0;
  for (const width of MEASURED_WIDTHS) {
    inner.style.width = `${String(width)}px`;
    const found = readFound(await frame.measure('overflow', width));
    if (!found) return null;
    wide += Math.min(found.total, 1);
    overflow.push(...found.issues.map((issue) => ({ ...issue, width })));
  }
  const { width } = MEASURED_SIZE;
  const violations = readFound(await frame.measure('accessibility', width));
  if (!violations) return null;
  // Drawing asks for the page's pictures and fonts again, and what is missing would count twice.
  const errors = errorsOf(frame);
  const picture = readPicture(await frame.measure('picture', width));
  return {
    health: { errors: errors.length, accessibility: violations.total, overflow: wide },
    issues: [...errors.slice(0, FOUND_LIMIT), ...overflow, ...violations.issues].slice(
      0,
      LIMITS.versionIssues,
    ),
    picture,
  };
}

/** What the page said went wrong, a line each. */
function errorsOf(frame: Frame): VersionIssue[] {
  const said = frame.log.entries.filter(({ level }) => level === 'error');
  return said.map(({ text }) => ({
    kind: 'error',
    rule: null,
    message: text.slice(0, LIMITS.noteLength),
    selector: null,
    html: null,
    width: null,
  }));
}

/** A place of its own behind everything: laid out and running as if it were seen, never seen, heard or reached. */
function createRoom(): { outer: HTMLElement; inner: HTMLElement } {
  const outer = document.createElement('div');
  outer.dataset.measuring = '';
  outer.setAttribute('aria-hidden', 'true');
  Object.assign(outer.style, {
    position: 'fixed',
    inset: '0',
    overflow: 'hidden',
    opacity: '0',
    pointerEvents: 'none',
    zIndex: '-1',
  });
  const inner = document.createElement('div');
  Object.assign(inner.style, {
    position: 'relative',
    width: `${String(MEASURED_SIZE.width)}px`,
    height: `${String(MEASURED_SIZE.height)}px`,
  });
  outer.append(inner);
  document.body.append(outer);
  return { outer, inner };
}
