import { describe, expect, it } from 'vitest';
import { contrast } from '../color/oklch.ts';
import { readBrief } from './brief.ts';
import { readCount, readMinutes } from './items.ts';
import { readListed } from './listed.ts';
import { readGivenName, readName } from './name.ts';
import { readSubject } from './subject.ts';
import { readWants } from './wants.ts';

describe('names', () => {
  it.each([
    ['A landing page for Ember, a small coffee roaster', 'Ember'],
    ['a page for "Le Petit Four" in pink', 'Le Petit Four'],
    ['todo app called sunday list, please', 'Sunday list'],
    ['Tidewater, a swim school', 'Tidewater'],
    ['website for my dog walking business Happy Paws', 'Happy Paws'],
    ['page for Dr. Weiss, dentist', 'Dr. Weiss'],
    ['site for Bread & Butter with a menu', 'Bread & Butter'],
    ['Make a todo app', null],
    ['a landing page for a bakery', null],
    ['a kanban board for Monday', null],
  ])('%s → %s', (prompt, name) => {
    expect(readName(prompt)).toBe(name);
  });

  it('cleans what cannot stand in a page', () => {
    expect(readName('a page called "<b>Hi`</b> there"')).not.toMatch(/[<>`]/);
    expect(readGivenName(`call it ${'Very long name '.repeat(10)}`)?.length).toBeLessThanOrEqual(40);
  });

  it.each([
    ['call it Northlight and make it dark', 'Northlight'],
    ['rename it to "The Long Room"', 'The Long Room'],
    ['change the name to Salt & Ash.', 'Salt & Ash'],
    ['make it bigger', null],
  ])('%s → %s', (prompt, name) => {
    expect(readGivenName(prompt)).toBe(name);
  });
});

describe('subjects, lists and numbers', () => {
  it.each([
    ['a landing page for a llama trekking company called "Andes"', 'Andes', 'llama trekking company'],
    ['Kanban for a two-person shop', null, 'two-person shop'],
    ['a kanban board for a wedding in rose', null, 'wedding'],
    ['pomodoro timer 50 minutes', null, null],
    ['Make a todo app', null, null],
  ])('%s', (prompt, name, subject) => {
    expect(readSubject(prompt, name)).toBe(subject);
  });

  it.each([
    ['a board with columns Ideas, Doing and Done for a wedding', ['Ideas', 'Doing', 'Done']],
    ['bakery selling rye, cinnamon buns and focaccia, in blue', ['Rye', 'Cinnamon buns', 'Focaccia']],
    ['a page with opening hours and a price list', []],
    ['a page with a header and a footer', []],
    ['a landing page', []],
  ])('%s', (prompt, items) => {
    expect(readListed(prompt)).toEqual(items);
  });

  it('counts things, not chairs or minutes', () => {
    expect(readCount('Show three beans.')).toBe(3);
    expect(readCount('a two-chair shop, 25 minutes')).toBeNull();
  });

  it('reads minutes and hours', () => {
    expect(readMinutes('a 50-minute timer')).toBe(50);
    expect(readMinutes('1 hour')).toBe(60);
    expect(readMinutes('9000 minutes')).toBeNull();
    expect(readMinutes('soon')).toBeNull();
  });

  it('finds the sections asked for', () => {
    expect(readWants('with opening hours and a price list')).toEqual(['prices', 'hours']);
    expect(readWants('add a contact form and an FAQ')).toEqual(['contact', 'faq']);
    expect(readWants('make it dark')).toEqual([]);
  });
});

describe('the brief', () => {
  it('takes three things when three are asked for', () => {
    expect(
      readBrief('A landing page for a coffee roaster. Show three beans.').items.map(({ name }) => name),
    ).toEqual(['Sidama', 'Huila', 'Night shift']);
  });

  it('keeps a section word inside the name out of the sections', () => {
    expect(readBrief('a landing page for a guide called "Andes Steps"').wants).toEqual([]);
  });

  it('puts the named colour into accent and drawing', () => {
    const brief = readBrief('a bakery page in #0f766e');
    expect(brief.palette.accent).toBe('#0f766e');
    expect(brief.palette['art-3']).toBe('#0f766e');
  });

  it('is dark when asked, whatever the trade', () => {
    const { palette } = readBrief('a dark bakery page');
    expect(palette.theme).toBe('dark');
    expect(contrast(palette.ink, '#000000')).toBeGreaterThan(10);
  });

  it('builds copy from the prompt’s own words for an unknown subject', () => {
    const { trade } = readBrief('a landing page for a falconry centre');
    expect(trade.id).toBe('own');
    expect(trade.headline).toMatch(/^Falconry/);
  });

  it('gives the same brief for the same words', () => {
    expect(readBrief('a page for a falconry school')).toEqual(readBrief('a page for a falconry school'));
  });
});
