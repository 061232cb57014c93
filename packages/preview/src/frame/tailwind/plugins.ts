import aspectRatio from '@tailwindcss/aspect-ratio';
import containerQueries from '@tailwindcss/container-queries';
import forms from '@tailwindcss/forms';
import typography from '@tailwindcss/typography';
import animate from 'tailwindcss-animate';

/** Plugins that configurations name; all else does nothing. */
export const plugins: Readonly<Record<string, unknown>> = {
  'tailwindcss-animate': animate,
  '@tailwindcss/typography': typography,
  '@tailwindcss/forms': forms,
  '@tailwindcss/aspect-ratio': aspectRatio,
  '@tailwindcss/container-queries': containerQueries,
};
