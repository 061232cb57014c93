import type { Lab } from '@studio/test-server';

type Scenario = Parameters<Lab['double']['queue']>[0];

/** Tells the upstream what to answer to the next calls; the prompt itself says nothing of it. */
export function script(lab: Lab, ...scenarios: Scenario[]): { calls: () => number } {
  const before = lab.double.requests.length;
  lab.double.queue(...scenarios);
  return { calls: () => lab.double.requests.length - before };
}

/** `word001 … wordNNN`: text in which a hole or a repeat is seen at once. */
export function numberedWords(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `word${String(index + 1).padStart(3, '0')}`);
}

/** Paragraphs of numbered words. */
export function numberedText(count: number): string {
  const words = numberedWords(count);
  const paragraphs = Array.from({ length: Math.ceil(count / 20) }, (_, index) =>
    words.slice(index * 20, index * 20 + 20).join(' '),
  );
  return `${paragraphs.join('\n\n')}\n`;
}

/** An answer with one page, after the files that are written before it. */
export function pageAnswer(body: string, before: readonly string[] = []): string {
  const files = before
    .map((path) => `\`\`\`${path.split('.').at(-1) ?? ''} ${path}\n/* nothing */\n\`\`\`\n\n`)
    .join('');
  return `Here it is.\n\n${files}\`\`\`html index.html\n<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Test</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n\`\`\`\n`;
}
