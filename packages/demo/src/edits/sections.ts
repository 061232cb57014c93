import { artCss } from '../art/motifs.ts';
import { readWants } from '../brief/wants.ts';
import { SECTIONS } from '../sections/index.ts';
import type { Section } from '../sections/types.ts';
import { esc, listing } from '../text.ts';
import { pageFile, styleSheet, tokenSheet } from './files.ts';
import type { Edit, Project } from './types.ts';

/** Adds a block before the end of the page; true when the navigation got a link to it. */
function addSection(project: Project, section: Section): boolean {
  const page = pageFile(project);
  const sheet = styleSheet(project);
  if (page === null || sheet === null) return false;
  const block = section.html.replace(/^(?=.)/gm, '      ');
  let html = page.html.replace('    </main>', () => `${block}\n    </main>`);
  if (section.script !== undefined && !html.includes(`src="${section.script.path}"`)) {
    const tag = `    <script src="${section.script.path}" defer></script>\n`;
    html = html.replace('  </head>', () => `${tag}  </head>`);
  }
  const linked = html.replace(
    /(<nav class="site-nav"[^>]*>\n)((?: +<a [^\n]*\n)*)/,
    (whole, open: string, links: string) =>
      links === '' ? whole : `${open}${links}          <a href="#${section.id}">${esc(section.nav)}</a>\n`,
  );
  project.files.set(page.path, linked);
  const fresh = `${section.css}\n${artCss(section.html)}`
    .trimEnd()
    .split(/\n(?=[.@])/)
    .filter((rule) => !sheet.css.includes(rule));
  if (fresh.length > 0) project.files.set(sheet.path, `${sheet.css.trimEnd()}\n\n${fresh.join('\n')}\n`);
  if (section.script !== undefined && !project.files.has(section.script.path)) {
    project.files.set(section.script.path, section.script.code);
  }
  return linked !== html;
}

const ADDING =
  /\b(add|create|build|make(?: me| us)? an?|include|insert|put in|put|append|show|give (?:it|me|us)|need|want|with)\b/i;

/** "add a contact form", "add opening hours and an FAQ". */
export const addSectionEdit: Edit = (clause, project) => {
  const wants =
    ADDING.test(clause) && !/\b(remove|delete|drop|hide)\b/i.test(clause) ? readWants(clause) : [];
  const page = wants.length === 0 ? null : pageFile(project);
  if (page === null || tokenSheet(project) === null) return null;
  const asked = wants.map((want) => SECTIONS[want](project.brief));
  const there = asked.filter((section) => page.html.includes(`id="${section.id}"`));
  const added = asked.filter((section) => !there.includes(section));
  const linked = added.map((section) => addSection(project, section)).some(Boolean);
  const names = (sections: readonly Section[]): string => listing(sections.map(({ nav }) => `“${nav}”`));
  return [
    added.length > 0
      ? `${names(added)} ${added.length > 1 ? 'stand' : 'stands'} at the end of the page now${linked ? ', linked from the top' : ''}.`
      : '',
    there.length > 0 ? `${names(there)} ${there.length > 1 ? 'were' : 'was'} there already.` : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
};

/** Parts of a section that can go without it: pattern, what is cut, what is said. */
const PARTS: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /\b(?:opening )?(?:hours|times)\b/i,
    / *<div>\n *<h3>[^<]*<\/h3>\n *<dl class="hours[\s\S]*?<\/dl>\n *<\/div>\n/,
    'The opening hours are gone; the address stayed.',
  ],
  [/\b(?:quote|quotation)\b(?!s)/i, / *<figure class="pull">[\s\S]*?<\/figure>\n/, 'The quotation is gone.'],
  [
    /\b(?:facts?|figures|numbers)\b/i,
    / *<dl class="facts">[\s\S]*?<\/dl>\n/,
    'The figures beside the story are gone.',
  ],
];

const REMOVING = /\b(?:remove|delete|drop|hide|take out|get rid of)\s+(?:the\s+|that\s+)?(.+)/i;

/** "remove the opening hours": the part, not the section it stands in. */
export const removePartEdit: Edit = (clause, project) => {
  const wanted = REMOVING.exec(clause)?.[1];
  const page = wanted === undefined ? null : pageFile(project);
  if (page === null || wanted === undefined || /\bsection\b/i.test(wanted)) return null;
  for (const [sign, part, said] of PARTS) {
    if (!sign.test(wanted) || !part.test(page.html)) continue;
    project.files.set(page.path, page.html.replace(part, ''));
    return said;
  }
  return null;
};

/** "remove the questions", "delete the newsletter section". */
export const removeSectionEdit: Edit = (clause, project) => {
  const match = REMOVING.exec(clause);
  const page = match === null ? null : pageFile(project);
  if (page === null) return null;
  const wanted = (match?.[1] ?? '').toLowerCase();
  const ids = readWants(wanted).map((want) => SECTIONS[want](project.brief).id);
  for (const [block, id] of page.html.matchAll(/ *<section [^>]*\bid="([^"]+)"[\s\S]*?<\/section>\n/g)) {
    const heading = /<h2[^>]*>([^<]*)/.exec(block)?.[1] ?? '';
    const hit =
      ids.includes(id ?? '') ||
      wanted.startsWith(id ?? ' ') ||
      (heading !== '' && wanted.includes(heading.toLowerCase()));
    if (!hit) continue;
    const html = page.html
      .replace(block, '')
      .replace(new RegExp(` *<a href="#${id ?? ''}">[^<]*</a>\\n`), '');
    project.files.set(page.path, html);
    return `The section “${heading === '' ? (id ?? '') : heading}” is gone, and so is its link.`;
  }
  return null;
};

/** What pages already do and are sometimes asked to do. */
export const alreadyEdit: Edit = (clause, project) => {
  const html = project.files.get('index.html') ?? '';
  if (/\bcart\b/i.test(clause) && html.includes('data-cart')) {
    return 'The cart is a drawer from the right already, closed by Esc or a click outside.';
  }
  if (/\b(responsive|mobile|phones?)\b/i.test(clause) && tokenSheet(project) !== null) {
    return 'It is laid out from 375 pixels up already; narrow the preview to see it.';
  }
  return null;
};
