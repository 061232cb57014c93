const DEPTH = 4;

/** A short CSS selector that leads to the element: its id, or the way from its nearest named ancestors. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at && at !== document.documentElement && steps.length < DEPTH;
    at = at.parentElement
  ) {
    steps.unshift(stepOf(at));
    if (at.id !== '') break;
  }
  return steps.join(' > ');
}

function stepOf(element: Element): string {
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const name = element.localName;
  const twins = [...(element.parentElement?.children ?? [])].filter((each) => each.localName === name);
  return twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(element) + 1})` : name;
}

const HTML_LIMIT = 300;

/** The element's own tag, without what is in it. */
export function markupOf(element: Element): string {
  const shallow = element.cloneNode(false) as Element;
  return shallow.outerHTML.slice(0, HTML_LIMIT);
}
