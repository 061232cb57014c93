import { findColours, saysDark, saysLight } from '../color/names.ts';
import { makePalette, withAccent, withTheme } from '../color/palette.ts';
import type { Palette, Theme } from '../color/palette.ts';
import { hash } from '../seed.ts';
import { capitalise, escapeRegExp } from '../text.ts';
import { findTrade } from '../trades/index.ts';
import type { Item, Trade } from '../trades/types.ts';
import { chooseItems } from './choose-items.ts';
import { readMinutes } from './items.ts';
import { isReact, readKind } from './kind.ts';
import type { Kind } from './kind.ts';
import { readListed } from './listed.ts';
import { readName } from './name.ts';
import { readPlace } from './place.ts';
import { readCurrency, readPriced } from './priced.ts';
import type { Priced } from './priced.ts';
import { readSubject } from './subject.ts';
import { suit } from './suit.ts';
import { readWants } from './wants.ts';
import type { SectionId } from './wants.ts';

/** All that was understood of a prompt. Pages are made from this and nothing else. */
export interface Brief {
  prompt: string;
  kind: Kind;
  name: string;
  /** True when the prompt gave the name rather than the trade. */
  named: boolean;
  /** "coffee roaster", in the prompt's words where it had any. */
  subject: string;
  /** True when the prompt said what it is about. */
  spoken: boolean;
  /** The subject with its place: "guesthouse in Tromsø". */
  about: string;
  /** "Tromsø", or null. */
  place: string | null;
  trade: Trade;
  palette: Palette;
  /** Colour words used, for the prose. */
  colours: readonly string[];
  items: readonly Item[];
  /** Names the prompt listed itself (columns, tasks, services); empty when it listed none. */
  listed: readonly string[];
  /** Names and prices the prompt gave, in its order. */
  priced: readonly Priced[];
  wants: readonly SectionId[];
  minutes: number | null;
  currency: string;
  seed: number;
}

function readTheme(prompt: string): Theme | null {
  if (saysDark(prompt)) return 'dark';
  return saysLight(prompt) ? 'light' : null;
}

const DEFAULT_NAMES: Partial<Record<Kind, string>> = {
  todo: 'Today',
  kanban: 'Workboard',
  dashboard: 'Overview',
  timer: 'Steady hour',
  quiz: 'Ten minutes',
  calculator: 'Sum',
  tictactoe: 'Three in a row',
  weather: 'Outside',
};

/** Page kinds whose invented names would hide what they are about. */
const BY_SUBJECT = new Set<Kind>(['form', 'pricing', 'blog']);

function inventedName(kind: Kind, trade: Trade, subject: string | null): string {
  if (kind === 'portfolio') return 'Noa Lind';
  if (subject === null) return DEFAULT_NAMES[kind] ?? trade.defaultName;
  const plain = !trade.id.startsWith('own') && subject.toLowerCase() === trade.label;
  if (kind === 'timer') return capitalise(/\btimer$/i.test(subject) ? subject : `${subject} timer`);
  return isReact(kind) || (BY_SUBJECT.has(kind) && !plain && !/^saas$/i.test(subject))
    ? capitalise(subject)
    : trade.defaultName;
}

/** Reads a building prompt. Pure: the same prompt gives the same brief. */
export function readBrief(prompt: string, fallbackKind: Kind = 'landing'): Brief {
  const seed = hash(prompt.trim().toLowerCase());
  const name = readName(prompt);
  const subject = readSubject(prompt, name);
  const kind = readKind(prompt) ?? fallbackKind;
  const withoutName = name === null ? prompt : prompt.replaceAll(name, ' ');
  const place = readPlace(withoutName);
  const theme = readTheme(prompt);
  const priced = readPriced(prompt);
  const listed =
    priced.length >= 2
      ? priced.map((entry) => entry.name)
      : readListed(withoutName, { sections: !isReact(kind) });
  // What is sold or asked says little about who sells it: "Team at €12" is no club.
  const rest = [name ?? '', ...listed].reduce(
    (text, part) => (part === '' ? text : text.replace(new RegExp(escapeRegExp(part), 'gi'), ' ')),
    prompt,
  );
  const found = findTrade(
    priced.length >= 2 ? rest : withoutName,
    subject ?? (kind === 'pricing' ? 'product' : null),
    seed,
  );
  const offers = listed.length > 0 ? [] : readListed(withoutName, { least: 1 });
  const trade = suit(found, { kind, subject, place, listed, offers, prompt });
  const colours = findColours(rest.replace(new RegExp(escapeRegExp(name ?? '\u0000'), 'g'), ' '));
  const first = colours.find(({ word }) => !(theme === 'dark' && word === 'black'));
  const base = makePalette(trade.look.colours);
  const second = colours.find(({ word }) => word !== first?.word);
  const tinted = first === undefined ? base : withAccent(base, first.hex, second?.hex);
  const about = subject ?? trade.label;
  return {
    prompt,
    kind,
    name: name ?? inventedName(kind, found, subject),
    named: name !== null,
    subject: about,
    spoken: subject !== null,
    about: place === null ? about : `${about} in ${place}`,
    place,
    trade,
    palette: theme === null ? tinted : withTheme(tinted, theme),
    colours: first === undefined ? [] : [first.word],
    items: chooseItems(trade, { prompt, listed, priced, offers }),
    listed,
    priced,
    wants: readWants(subject === null ? withoutName : withoutName.replace(subject, ' ')),
    minutes: readMinutes(prompt),
    currency: readCurrency(prompt),
    seed,
  };
}
