import { detectProject, foldAnswer, parseAnswer } from '@studio/artifacts';
import { expect, it } from 'vitest';
import { replyTo } from './conversation.ts';
import { examples } from './examples.ts';
import { pageFaults } from './testing/page-faults.ts';

it('has the three finished ones of the start page, in its order', () => {
  expect(examples.map(({ id, name, kind }) => [id, name, kind])).toEqual([
    ['ember', 'Ember', 'coffee roaster'],
    ['tidewater', 'Tidewater', 'swim school'],
    ['lumen', 'Lumen', 'solar dashboard'],
  ]);
});

it.each(examples.map((example) => [example.name, example] as const))(
  '%s is what the model answers to its prompt',
  (_name, { prompt, answer, name }) => {
    expect(replyTo([{ role: 'user', content: prompt }]).text).toBe(answer);
    const files = foldAnswer({}, parseAnswer(answer));
    expect(pageFaults(files)).toEqual([]);
    expect(files['index.html']?.content).toContain(name);
  },
);

it('carries the sentences of the pictures', () => {
  const [ember, tidewater, lumen] = examples.map(({ answer }) => answer);
  expect(ember).toContain('Slow fire,<br />bright cup.');
  expect(tidewater).toContain('Learn to float<br />before you race.');
  expect(lumen).toContain('4.2 kW now, 19 kWh today.');
});

it('is two pages and an app; Ember has six files', () => {
  const projects = examples.map(({ answer }) => foldAnswer({}, parseAnswer(answer)));
  expect(projects.map((files) => detectProject(files).kind)).toEqual(['static', 'static', 'react']);
  expect(Object.keys(projects[0] ?? {})).toHaveLength(6);
});
