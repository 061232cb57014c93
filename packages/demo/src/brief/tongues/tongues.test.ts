import { describe, expect, it } from 'vitest';
import { inEnglish } from './index.ts';

describe('requests in other languages', () => {
  it.each([
    [
      'Schreibe eine Landingpage für die Bäckerei Sonnenkorn',
      'create a landing page for the bakery Sonnenkorn',
    ],
    ['Erstelle ein Kanban-Board für den Umzug', 'create a Kanban-Board for moving house'],
    ['mach es dunkel und ändere die Farbe zu grün', 'make it dark and change the colour to green'],
    ['Crée une page pour un fleuriste', 'create a page for a florist'],
    ['ajoute un formulaire de contact', 'add a contact form'],
    ['Crea una página para una floristería llamada Rosa Mía', 'create a page for a florist called Rosa Mía'],
    ['cambia el color a verde', 'change the colour to green'],
  ])('%s', (request, english) => {
    expect(inEnglish(request)).toBe(english);
  });

  it.each([
    'A landing page for Ember, a small coffee roaster.',
    'a page for La Maison de la Rose with a gallery',
    'make a site for the restaurant Una Mesa',
    'a café called Avec',
    'add a contact form',
    'call it Die Blume and make it red',
    '',
  ])('leaves English alone: %s', (request) => {
    expect(inEnglish(request)).toBe(request);
  });

  it('leaves quoted text alone', () => {
    expect(inEnglish('Erstelle eine Seite für „Der kleine Laden“ mit Preisen')).toContain(
      '„Der kleine Laden“',
    );
  });
});
