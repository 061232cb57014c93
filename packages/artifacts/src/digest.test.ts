import { expect, it } from 'vitest';
import { digestAnswer } from './index.ts';
import { project } from './test-helpers.ts';

it('leaves out the code of files that are shown elsewhere, and keeps everything else', () => {
  const text = [
    '<think>secret</think>',
    'I made it.',
    '```tsx src/App.tsx\nold();\n```',
    '```tsx src/App.tsx\n<<<<<<< SEARCH\nold();\n=======\nnew();\n>>>>>>> REPLACE\n```',
    '```ts gone.ts\nkept();\n```',
    '```bash\nnpm i\n```',
    '<delete path="src/B.tsx"/>',
    'Done.',
  ].join('\n\n');
  expect(digestAnswer(text, project({ 'src/App.tsx': 'now();' }))).toBe(
    [
      'I made it.',
      '(src/App.tsx was written here.)',
      '(src/App.tsx was edited here.)',
      '```typescript gone.ts\nkept();\n```',
      '```shell\nnpm i\n```',
      '(src/B.tsx was deleted here.)',
      'Done.',
    ].join('\n\n'),
  );
});
