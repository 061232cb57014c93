import { findColours, saysDark, saysLight } from '../color/names.ts';
import { withAccent, withTheme } from '../color/palette.ts';
import { tokenSheet } from './files.ts';
import { hasDarkVersion, readPalette, writePalette } from './palette-css.ts';
import type { Edit } from './types.ts';

const NOT_OURS =
  'I can only recolour pages that keep their colours as tokens in a `:root` block, and this one does not.';

/** "make it dark", "back to light", "add a dark version that follows the system". */
export const themeEdit: Edit = (clause, project) => {
  const dark =
    saysDark(clause) ||
    /\b(?:make|turn) (?:it|this|everything|the (?:page|background)) black\b/i.test(clause);
  const light =
    !dark && (saysLight(clause) || /\b(?:make it |back to |go )(?:light|white|bright)\b/i.test(clause));
  const system =
    /\b(system|automatic\w*|both|toggle)\b/i.test(clause) ||
    /\badd (?:a )?(?:dark|night) (?:mode|version|theme)\b/i.test(clause);
  if (!dark && !light && !(system && /\b(theme|mode)\b/i.test(clause))) return null;
  const sheet = tokenSheet(project);
  const palette = sheet === null ? null : readPalette(sheet.css);
  if (sheet === null || palette === null) return NOT_OURS;
  if (system) {
    project.files.set(sheet.path, writePalette(sheet.css, withTheme(palette, 'light'), true));
    return 'The page now has a dark version and follows the system; say “make it dark” to keep it dark for everybody.';
  }
  const theme = dark ? 'dark' : 'light';
  if (palette.theme === theme && !hasDarkVersion(sheet.css))
    return `It is ${theme} already, so the colours stay.`;
  project.files.set(sheet.path, writePalette(sheet.css, withTheme(palette, theme), false));
  return dark
    ? 'It is dark now: the ground and the text changed places, the drawing kept its colours, and every pair still reads at 4.5:1.'
    : 'It is light now, with the same accent.';
};

/** "change the colour to green", "make the buttons red", "in #0f766e". */
export const colourEdit: Edit = (clause, project) => {
  const colours = findColours(clause).filter(
    ({ word }) => !(/^(?:black|white)$/.test(word) && /background|make it (?:black|white)/i.test(clause)),
  );
  const first = colours[0];
  if (first === undefined || /\b(?:called?|rename|headline|title|task|card|column)\b/i.test(clause))
    return null;
  const sheet = tokenSheet(project);
  const palette = sheet === null ? null : readPalette(sheet.css);
  if (sheet === null || palette === null) return NOT_OURS;
  const second = colours.find(({ word }) => word !== first.word);
  const next = withAccent(palette, first.hex, second?.hex);
  project.files.set(sheet.path, writePalette(sheet.css, next, hasDarkVersion(sheet.css)));
  const shifted =
    next.accent.toLowerCase() === first.hex.toLowerCase()
      ? ''
      : ` (as ${next.accent}, so that text on it stays readable)`;
  return `The colour is ${first.word} now${shifted}${second === undefined ? '' : `, with ${second.word} in the drawing`}.`;
};
