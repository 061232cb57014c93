/** What a downloaded project is built with: exact versions that were tried together. */
export const TOOLS = {
  '@tailwindcss/vite': '4.3.5',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  '@vitejs/plugin-react': '5.2.0',
  '@vitejs/plugin-vue': '6.0.11',
  autoprefixer: '10.7.0',
  less: '4.9.1',
  postcss: '8.5.33',
  react: '19.3.1',
  'react-dom': '19.3.1',
  sass: '1.108.2',
  tailwindcss: '4.3.5',
  typescript: '7.0.2',
  vite: '7.3.8',
  vue: '3.5.45',
} as const;

/** The last of Tailwind 3, for projects that are written for it. */
export const TAILWIND_3 = '3.4.19';
/** Plugins that Tailwind configurations ask for. */
export const TAILWIND_PLUGINS: Readonly<Record<string, string>> = {
  '@tailwindcss/forms': '0.5.11',
  '@tailwindcss/typography': '0.5.20',
  'tailwindcss-animate': '1.0.7',
};
