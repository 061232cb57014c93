import { describe, expect, it } from 'vitest';
import { sass } from './chunks/sass.ts';
import { vue } from './chunks/vue.ts';
import type { ReactBuild, StyleBuild } from '../shared/build.ts';
import { createProjectBuilder } from './project.ts';

const KNOWN = [
  'react',
  'react/jsx-runtime',
  'lodash',
  'lodash/*',
  'zod',
  'zod@3',
  '@chakra-ui/react',
  '@chakra-ui/react@3',
  'react-day-picker/style.css',
  'swiper/css',
  'tw-animate-css',
  '@/components/ui/button',
  '@/lib/utils',
];
const built = (texts: Record<string, string>): ReactBuild & StyleBuild => {
  const result = createProjectBuilder({ sass: () => sass, vue: () => vue }).build(
    { kind: 'react', entry: null, page: null, texts },
    KNOWN,
  );
  if (!result.ok) throw new Error(result.failure.message);
  const { react, styles } = result.build;
  if (!react || !styles) throw new Error('no React');
  return { ...react, ...styles };
};
const libs = (head: string, more: Record<string, string> = {}): readonly string[] =>
  built({ 'src/App.jsx': `${head}\nexport default () => null;`, ...more }).libs;

describe('packages of a React project', () => {
  it('takes parts of packages, fonts and sheets', () => {
    expect(libs("import debounce from 'lodash/debounce';")).toContain('lodash#debounce');
    expect(libs("import '@fontsource/inter/400.css';")).toContain('@fontsource/inter/400.css');
    expect(libs("import 'swiper/css';")).toContain('swiper/css');
  });

  it('takes the version that the project is written for', () => {
    const pinned = { 'package.json': '{ "dependencies": { "zod": "^3.22.0" } }' };
    expect(libs("import { z } from 'zod';")).toContain('zod');
    expect(libs("import { z } from 'zod';", pinned)).toContain('zod@3');
    expect(libs("import { Box } from '@chakra-ui/react';")).toContain('@chakra-ui/react');
    const system = { 'src/theme.js': "import { createSystem } from '@chakra-ui/react'; createSystem();" };
    expect(libs("import './theme';\nimport { Box } from '@chakra-ui/react';", system)).toContain(
      '@chakra-ui/react@3',
    );
  });

  it('takes components of the kit, by alias and by path, unless the project has its own', () => {
    expect(libs("import { Button } from '@/components/ui/button';")).toContain('@/components/ui/button');
    expect(libs("import { Button } from './components/ui/button';")).toContain('@/components/ui/button');
    const own = { 'src/components/ui/button.tsx': 'export const Button = () => null;' };
    expect(libs("import { Button } from '@/components/ui/button';", own)).not.toContain(
      '@/components/ui/button',
    );
    expect(() => libs("import { Table } from '@/components/ui/table';")).toThrow('is not in the project');
  });

  it('brings Tailwind and its colours with the kit', () => {
    const { tailwind, sheets } = built({
      'src/App.jsx': "import { Button } from '@/components/ui/button';\nexport default () => <Button />;",
    });
    expect(tailwind).toBe('v4');
    expect(sheets[0]?.css).toContain('--color-primary: var(--primary)');
  });

  it('leaves a project alone that uses none of the colours', () => {
    const { sheets } = built({
      'src/App.jsx':
        'import \'./a.css\';\nexport default () => <p className="flex p-4 gap-2 text-xl rounded-lg" />;',
      'src/a.css': '.a { color: red }',
    });
    expect(sheets.map(({ path }) => path)).toEqual(['src/a.css']);
  });

  it('takes the packages out of the style sheets that import them', () => {
    const css = '@import "tailwindcss";\n@import "swiper/css";\n@plugin "tailwindcss-animate";';
    const { sheets, libs: needed } = built({
      'src/App.jsx': "import './a.css';\nexport default () => null;",
      'src/a.css': css,
    });
    expect(needed).toContain('swiper/css');
    expect(sheets.map((each) => each.css.replaceAll('\n', ''))).toEqual([
      '@import "tailwindcss";@plugin "tailwindcss-animate";',
    ]);
  });

  it('brings sheets and fonts to a project of native modules too', () => {
    const result = createProjectBuilder({ sass: () => sass, vue: () => vue }).build(
      {
        kind: 'vue',
        entry: null,
        page: null,
        texts: {
          'index.html': '<div id="app"></div><script type="module" src="/main.js"></script>',
          'main.js': "import './a.css'; import '@fontsource-variable/open-sans';",
          'a.css': '@import "swiper/css"; .a { color: red }',
        },
      },
      KNOWN,
    );
    if (!result.ok) throw new Error(result.failure.message);
    const { modules, libs, styles } = result.build;
    expect(libs).toEqual({ 'swiper/css': 'swiper/css' });
    expect(modules['main.js']).toContain('import "swiper/css";');
    expect(styles?.sheets.map(({ css }) => css).join()).toContain('family=Open+Sans+Variable');
  });
});
