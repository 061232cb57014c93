import { mapAttribute } from '../attributes.ts';
import { HtmlRewriter } from '../html-rewriter.ts';
import type { Links } from '../links.ts';
import { methodOf, natives } from '../natives.ts';

/** Properties that code sets to load something: element class, property, attribute it reflects. */
const PROPERTIES: readonly [string, string, string][] = [
  ['HTMLScriptElement', 'src', 'src'],
  ['HTMLScriptElement', 'integrity', 'integrity'],
  ['HTMLLinkElement', 'href', 'href'],
  ['HTMLLinkElement', 'rel', 'rel'],
  ['HTMLLinkElement', 'integrity', 'integrity'],
  ['HTMLImageElement', 'src', 'src'],
  ['HTMLImageElement', 'srcset', 'srcset'],
  ['HTMLSourceElement', 'src', 'src'],
  ['HTMLSourceElement', 'srcset', 'srcset'],
  ['HTMLMediaElement', 'src', 'src'],
  ['HTMLVideoElement', 'poster', 'poster'],
  ['HTMLTrackElement', 'src', 'src'],
  ['HTMLEmbedElement', 'src', 'src'],
  ['HTMLInputElement', 'src', 'src'],
  ['HTMLObjectElement', 'data', 'data'],
];
const LOADS = /\b(src|href|srcset|poster|data|style|rel)\s*=|url\(/i;

type AnySetter = (this: unknown, value: unknown) => void;
type AttributeSetter = (this: Element, namespace: string | null, name: string, value: string) => void;
type Inserter = (this: Element, position: InsertPosition, text: string) => void;

/** Makes references set by code resolve like written ones: properties, `setAttribute`, `innerHTML` and its kin. */
export function patchSetters(links: Links): void {
  for (const [owner, property, attribute] of PROPERTIES) {
    patchSetter(
      (window as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype,
      property,
      (element, value) => mapFor(links, element as Element, attribute, value),
    );
  }
  patchAttributes(links);
  for (const property of ['innerHTML', 'outerHTML']) {
    patchSetter(Element.prototype, property, (element, value) =>
      mapMarkup(links, value, element as Element, property),
    );
  }
  const insert = methodOf<Inserter>(Element.prototype, 'insertAdjacentHTML');
  Element.prototype.insertAdjacentHTML = function (position, text) {
    Reflect.apply(insert, this, [position, mapMarkup(links, String(text), this, position) ?? text]);
  };
}

function mapFor(links: Links, element: Element, attribute: string, value: string): string | null {
  // As in written markup: errors in the script would be hidden otherwise.
  if (attribute === 'src' && element instanceof HTMLScriptElement) element.crossOrigin ??= 'anonymous';
  return mapAttribute(links, element.localName, attribute, value, (name) => element.getAttribute(name));
}

function mapMarkup(links: Links, text: string, element: Element, how: string): string | null {
  if (how === 'innerHTML' && element.localName === 'style') return links.css(text);
  if (!LOADS.test(text)) return null;
  const rewriter = new HtmlRewriter(links, null);
  return rewriter.push(text) + rewriter.end();
}

/** `map` returns the value to set instead, null to leave it. */
function patchSetter(
  prototype: object | undefined,
  property: string,
  map: (target: unknown, value: string) => string | null,
): void {
  const descriptor = prototype && Object.getOwnPropertyDescriptor(prototype, property);
  const set = descriptor && (Reflect.get(descriptor, 'set') as AnySetter | undefined);
  if (!prototype || !descriptor || !set) return;
  Object.defineProperty(prototype, property, {
    ...descriptor,
    set(this: unknown, value: unknown) {
      const mapped = typeof value === 'string' || value instanceof URL ? map(this, String(value)) : null;
      Reflect.apply(set, this, [mapped ?? value]);
    },
  });
}

function patchAttributes(links: Links): void {
  const plain = natives.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    Reflect.apply(plain, this, [
      name,
      mapFor(links, this, String(name).toLowerCase(), String(value)) ?? value,
    ]);
  };
  const namespaced = methodOf<AttributeSetter>(Element.prototype, 'setAttributeNS');
  Element.prototype.setAttributeNS = function (namespace: string | null, name: string, value: string) {
    Reflect.apply(namespaced, this, [
      namespace,
      name,
      mapFor(links, this, String(name).toLowerCase(), String(value)) ?? value,
    ]);
  };
}
