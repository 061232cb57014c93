import { describe, expect, it } from 'vitest';
import type { Manifest } from '../shared/manifest.ts';
import { expectedFiles } from './expected.ts';

const manifest = {
  libs: { recharts: 'lib/recharts.js', '@/components/ui/button': 'lib/button.js', react: 'lib/react.js' },
  parts: { 'lib/recharts.js': ['lib/a.js', 'lib/b.js'], 'lib/button.js': ['lib/b.js'] },
} as unknown as Manifest;

const filesOf = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([path, content]) => [path, { path, content, complete: true }]),
  );

describe('what a project seems to need', () => {
  it('names the packages of the list with their parts, each once, by the usual ways to import', () => {
    const files = filesOf({
      'src/App.tsx': `import {\n  Button,\n} from "@/components/ui/button";\nimport x from './x';\nimport 'left-pad';\nexport default () => null;`,
      'src/x.tsx': `const chart = import('recharts');\nexport { useState } from 'react';`,
    });
    expect(expectedFiles(files, manifest)).toEqual([
      'lib/react.js',
      'lib/button.js',
      'lib/b.js',
      'lib/recharts.js',
      'lib/a.js',
    ]);
  });

  it('reads scripts only, names nothing that every object has, and React always', () => {
    const files = filesOf({
      'src/App.tsx': `import it from 'constructor';\nexport default () => null;`,
      'README.md': `import { Bar } from 'recharts';`,
    });
    expect(expectedFiles(files, manifest)).toEqual(['lib/react.js']);
  });

  it('says nothing of a project that is not of React', () => {
    expect(expectedFiles(filesOf({ 'index.html': '<p>Hello</p>' }), manifest)).toBeNull();
  });
});
