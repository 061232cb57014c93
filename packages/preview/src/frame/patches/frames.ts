import { methodOf, natives } from '../natives.ts';

type Creator = (this: Document, ...args: unknown[]) => Element;
type Shadow = (this: Element, init: ShadowRootInit) => ShadowRoot;
type Remover = (this: Element, ...args: unknown[]) => unknown;

const isFrame = (node: unknown): node is HTMLIFrameElement => node instanceof HTMLIFrameElement;

/**
 * Frames that a page makes run no scripts: a document of its own (`srcdoc`) would have the browser's functions as they are, peer
 * connections among them, which reach other hosts past every policy. Written frames get the same from the rewriter.
 */
export function patchFrames(): void {
  for (const name of ['createElement', 'createElementNS']) {
    const create = methodOf<Creator>(Document.prototype, name);
    Reflect.set(Document.prototype, name, function (this: Document, ...args: unknown[]) {
      const element = Reflect.apply(create, this, args);
      if (isFrame(element)) seal(element);
      return element;
    });
  }
  for (const name of ['removeAttribute', 'removeAttributeNS', 'removeAttributeNode', 'toggleAttribute']) {
    const remove = methodOf<Remover>(Element.prototype, name);
    Reflect.set(Element.prototype, name, function (this: Element, ...args: unknown[]) {
      const result = Reflect.apply(remove, this, args);
      if (isFrame(this)) seal(this);
      return result;
    });
  }
  const attach = methodOf<Shadow>(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const root = Reflect.apply(attach, this, [init]);
    watchFrames(root);
    return root;
  };
}

/** Watches for frames that came another way. Its turn comes before such a frame can have begun. Call once the document is open. */
export function watchFrames(root: Node): void {
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      check(target);
      for (const node of addedNodes) {
        check(node);
        if (node instanceof Element) for (const inner of node.querySelectorAll('*')) check(inner);
      }
    }
  }).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['sandbox', 'srcdoc'],
  });
}

function check(node: Node): void {
  if (isFrame(node)) restart(node);
  else if (node instanceof Element && node.shadowRoot)
    for (const inner of node.shadowRoot.querySelectorAll('iframe')) restart(inner);
}

/** What a frame may do is settled when it starts to load: an unsealed one has to load again. */
function restart(frame: HTMLIFrameElement): void {
  if (frame.getAttribute('sandbox') === '') return;
  seal(frame);
  const { srcdoc } = frame;
  if (frame.hasAttribute('srcdoc')) frame.srcdoc = srcdoc;
}

const seal = (frame: HTMLIFrameElement): void => Reflect.apply(natives.setAttribute, frame, ['sandbox', '']);
