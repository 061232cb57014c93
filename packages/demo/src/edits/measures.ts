import { FONTS, VOICES } from '../page/fonts.ts';
import type { FontId } from '../trades/types.ts';
import { getToken, pageFile, setToken, tokenSheet } from './files.ts';
import type { Edit } from './types.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** "bigger text", "make the font smaller", "larger". */
export const sizeEdit: Edit = (clause, project) => {
  const up = /\b(bigger|larger|increase|enlarge|easier to read)\b/i.test(clause);
  const down = /\b(smaller|reduce|decrease|tinier)\b/i.test(clause);
  if (
    up === down ||
    /\b(logo|picture|image|button|gap|space|spacing|padding|radius|corners?)\b/i.test(clause)
  )
    return null;
  const sheet = tokenSheet(project);
  const now = sheet === null ? null : getToken(sheet.css, 'scale');
  if (sheet === null || now === null) return null;
  const next = round(Math.min(1.5, Math.max(0.8, Number(now) * (up ? 1.125 : 1 / 1.125))));
  if (next === Number(now)) return `The text is as ${up ? 'large' : 'small'} as the layout bears.`;
  project.files.set(sheet.path, setToken(sheet.css, 'scale', String(next)));
  return `All text is ${up ? 'larger' : 'smaller'} by an eighth, and everything measured by it moves along.`;
};

/** "more space", "more compact". Pages only: apps keep their spacing in classes. */
export const spaceEdit: Edit = (clause, project) => {
  const up = /\b(more (?:white ?)?(?:space|spacing|room|air)|airier|roomier|spacious|breathe)\b/i.test(
    clause,
  );
  const down = /\b(compact|tighter|denser|less (?:white ?)?(?:space|spacing))\b/i.test(clause);
  if (up === down) return null;
  const sheet = tokenSheet(project);
  const now = sheet === null ? null : getToken(sheet.css, 'space');
  if (sheet === null || now === null || pageFile(project) === null) return null;
  project.files.set(
    sheet.path,
    setToken(sheet.css, 'space', String(round(Math.min(2, Math.max(0.4, Number(now) * (up ? 1.3 : 0.75)))))),
  );
  return up ? 'There is more air between the sections.' : 'The sections stand closer together.';
};

/** "round corners", "square corners". */
export const cornerEdit: Edit = (clause, project) => {
  if (!/\b(corners?|buttons?|cards?|edges?)\b/i.test(clause)) return null;
  const round = /\b(round(?:er|ed)?|soft(?:er)?)\b/i.test(clause);
  const square = /\b(square|sharp(?:er)?|straight)\b/i.test(clause);
  const sheet = round === square ? null : tokenSheet(project);
  if (sheet === null) return null;
  const css = setToken(
    setToken(sheet.css, 'radius', round ? '24px' : '0px'),
    'button-radius',
    round ? '999px' : '0px',
  );
  project.files.set(sheet.path, css);
  return round ? 'Corners and buttons are round now.' : 'Corners and buttons are square now.';
};

const FACE_WORDS: readonly (readonly [RegExp, FontId, string])[] = [
  [/\bsans[- ]?serif|\bsans\b|\bhelvetica|\bgrotes[kq]\w*/i, 'sans', 'a plain sans'],
  [/\bserif|\bliterary|\bold[- ]style|\btimes\b/i, 'serif', 'an old-style serif'],
  [/\bmono\w*|\btypewriter|\bcode font/i, 'mono', 'a monospaced face'],
  [/\bcondensed|\bnarrow|\bposter/i, 'condensed', 'a condensed face in capitals'],
  [/\bslab\b/i, 'slab', 'a slab serif'],
  [/\bgeometric|\bfutura/i, 'geometric', 'a geometric sans'],
];

/** "use a serif font", "headings in mono". */
export const fontEdit: Edit = (clause, project) => {
  if (!/\b(font|typeface|type|headings?|headlines?|letters|lettering|serif)\b/i.test(clause)) return null;
  const face = FACE_WORDS.find(([sign]) => sign.test(clause));
  const sheet = face === undefined ? null : tokenSheet(project);
  if (face === undefined || sheet === null) return null;
  const [, id, words] = face;
  const voice = VOICES[id];
  const values: Readonly<Record<string, string>> = {
    'font-display': FONTS[id],
    'display-weight': String(voice.weight),
    'display-tracking': voice.tracking,
    'display-leading': String(voice.leading),
    'display-size': String(voice.size),
    'display-case': voice.transform,
  };
  project.files.set(
    sheet.path,
    Object.entries(values).reduce((css, [name, value]) => setToken(css, name, value), sheet.css),
  );
  return `Headings are set in ${words} now.`;
};
