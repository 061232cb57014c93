/**
 * Stands in for the iframe in which the library looks up how an element looks without any style: a frame of opaque origin cannot look
 * into frames of its own. In a shadow root whose host is reset, an element looks the same.
 */
export function plainWindow(): { frame: HTMLIFrameElement; remove(): void } {
  const host = document.createElement('div');
  host.setAttribute('style', 'all: initial; position: fixed; visibility: hidden; width: 0; height: 0');
  const body = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  const remove = (): void => host.remove();
  const frame = {
    remove,
    contentWindow: {
      document: {
        body,
        createElement: (name: string) => document.createElement(name),
        createElementNS: (space: string, name: string) => document.createElementNS(space, name),
      },
      getComputedStyle: (element: Element, pseudo?: string | null) =>
        window.getComputedStyle(element, pseudo),
    },
  };
  return { frame: frame as unknown as HTMLIFrameElement, remove };
}
