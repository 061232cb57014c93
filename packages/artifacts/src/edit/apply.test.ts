import { describe, expect, it } from 'vitest';
import { applyAnswer, createAnswerParser, foldAnswer, parseAnswer } from '../index.ts';
import { LOSSES } from './test-losses.ts';
import { PLACES } from './test-places.ts';
import { BASE, CARD, H2, H3, change, edit } from './test-project.ts';

const CASES = [...PLACES, ...LOSSES];

const answerOf = (text: string) => applyAnswer(BASE, parseAnswer(`I change it.\n\n${text}`));

describe('applyAnswer', () => {
  it('has at least sixty cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES)('%s', (_, text, then) => {
    const { files, failures } = answerOf(text);
    if (Array.isArray(then)) {
      expect(failures.map(({ kind, path }) => `${kind} ${String(path)}`)).toEqual(then);
      expect(files).toBe(BASE);
      return;
    }
    expect(failures).toEqual([]);
    const changed = Object.fromEntries(
      [...new Set([...Object.keys(BASE), ...Object.keys(files)])]
        .filter((path) => files[path]?.content !== BASE[path]?.content || !(path in files))
        .map((path) => [path, files[path]?.content ?? null]),
    );
    expect(changed).toEqual(then);
  });

  it('takes nothing from the base, whatever comes', () => {
    const before = structuredClone(BASE);
    for (const [, text] of CASES) answerOf(text);
    expect(BASE).toEqual(before);
  });

  it('never loses a line of code that the answer neither takes out nor replaces', () => {
    for (const [name, text] of CASES) {
      const { files, failures } = answerOf(text);
      const answer = parseAnswer(text);
      if (failures.length > 0 || answer.parts.some(({ type }) => type !== 'edit')) continue;
      const searched = answer.parts
        .flatMap((part) => (part.type === 'edit' ? part.changes : []))
        .map((change) => (change.kind === 'replace' ? change.search : ''))
        .flatMap((search) => search.split('\n').map((each) => each.trim()))
        .filter((each) => each !== '');
      const kept = Object.values(files)
        .map(({ content }) => content)
        .join('\n');
      for (const { content } of Object.values(BASE))
        for (const line of content.split('\n').map((each) => each.trim()))
          if (!kept.includes(line))
            expect(
              searched.some((each) => line.includes(each)),
              `${name}: ${line}`,
            ).toBe(true);
    }
  });
});

describe('foldAnswer, while an answer is being written', () => {
  const text = edit('src/Card.tsx', change(H2, H3), change('>More<', '>Less<'));
  const at = (end: string) => {
    const parser = createAnswerParser();
    parser.push(text.slice(0, text.indexOf(end) + end.length));
    return foldAnswer(BASE, parser.snapshot());
  };

  it('shows the file as being edited, with the changes that are done', () => {
    expect(at('SEARCH\n      <h2>')['src/Card.tsx']).toEqual({
      path: 'src/Card.tsx',
      content: CARD,
      complete: false,
    });
    expect(at('REPLACE\n')['src/Card.tsx']).toEqual({
      path: 'src/Card.tsx',
      content: CARD.replace(H2, H3),
      complete: false,
    });
    expect(foldAnswer(BASE, parseAnswer(text))['src/Card.tsx']).toEqual({
      path: 'src/Card.tsx',
      content: CARD.replace(H2, H3).replace('>More<', '>Less<'),
      complete: true,
    });
  });

  it('leaves alone what does not apply', () => {
    expect(foldAnswer(BASE, parseAnswer(edit('src/Card.tsx', change('<h1>Nothing</h1>', ''))))).toBe(BASE);
  });
});
