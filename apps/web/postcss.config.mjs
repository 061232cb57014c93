/** Tailwind 4 is the only step: it prefixes and minifies by itself. */
export default { plugins: { '@tailwindcss/postcss': {} } };
