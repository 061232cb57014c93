import { HtmlRewriter } from '../html-rewriter.ts';
import type { Links } from '../links.ts';
import { methodOf } from '../natives.ts';
import { mapFor, patchSetter } from './setters.ts';

const LOADS =
  /\b(src|href|srcset|poster|data|style|rel|background|ping|attributionsrc|http-equiv)\s*=|url\(|<i?frame\b/i;
/** Attributes that make an element load something once it is in the page. */
const LOADING =
  '[src],[href],[srcset],[imagesrcset],[poster],[data],[style],[rel],[ping],[attributionsrc],[http-equiv],iframe,style';

type Inserter = (this: Element, position: InsertPosition, text: string) => void;
type Parser = (this: DOMParser, text: string, type: DOMParserSupportedType) => Document;
type Fragmenter = (this: Range, text: string) => DocumentFragment;
type Setter = (this: Element | ShadowRoot, text: string, ...rest: unknown[]) => void;

/** Makes references in markup set by code resolve like written ones, whichever way it is parsed. */
export function patchMarkup(links: Links): void {
  const rewritten = (text: string): string | null => rewriteMarkup(links, text);
  for (const property of ['innerHTML', 'outerHTML']) {
    patchSetter(Element.prototype, property, (element, value) =>
      property === 'innerHTML' && (element as Element).localName === 'style'
        ? links.css(value)
        : rewritten(value),
    );
  }
  patchSetter(ShadowRoot.prototype, 'innerHTML', (_root, value) => rewritten(value));
  const insert = methodOf<Inserter>(Element.prototype, 'insertAdjacentHTML');
  Element.prototype.insertAdjacentHTML = function (position, text) {
    Reflect.apply(insert, this, [position, rewritten(String(text)) ?? text]);
  };
  const fragment = methodOf<Fragmenter>(Range.prototype, 'createContextualFragment');
  Range.prototype.createContextualFragment = function (text) {
    return Reflect.apply(fragment, this, [rewritten(String(text)) ?? text]);
  };
  for (const prototype of [Element.prototype, ShadowRoot.prototype]) patchUnsafe(prototype, rewritten);
  patchParsers(links);
}

/** `setHTMLUnsafe` does what `innerHTML` does, and takes shadow roots along. */
function patchUnsafe(prototype: object, rewritten: (text: string) => string | null): void {
  const set = methodOf<Setter | undefined>(prototype, 'setHTMLUnsafe');
  if (!set) return;
  Reflect.set(prototype, 'setHTMLUnsafe', function (this: Element, text: unknown, ...rest: unknown[]) {
    Reflect.apply(set, this, [rewritten(String(text)) ?? String(text), ...rest]);
  });
}

/** Documents without a window load nothing; what is in them is put right before it can be moved into the page. */
function patchParsers(links: Links): void {
  const parse = methodOf<Parser>(DOMParser.prototype, 'parseFromString');
  DOMParser.prototype.parseFromString = function (text, type) {
    return tidy(links, Reflect.apply(parse, this, [text, type]));
  };
  const unsafe = Reflect.get(Document, 'parseHTMLUnsafe') as ((text: string) => Document) | undefined;
  if (unsafe)
    Reflect.set(Document, 'parseHTMLUnsafe', (text: unknown) =>
      tidy(links, unsafe.call(Document, String(text))),
    );
  for (const property of ['response', 'responseXML']) {
    const descriptor = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, property);
    const get =
      descriptor && (Reflect.get(descriptor, 'get') as ((this: XMLHttpRequest) => unknown) | undefined);
    if (!descriptor || !get) continue;
    Object.defineProperty(XMLHttpRequest.prototype, property, {
      ...descriptor,
      get(this: XMLHttpRequest) {
        const value: unknown = Reflect.apply(get, this, []);
        return value instanceof Document ? tidy(links, value) : value;
      },
    });
  }
}

const tidied = new WeakSet<Document>();

function tidy(links: Links, parsed: Document): Document {
  if (tidied.has(parsed)) return parsed;
  tidied.add(parsed);
  for (const element of parsed.querySelectorAll(LOADING)) {
    if (element instanceof HTMLStyleElement) element.textContent = links.css(element.textContent);
    for (const { name, value } of [...element.attributes]) {
      const mapped = mapFor(links, element, name.toLowerCase(), value);
      if (mapped !== null) element.setAttribute(name, mapped);
    }
    if (element.localName === 'iframe') element.setAttribute('sandbox', '');
  }
  return parsed;
}

function rewriteMarkup(links: Links, text: string): string | null {
  if (!LOADS.test(text)) return null;
  const rewriter = new HtmlRewriter(links, null);
  return rewriter.push(text) + rewriter.end();
}
