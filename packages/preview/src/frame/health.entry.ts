import axe from 'axe-core';
import { FOUND_LIMIT, type Found } from '../shared/measurement.ts';

/** What the law of most countries asks for; the library's own good practices would mark nearly every page. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const GRAVITY = ['critical', 'serious', 'moderate', 'minor'];
const MESSAGE_LIMIT = 500;
const HTML_LIMIT = 1000;

/** Accessibility violations of the page, an element each, the gravest first. */
export async function findViolations(): Promise<Found> {
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: RULES },
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
  });
  const rank = ({ impact }: axe.Result): number => (impact ? GRAVITY.indexOf(impact) : GRAVITY.length);
  const all = violations
    .sort((one, other) => rank(one) - rank(other))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, any }) => ({
        kind: 'accessibility' as const,
        rule: id.slice(0, 100),
        message: [help, any[0]?.message].filter(Boolean).join('. ').slice(0, MESSAGE_LIMIT),
        selector: target.flat().join(' ').slice(0, MESSAGE_LIMIT),
        html: html.slice(0, HTML_LIMIT),
        width: null,
      })),
    );
  return { total: all.length, issues: all.slice(0, FOUND_LIMIT) };
}
