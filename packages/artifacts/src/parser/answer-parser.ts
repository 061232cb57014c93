import type { AnswerPart, ParsedAnswer } from '../types.ts';
import { languageOf } from '../languages.ts';
import { Block } from './block.ts';
import { PathHints } from './hints.ts';
import { Naming } from './naming.ts';
import type { Role } from './naming.ts';
import { ActionItem, Outline } from './outline.ts';
import type { Item, TextItem } from './outline.ts';
import type { Place } from './place.ts';
import { ProseMode } from './prose-mode.ts';
import { Source } from './source.ts';
import type { Leave, Mode } from './source.ts';

/** Stamped on what is stored from a parse. Goes up whenever the same text would give other parts. */
export const PARSER_VERSION = 2;

/** Turns the text of an answer into parts while it arrives. The result depends on the text alone, not on its chunks. */
export interface AnswerParser {
  /** Takes the next characters; may cut anywhere. Throws once {@link AnswerParser.end} was called. */
  push(chunk: string): void;
  /** The parts so far. Cheap: parts that did not change keep their identity. A line that may still become a delimiter is held back. */
  snapshot(): ParsedAnswer;
  /** The text is over: decides what was open and returns the final parts. */
  end(): ParsedAnswer;
}

export function createAnswerParser(): AnswerParser {
  return new Parser();
}

/** The parts of a whole answer. */
export function parseAnswer(text: string): ParsedAnswer {
  const parser = createAnswerParser();
  parser.push(text);
  return parser.end();
}

/** Where a text stops, and the path of the file whose block it stops in, for continuing it. */
export function placeAtEnd(text: string): { place: Place; path: string | null } {
  const parser = new Parser();
  parser.push(text);
  const { place } = parser;
  const last = parser.snapshot().parts.at(-1);
  const open = 'block' in place && (last?.type === 'file' || last?.type === 'edit');
  return { place, path: open ? last.path : null };
}

class Parser implements AnswerParser {
  readonly #source = new Source();
  readonly #outline = new Outline();
  readonly #naming = new Naming();
  readonly #hints = new PathHints();
  #mode: Mode = this.#prose('none');
  readonly #parts = new Map<Item, { version: number; role: Role | null; part: AnswerPart }>();
  #shown: { items: readonly Item[]; roles: ReadonlyMap<Block, Role>; parts: readonly AnswerPart[] } = {
    items: [],
    roles: new Map(),
    parts: [],
  };
  #ended = false;

  get place(): Place {
    return this.#mode.place;
  }

  push(chunk: string): void {
    if (this.#ended) throw new Error('The answer has already ended.');
    if (chunk === '') return;
    this.#outline.received += chunk;
    this.#source.push(chunk);
    this.#run();
  }

  snapshot(): ParsedAnswer {
    const { items, blocks, title } = this.#outline;
    const roles = this.#naming.roles(blocks);
    // Only the last item grows; those before it change when the roles do, or when everything became reasoning.
    const from =
      roles === this.#shown.roles && items === this.#shown.items
        ? Math.max(0, this.#shown.parts.length - 1)
        : 0;
    const parts = this.#shown.parts.slice(0, from);
    for (const item of items.slice(from))
      parts.push(this.#part(item, item instanceof Block ? (roles.get(item) ?? null) : null));
    this.#shown = { items, roles, parts };
    const last = parts.at(-1);
    const open = (last?.type === 'file' || last?.type === 'edit') && !last.complete;
    return { parts, title, openFile: open ? (last.path ?? '') : null };
  }

  end(): ParsedAnswer {
    if (!this.#ended) {
      this.#ended = true;
      this.#source.final = true;
      this.#run();
      for (let rest = this.#mode.finish(); rest !== null; rest = this.#mode.finish()) {
        this.#mode = this.#prose('none');
        this.#source.text = rest;
        this.#source.pos = 0;
        this.#run();
      }
    }
    return this.snapshot();
  }

  #run(): void {
    for (;;) {
      const step = this.#mode.step(this.#source);
      if (step === 'wait') return;
      this.#mode = 'step' in step ? step : this.#prose(step.strayFence);
    }
  }

  #prose(strayFence: Leave['strayFence']): ProseMode {
    return new ProseMode(this.#outline, this.#hints, strayFence);
  }

  #part(item: Item, role: Role | null): AnswerPart {
    const known = this.#parts.get(item);
    if (known?.version === item.version && sameRole(known.role, role)) return known.part;
    const part = partOf(item, role);
    this.#parts.set(item, { version: item.version, role, part });
    return part;
  }
}

function sameRole(a: Role | null, b: Role | null): boolean {
  if (a?.type === 'file' && b?.type === 'file') return a.path === b.path && a.named === b.named;
  if (a?.type === 'edit' && b?.type === 'edit') return a.path === b.path;
  if (a?.type === 'code' && b?.type === 'code') return a.excerptOf === b.excerptOf;
  return a === b;
}

function partOf(item: Item, role: Role | null): AnswerPart {
  if (item instanceof Block) return blockPart(item, role);
  if (!(item instanceof ActionItem)) return textPart(item);
  const { action } = item;
  return action.kind === 'delete'
    ? { type: 'delete', path: action.path }
    : { type: 'rename', from: action.from, to: action.to };
}

function textPart(item: TextItem): AnswerPart {
  if (item.kind === 'prose') return { type: 'prose', text: item.text };
  return { type: 'reasoning', text: item.text, complete: item.complete };
}

function blockPart(block: Block, role: Role | null): AnswerPart {
  const { text: content, complete, language } = block;
  if (role?.type === 'edit') return editPart(block, role.path);
  if (role?.type !== 'file')
    return {
      type: 'code',
      language,
      content,
      complete,
      ...(typeof role?.excerptOf === 'string' && { excerptOf: role.excerptOf }),
    };
  const { path, named } = role;
  return { type: 'file', path, language: languageOf(path) ?? language, content, complete, named };
}

function editPart(block: Block, stated: string | null): AnswerPart {
  const { text: content, complete, language, edits } = block;
  const changes = edits.reader?.changes() ?? [];
  const path = stated ?? changes.find((change) => change.path !== null)?.path ?? null;
  return {
    type: 'edit',
    path,
    language: (path === null ? null : languageOf(path)) ?? (language === 'diff' ? null : language),
    content,
    changes,
    stray: edits.reader?.stray ?? false,
    complete,
  };
}
