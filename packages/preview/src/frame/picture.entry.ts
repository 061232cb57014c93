import { createContext, domToCanvas } from 'modern-screenshot';
import { MEASURED_SIZE, PICTURE_WIDTH } from '../shared/measurement.ts';
import { plainWindow } from './picture-plain.ts';

/** More elements than this in sight are not worth the time: a card is drawn instead. */
const ELEMENTS_LIMIT = 2500;
/** For each picture or font the page uses, milliseconds. */
const FETCH_MS = 2000;
/** Where a browser cannot write the first kind it writes PNG, or takes the second. */
const KINDS = [
  ['image/webp', 0.82],
  ['image/jpeg', 0.8],
  ['image/jpeg', 0.5],
] as const;

const { width, height } = MEASURED_SIZE;

/** What lies below the first screen is left out. What has no size of its own may hold something that has. */
function inSight(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  const { top, bottom, width: wide, height: high } = node.getBoundingClientRect();
  return wide === 0 || high === 0 || (top < height && bottom > 0);
}

/** The colour behind everything, as the window has it. */
function background(): string {
  const colours = [document.documentElement, document.body].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
  return colours.find((colour) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(colour)) ?? '#fff';
}

/** Draws the page's first screen: Base64 of at most `bytes`, or null where it cannot be done. */
export async function drawPage(bytes: number): Promise<string | null> {
  const seen = [...document.querySelectorAll('body *')].filter(inSight);
  if (seen.length > ELEMENTS_LIMIT) return null;
  const context = await createContext(document.documentElement, {
    width,
    height,
    scale: PICTURE_WIDTH / width,
    backgroundColor: background(),
    filter: inSight,
    timeout: FETCH_MS,
  });
  const plain = plainWindow();
  context.sandbox = plain.frame;
  try {
    const canvas = await domToCanvas(context);
    for (const [type, quality] of KINDS) {
      const data = canvas.toDataURL(type, quality).split(',')[1] ?? '';
      if (data.length > 0 && data.length * 0.75 <= bytes) return data;
    }
    return null;
  } finally {
    plain.remove();
  }
}
