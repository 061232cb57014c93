import type { Links } from '../links.ts';
import { natives } from '../natives.ts';
import { patchSetter } from './setters.ts';

const PROPERTIES = [
  'background',
  'backgroundImage',
  'cssText',
  'content',
  'listStyleImage',
  'maskImage',
  'borderImageSource',
  'cursor',
];

/** Makes `url()` and `@import` in styles set by code resolve: `element.style`, rules inserted, `<style>` elements added. */
export function patchStyles(links: Links): void {
  const prototype = CSSStyleDeclaration.prototype as unknown as Record<string, unknown>;
  for (const property of PROPERTIES) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
    const set =
      descriptor && (Reflect.get(descriptor, 'set') as ((this: unknown, value: unknown) => void) | undefined);
    if (!descriptor || !set) continue;
    Object.defineProperty(prototype, property, {
      ...descriptor,
      set(this: unknown, value: unknown) {
        Reflect.apply(set, this, [typeof value === 'string' ? links.css(value) : value]);
      },
    });
  }
  wrap(CSSStyleDeclaration.prototype, 'setProperty', 1, links);
  wrap(CSSStyleSheet.prototype, 'insertRule', 0, links);
  wrap(CSSStyleSheet.prototype, 'replaceSync', 0, links);
  wrap(CSSStyleSheet.prototype, 'replace', 0, links);
  wrap(CSSStyleSheet.prototype, 'addRule', 1, links);
  patchWhole(links);
  patchFontFaces(links);
}

/** `element.style = '…'` goes past the declaration's own setters. */
function patchWhole(links: Links): void {
  for (const { prototype } of [HTMLElement, SVGElement])
    patchSetter(prototype, 'style', (_element, value) => links.css(value));
}

/** `new FontFace('Name', 'url(…)')`. */
function patchFontFaces(links: Links): void {
  const Native = window.FontFace;
  window.FontFace = new Proxy(Native, {
    construct: (target, [family, source, ...rest]: unknown[]) =>
      Reflect.construct(target, [
        family,
        typeof source === 'string' ? links.css(source) : source,
        ...rest,
      ]) as FontFace,
  });
}

/** Rewrites the string argument at `index` of a method. */
function wrap(prototype: object, name: string, index: number, links: Links): void {
  const method = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
  Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
    const value = args[index];
    if (typeof value === 'string') args[index] = links.css(value);
    return Reflect.apply(method, this, args);
  });
}

/**
 * Watches for styles that come from code and go past the setters: `<style>` elements, and properties of `element.style`, which
 * Chromium keeps on each object. Its turn comes before the browser looks at them. Call once the document is open.
 */
export function watchStyles(links: Links): void {
  if (links.outsideAllowed) return;
  const done = new WeakMap<HTMLStyleElement, string>();
  const fixSheet = (element: HTMLStyleElement): void => {
    const text = element.textContent;
    if (done.get(element) === text) return;
    const mapped = links.css(text);
    done.set(element, mapped);
    if (mapped !== text) element.textContent = mapped;
  };
  const fix = (node: Node): void => {
    if (node instanceof HTMLStyleElement) fixSheet(node);
    if (node instanceof Element) fixAttribute(node, links);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const owner = target instanceof Text ? target.parentNode : target;
      if (owner) fix(owner);
      for (const node of addedNodes) {
        fix(node);
        if (node instanceof Element) for (const inner of node.querySelectorAll(STYLED)) fix(inner);
      }
    }
  }).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style'],
  });
}

const STYLED = 'style, [style*="url("]';
/** An address that is not one of ours already. */
const FOREIGN = /url\(\s*["']?\s*(?!["']?(blob|data):)/i;

function fixAttribute(element: Element, links: Links): void {
  const text = element.getAttribute('style');
  if (text === null || !FOREIGN.test(text)) return;
  const mapped = links.css(text);
  if (mapped !== text) Reflect.apply(natives.setAttribute, element, ['style', mapped]);
}
