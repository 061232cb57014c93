import { findColours, saysDark, saysLight } from '../color/names.ts';
import { makePalette, withAccent, withTheme } from '../color/palette.ts';
import type { Palette, Theme } from '../color/palette.ts';
import { hash } from '../seed.ts';
import { capitalise } from '../text.ts';
import { findTrade } from '../trades/index.ts';
import type { Item, Trade } from '../trades/types.ts';
import { readCount, readItems, readMinutes } from './items.ts';
import { isReact, readKind } from './kind.ts';
import type { Kind } from './kind.ts';
import { KIND_LOOKS } from './kind-looks.ts';
import { lifeList } from './lists.ts';
import { readName } from './name.ts';
import { readSubject } from './subject.ts';
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
  trade: Trade;
  palette: Palette;
  /** Colour words used, for the prose. */
  colours: readonly string[];
  items: readonly Item[];
  /** Names the prompt listed itself (columns, tasks, services); empty when it listed none. */
  listed: readonly string[];
  wants: readonly SectionId[];
  minutes: number | null;
  currency: string;
  seed: number;
}

function readTheme(prompt: string): Theme | null {
  if (saysDark(prompt)) return 'dark';
  return saysLight(prompt) ? 'light' : null;
}

function chooseItems(trade: Trade, prompt: string, listed: readonly string[]): readonly Item[] {
  if (listed.length >= 2) {
    return listed.map((name, index) => {
      const known = trade.items.find((item) => item.name.toLowerCase() === name.toLowerCase());
      const model = trade.items[index % trade.items.length];
      return known ?? { name, note: ITEM_NOTES[index % ITEM_NOTES.length] ?? '', price: model?.price ?? 20 };
    });
  }
  return trade.items.slice(0, Math.min(6, readCount(prompt) ?? 3));
}

const ITEM_NOTES = [
  'The one most people ask for first', 'Small in number, gone by the weekend', 'Quietly the best of the list',
  'For those who already know', 'New this month', 'Made to order, worth the wait', 'Good for sharing', 'A classic, left alone',
]; // prettier-ignore

const DEFAULT_NAMES: Partial<Record<Kind, string>> = {
  todo: 'Today',
  kanban: 'Workboard',
  dashboard: 'Overview',
  timer: 'Steady hour',
  quiz: 'Ten minutes',
};

/** An app without a trade of its own gets its kind's art direction, and jobs from life where the prompt speaks of them. */
function suit(trade: Trade, kind: Kind, subject: string | null, prompt: string): Trade {
  const look = trade.id === 'own' || subject === null ? KIND_LOOKS[kind] : undefined;
  const tasks = isReact(kind) ? lifeList(prompt) : null;
  return { ...trade, look: look ?? trade.look, tasks: tasks ?? trade.tasks };
}

/** Reads a building prompt. Pure: the same prompt gives the same brief. */
export function readBrief(prompt: string, fallbackKind: Kind = 'landing'): Brief {
  const seed = hash(prompt.trim().toLowerCase());
  const name = readName(prompt);
  const subject = readSubject(prompt, name);
  const found = findTrade(name === null ? prompt : prompt.replaceAll(name, ' '), subject, seed);
  const kind = readKind(prompt) ?? fallbackKind;
  const trade = suit(found, kind, subject, prompt);
  const colours = findColours(prompt);
  const first = colours.find(({ word }) => !(readTheme(prompt) === 'dark' && word === 'black'));
  const base = makePalette(trade.look.colours);
  const second = colours.find(({ word }) => word !== first?.word);
  const tinted = first === undefined ? base : withAccent(base, first.hex, second?.hex);
  const theme = readTheme(prompt);
  const listed = readItems(prompt);
  const ownName =
    subject === null
      ? (DEFAULT_NAMES[kind] ?? trade.defaultName)
      : isReact(kind)
        ? capitalise(subject)
        : trade.defaultName;
  return {
    prompt,
    kind,
    name: name ?? ownName,
    named: name !== null,
    subject: subject ?? trade.label,
    trade,
    palette: theme === null ? tinted : withTheme(tinted, theme),
    colours: first === undefined ? [] : [first.word],
    items: chooseItems(trade, prompt, listed),
    listed,
    wants: readWants(name === null ? prompt : prompt.replaceAll(name, ' ')),
    minutes: readMinutes(prompt),
    currency: /€|\beuros?\b/i.test(prompt) ? '€' : /£|\bpounds?\b/i.test(prompt) ? '£' : '$',
    seed,
  };
}
