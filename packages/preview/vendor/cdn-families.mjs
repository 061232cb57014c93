// The families of Google Fonts that have a copy of their own. The package is the family's name in small letters with dashes.

/** One file for all weights. */
const VARIABLE = `Inter, Manrope, Montserrat, Playfair Display, Plus Jakarta Sans, Roboto, Space Grotesk, DM Sans, Inter Tight, Archivo,
Merriweather, Orbitron, Roboto Mono, Lora, Outfit, Open Sans, Urbanist, Raleway, Nunito, Nunito Sans, Work Sans, Rubik, Sora, Figtree,
Lexend, JetBrains Mono, Fira Code, Source Code Pro, Source Sans 3, Source Serif 4, Oswald, Quicksand, Karla, Mulish, Josefin Sans,
Cormorant Garamond, Crimson Pro, EB Garamond, Bitter, Libre Franklin, Syne, Red Hat Display, Bricolage Grotesque, Instrument Sans,
Fraunces, Newsreader, Dancing Script, Caveat, Comfortaa, Exo 2, Cinzel, Noto Sans, Noto Serif, Public Sans, IBM Plex Sans,
Hanken Grotesk, Onest, Geist, Geist Mono, Albert Sans, Epilogue, Unbounded, Roboto Slab, Roboto Condensed, Fredoka,
Schibsted Grotesk, Jost`;

/** A file for each weight. */
const STATIC = `Poppins, Lato, Space Mono, Ubuntu, Barlow, Archivo Black, Bebas Neue, Anton, DM Serif Display, DM Serif Text,
Instrument Serif, Libre Baskerville, Libre Caslon Text, Krona One, Bree Serif, Abril Fatface, Pacifico, Great Vibes, Press Start 2P,
IBM Plex Mono, Rajdhani, Be Vietnam Pro`;

const listed = (text, scope) =>
  text.split(/,\s+/).map((family) => ({ family, package: `${scope}/${family.toLowerCase().replaceAll(' ', '-')}` }));

/** Every family with the package that holds its files. */
export const FAMILIES = [...listed(VARIABLE, '@fontsource-variable'), ...listed(STATIC, '@fontsource')];

/** Fonts of icons by their Google name: package, file, weights and the class that the service's style sheet defines. */
export const ICON_FONTS = [
  ...['', '-outlined', '-round', '-sharp', '-two-tone'].map((kind) => ({
    family: `Material Icons${kind ? ` ${titled(kind)}` : ''}`,
    package: 'material-icons',
    file: `iconfont/material-icons${kind}.woff2`,
    weight: '400',
    className: `material-icons${kind}`,
  })),
  ...['outlined', 'rounded', 'sharp'].map((kind) => ({
    family: `Material Symbols ${titled(kind)}`,
    package: 'material-symbols',
    file: `material-symbols-${kind}.woff2`,
    weight: '100 700',
    className: `material-symbols-${kind}`,
  })),
];

function titled(text) {
  return text
    .split('-')
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join(' ');
}
