import { describe, expect, it } from 'vitest';
import type { Manifest } from '../shared/manifest.ts';
import { expectedLibraries } from './expected.ts';

const manifest = {
  libs: { react: 'lib/react.js', recharts: 'lib/recharts.js', '@/components/ui/button': 'lib/button.js' },
} as unknown as Manifest;

const filesOf = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([path, content]) => [path, { path, content, complete: true }]),
  );

describe('what a project seems to import', () => {
  it('names the packages of the list, each once, by the usual ways to import', () => {
    const files = filesOf({
      'src/App.tsx': `import { Bar } from 'recharts';\nimport {\n  Button,\n} from "@/components/ui/button";\nimport x from './x';\nimport 'left-pad';\nexport default () => null;`,
      'src/x.tsx': `const chart = import('recharts');\nexport { useState } from 'react';`,
    });
    expect(expectedLibraries(files, manifest)).toEqual(['recharts', '@/components/ui/button', 'react']);
  });

  it('reads scripts only, and names nothing that every object has', () => {
    const files = filesOf({
      'src/App.tsx': `import it from 'constructor';\nexport default () => null;`,
      'README.md': `import { Bar } from 'recharts';`,
    });
    expect(expectedLibraries(files, manifest)).toEqual([]);
  });

  it('says nothing of a project that is not of React', () => {
    expect(expectedLibraries(filesOf({ 'index.html': '<p>Hello</p>' }), manifest)).toBeNull();
  });
});
