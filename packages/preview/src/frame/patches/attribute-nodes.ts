import type { Links } from '../links.ts';
import { methodOf } from '../natives.ts';
import { mapFor, patchSetter } from './setters.ts';

type NodeSetter = (this: unknown, node: Attr) => Attr | null;
type TokenMethod = (this: DOMTokenList, ...tokens: unknown[]) => unknown;

/** Attributes also change as nodes and as lists of words; both ways lead to the same rules. */
export function patchAttributeNodes(links: Links): void {
  const mapped = (target: unknown, value: string): string | null =>
    target instanceof Attr && target.ownerElement
      ? mapFor(links, target.ownerElement, target.name.toLowerCase(), value)
      : null;
  patchSetter(Attr.prototype, 'value', mapped);
  patchSetter(Node.prototype, 'nodeValue', mapped);
  patchSetter(Node.prototype, 'textContent', mapped);
  for (const name of ['setAttributeNode', 'setAttributeNodeNS'])
    patchNodeSetter(Element.prototype, name, (target) => target as Element, links);
  for (const name of ['setNamedItem', 'setNamedItemNS'])
    patchNodeSetter(NamedNodeMap.prototype, name, (target) => owners.get(target as NamedNodeMap), links);
  rememberOwners();
  patchLists(links);
}

const owners = new WeakMap<NamedNodeMap, Element>();

/** A list of attributes does not tell whose it is. */
function rememberOwners(): void {
  replaceGetter<NamedNodeMap>(Element.prototype, 'attributes', (element, list) => {
    owners.set(list, element);
    return list;
  });
}

function patchNodeSetter(
  prototype: object,
  name: string,
  ownerOf: (target: unknown) => Element | undefined,
  links: Links,
): void {
  const set = methodOf<NodeSetter>(prototype, name);
  Reflect.set(prototype, name, function (this: unknown, node: Attr) {
    const owner = ownerOf(this);
    const value =
      owner && node instanceof Attr ? mapFor(links, owner, node.name.toLowerCase(), node.value) : null;
    if (value !== null) node.value = value;
    return Reflect.apply(set, this, [node]);
  });
}

/** `link.relList` goes by the rules of `rel`; `iframe.sandbox` cannot be loosened. */
function patchLists(links: Links): void {
  const rels = new WeakMap<DOMTokenList, Element>();
  replaceGetter<DOMTokenList>(HTMLLinkElement.prototype, 'relList', (element, list) => {
    rels.set(list, element);
    return list;
  });
  const decoy = document.createElement('iframe');
  replaceGetter<DOMTokenList>(HTMLIFrameElement.prototype, 'sandbox', (element, list) =>
    element === decoy ? list : decoy.sandbox,
  );
  for (const name of ['add', 'toggle', 'replace']) {
    const method = methodOf<TokenMethod>(DOMTokenList.prototype, name);
    Reflect.set(DOMTokenList.prototype, name, function (this: DOMTokenList, ...tokens: unknown[]) {
      const owner = rels.get(this);
      const allowed = owner
        ? tokens.map((token) =>
            typeof token === 'string' ? (mapFor(links, owner, 'rel', token) ?? token) : token,
          )
        : tokens;
      return Reflect.apply(method, this, allowed);
    });
  }
  patchSetter(DOMTokenList.prototype, 'value', (list, value) => {
    const owner = rels.get(list as DOMTokenList);
    return owner ? mapFor(links, owner, 'rel', value) : null;
  });
}

/** Passes what a getter returns through `change`. */
function replaceGetter<T>(
  prototype: object,
  property: string,
  change: (element: Element, value: T) => T,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
  const get = descriptor && (Reflect.get(descriptor, 'get') as ((this: Element) => T) | undefined);
  if (!descriptor || !get) return;
  Object.defineProperty(prototype, property, {
    ...descriptor,
    get(this: Element) {
      return change(this, Reflect.apply(get, this, []));
    },
  });
}
