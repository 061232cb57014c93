import { FOUND_LIMIT, type Found } from '../shared/measurement.ts';
import { markupOf, selectorOf } from './health-selector.ts';

/** Fractions of a pixel are rounding. */
const TOLERANCE = 1;
const NAMED = 5;

const overflowX = (element: Element): string => getComputedStyle(element).overflowX;
const clips = (element: Element): boolean => overflowX(element) !== 'visible';

/** The window follows the root's own rule, else the body's; what it hides nobody can scroll to. */
function windowHides(): boolean {
  const root = overflowX(document.documentElement);
  const rule = root === 'visible' && document.body ? overflowX(document.body) : root;
  return rule === 'hidden' || rule === 'clip';
}

/** Whether the page is wider than its window, and which elements make it so. */
export function findOverflow(): Found {
  const width = document.documentElement.clientWidth;
  const by = (document.scrollingElement ?? document.documentElement).scrollWidth - width;
  if (by <= TOLERANCE || windowHides() || !document.body) return { total: 0, issues: [] };
  const wide = culprits(document.body, width).slice(0, NAMED);
  const message = `The page is ${String(Math.round(by))} px wider than the window.`;
  const issues = (wide.length > 0 ? wide : [document.body]).map((element) => ({
    kind: 'overflow' as const,
    rule: null,
    message,
    selector: selectorOf(element),
    html: markupOf(element),
    width: window.innerWidth,
  }));
  return { total: 1, issues: issues.slice(0, FOUND_LIMIT) };
}

/** The innermost elements that reach beyond the window and that nothing around them cuts off. */
function culprits(root: Element, width: number): Element[] {
  return [...root.children].flatMap((child) => {
    if (getComputedStyle(child).position === 'fixed') return [];
    const inside = clips(child) ? [] : culprits(child, width);
    if (inside.length > 0) return inside;
    const { right, width: own, height } = child.getBoundingClientRect();
    return own > 0 && height > 0 && right + window.scrollX > width + TOLERANCE ? [child] : [];
  });
}
