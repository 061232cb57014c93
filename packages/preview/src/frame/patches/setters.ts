import { mapAttribute } from '../attributes.ts';
import type { Links } from '../links.ts';
import { methodOf, natives } from '../natives.ts';

/** Properties that code sets to load something: element class, property, attribute it reflects. */
const PROPERTIES: readonly [string, string, string][] = [
  ['HTMLScriptElement', 'src', 'src'],
  ['HTMLScriptElement', 'type', 'type'],
  ['HTMLScriptElement', 'integrity', 'integrity'],
  ['HTMLLinkElement', 'href', 'href'],
  ['HTMLLinkElement', 'rel', 'rel'],
  ['HTMLLinkElement', 'integrity', 'integrity'],
  ['HTMLImageElement', 'src', 'src'],
  ['HTMLImageElement', 'srcset', 'srcset'],
  ['HTMLImageElement', 'attributionSrc', 'attributionsrc'],
  ['HTMLSourceElement', 'src', 'src'],
  ['HTMLSourceElement', 'srcset', 'srcset'],
  ['HTMLMediaElement', 'src', 'src'],
  ['HTMLVideoElement', 'poster', 'poster'],
  ['HTMLIFrameElement', 'src', 'src'],
  ['HTMLFrameElement', 'src', 'src'],
  ['HTMLTrackElement', 'src', 'src'],
  ['HTMLEmbedElement', 'src', 'src'],
  ['HTMLInputElement', 'src', 'src'],
  ['HTMLObjectElement', 'data', 'data'],
  ['HTMLMetaElement', 'httpEquiv', 'http-equiv'],
  ['HTMLBaseElement', 'href', 'href'],
  ['HTMLAnchorElement', 'ping', 'ping'],
  ['HTMLAreaElement', 'ping', 'ping'],
];

type AnySetter = (this: unknown, value: unknown) => void;
type AttributeSetter = (this: Element, namespace: string | null, name: string, value: string) => void;

/** Makes references set by code resolve like written ones: properties and attributes. */
export function patchSetters(links: Links): void {
  for (const [owner, property, attribute] of PROPERTIES) {
    const prototype = (window as unknown as Record<string, { prototype: object } | undefined>)[owner]
      ?.prototype;
    patchSetter(prototype, property, (element, value) => mapFor(links, element as Element, attribute, value));
  }
  const plain = natives.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    Reflect.apply(plain, this, [
      name,
      mapFor(links, this, String(name).toLowerCase(), String(value)) ?? value,
    ]);
  };
  const namespaced = methodOf<AttributeSetter>(Element.prototype, 'setAttributeNS');
  Element.prototype.setAttributeNS = function (namespace: string | null, name: string, value: string) {
    const local = String(name).toLowerCase().replace(/^.*:/, '');
    Reflect.apply(namespaced, this, [namespace, name, mapFor(links, this, local, String(value)) ?? value]);
  };
}

/** Frames that show our note in place of another host's page. */
const noted = new WeakSet<Element>();

/** What an attribute set by code should hold, null to leave it. */
export function mapFor(links: Links, element: Element, attribute: string, value: string): string | null {
  // As in written markup: errors in the script would be hidden otherwise.
  if (attribute === 'src' && element instanceof HTMLScriptElement && !links.outsideAllowed)
    element.crossOrigin ??= 'anonymous';
  if (attribute === 'src' && element instanceof HTMLIFrameElement) {
    const note = links.refuseFrame(value);
    if (note !== null) {
      Reflect.apply(natives.setAttribute, element, ['srcdoc', note]);
      noted.add(element);
    } else if (noted.delete(element)) element.removeAttribute('srcdoc');
  }
  return mapAttribute(links, element.localName, attribute, value, (name) => element.getAttribute(name));
}

/** `map` returns the value to set instead, null to leave it. */
export function patchSetter(
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
