/** What can be seen of a rendering. */
export interface Measures {
  text: string;
  /** Elements that take up room and are not hidden. */
  nodes: number;
  height: number;
  /** Background and text colours. */
  colours: string[];
  fontSizes: string[];
  /** Families whose files have arrived and that something visible is set in. Others may have come for what stood there before. */
  fonts: string[];
  /** Icons drawn by a font or as SVG. */
  icons: number;
  pictures: number;
  brokenPictures: number;
}

/** Runs in the page. Ends animations first: where they stand when looked at is chance. */
export async function measure(): Promise<Measures> {
  await document.fonts.ready;
  for (const animation of document.getAnimations()) {
    try {
      animation.finish();
    } catch {
      animation.cancel(); // an endless one
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (each) => !/^(SCRIPT|STYLE|TEMPLATE)$/.test(each.tagName),
  );
  const seen = all.filter(
    (each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible',
  );
  const styles = seen.map((each) => getComputedStyle(each));
  const unique = (values: string[]): string[] => [...new Set(values)].sort();
  const inUse = new Set(
    seen
      .flatMap((each) =>
        [undefined, '::before', '::after'].flatMap((part) =>
          getComputedStyle(each, part).fontFamily.split(/,\s*/),
        ),
      )
      .map((family) => family.replaceAll('"', '').toLowerCase()),
  );
  const hasIcon = (each: HTMLElement): boolean => {
    if (/Material (Icons|Symbols)/.test(getComputedStyle(each).fontFamily)) return true;
    const before = getComputedStyle(each, '::before');
    return (
      /Awesome|icon|boxicons|remix|phosphor|Material/i.test(before.fontFamily) &&
      !/^(none|normal)$/.test(before.content) &&
      each.getBoundingClientRect().width > 0
    );
  };
  return {
    text: document.body.innerText.replace(/\s+/g, ' ').trim(),
    nodes: seen.length,
    height: document.documentElement.scrollHeight,
    colours: unique(styles.flatMap(({ color, backgroundColor }) => [color, backgroundColor])),
    fontSizes: unique(styles.map(({ fontSize }) => fontSize)),
    fonts: unique(
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''))
        .filter((family) => inUse.has(family.toLowerCase())),
    ),
    icons:
      seen.filter(hasIcon).length +
      document.querySelectorAll('svg').length +
      [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('svg')).length,
    pictures: document.images.length,
    brokenPictures: [...document.images].filter(
      ({ complete, naturalWidth, currentSrc }) => complete && naturalWidth === 0 && currentSrc !== '',
    ).length,
  };
}

/** The same numbers for every rendering of a page; and a name that the TypeScript runner puts into functions sent to a page. */
export const STEADY = `(() => {
  window.__name ??= (value) => value;
  let seed = 42;
  Math.random = () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32);
})();`;
