import { describe, expect, it } from 'vitest';
import { BASE, table } from '../testing/links.ts';
import { requestedFonts } from './font-query.ts';
import { googleFontsCss } from './google-fonts.ts';

const styles = (query: string): string[] =>
  requestedFonts(new URL(`https://fonts.googleapis.com/css2?${query}`)).flatMap(({ family, styles: all }) =>
    all.map(({ style, weight }) => `${family} ${style} ${weight}`),
  );
const sheet = (query: string): ReturnType<typeof googleFontsCss> =>
  googleFontsCss(new URL(`https://fonts.googleapis.com/css2?${query}`), table, BASE);

describe('requestedFonts', () => {
  it.each([
    ['family=Inter', ['Inter normal 400']],
    [
      'family=Inter:wght@400;700&family=Lora:ital@0;1',
      ['Inter normal 400', 'Inter normal 700', 'Lora normal 400', 'Lora italic 400'],
    ],
    [
      'family=Playfair+Display:ital,wght@0,400..900;1,400',
      ['Playfair Display normal 400 900', 'Playfair Display italic 400'],
    ],
    [
      'family=DM+Sans:ital,opsz,wght@0,9..40,100..1000;1,9..40,500',
      ['DM Sans normal 100 1000', 'DM Sans italic 500'],
    ],
    [
      'family=Roboto:300,400italic,bold,bi|Open+Sans',
      [
        'Roboto normal 300',
        'Roboto italic 400',
        'Roboto normal 700',
        'Roboto italic 700',
        'Open Sans normal 400',
      ],
    ],
    ['family=Lato:wght@100;bogus&text=Hi', ['Lato normal 100', 'Lato normal 400']],
    ['family=&family=%20', []],
  ])('reads %s', (query, expected) => {
    expect(styles(query)).toEqual(expected);
  });
});

describe('googleFontsCss', () => {
  it('writes a face for each weight asked for, from one file or from many', () => {
    const { css, substituted } = sheet(
      'family=Inter:wght@400;700&family=Poppins:ital,wght@1,700&display=swap',
    );
    expect(css)
      .toBe(`@font-face{font-family:"Inter";font-style:normal;font-weight:400;font-display:swap;src:url(${BASE}cdn/fonts/inter-latin.woff2) format("woff2");unicode-range:U+0-FF;}
@font-face{font-family:"Inter";font-style:normal;font-weight:700;font-display:swap;src:url(${BASE}cdn/fonts/inter-latin.woff2) format("woff2");unicode-range:U+0-FF;}
@font-face{font-family:"Poppins";font-style:italic;font-weight:700;font-display:swap;src:url(${BASE}cdn/fonts/poppins-700-italic.woff2) format("woff2");}`);
    expect(substituted).toEqual([]);
  });

  it('cuts ranges to what the file has, and takes the nearest weight where there is no such one', () => {
    expect(sheet('family=Plus+Jakarta+Sans:wght@100..900').css).toContain('font-weight:200 800;src');
    expect(sheet('family=Poppins:wght@500').css).toContain(
      'font-weight:500;src:url(https://studio.test/preview/cdn/fonts/poppins-400-normal',
    );
    expect(sheet('family=Poppins:wght@100..900').css.match(/font-weight:\d+;/g)).toEqual([
      'font-weight:400;',
      'font-weight:700;',
    ]);
  });

  it('leaves slanting to the browser where a family has no italics', () => {
    expect(sheet('family=Inter:ital,wght@0,400;1,400').css.match(/@font-face/g)).toHaveLength(1);
  });

  it('lets a near family stand in under the name asked for, and says so', () => {
    const { css, substituted } = sheet('family=Satoshi:wght@700&family=inter|plus-jakarta-sans');
    expect(css).toContain(
      'font-family:"Satoshi";font-style:normal;font-weight:700;src:url(https://studio.test/preview/cdn/fonts/jakarta.woff2)',
    );
    expect(css.match(/font-family:"(Inter|Plus Jakarta Sans)"/g)).toHaveLength(2);
    expect(substituted).toEqual([{ family: 'Satoshi', by: 'Plus Jakarta Sans' }]);
  });

  it('sends the class of an icon font along', () => {
    expect(sheet('family=Material+Icons').css).toMatch(
      /icons\.woff2[^]*\.material-icons\{font-family:"Material Icons"/,
    );
  });

  it('takes no rules from a family’s name', () => {
    expect(sheet('family=x";}body{display:none}/*').css).not.toMatch(/";?\}body/);
  });
});
