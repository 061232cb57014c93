/** Made-up answers of the sizes that matter; the same text in every run. */
export interface BenchAnswer {
  name: string;
  text: string;
}

function card(index: number): string {
  return `    <div class="rounded-lg border p-4 shadow-sm hover:shadow-md transition" id="card-${String(index)}">
      <h3 class="text-lg font-semibold">Item ${String(index)}</h3>
      <p class="mt-2 text-sm text-gray-600">Some text that says what item ${String(index)} is &amp; why it matters.</p>
      <a href="#item-${String(index)}" class="mt-4 inline-block text-indigo-600">Read more</a>
    </div>
`;
}

function page(bytes: number): string {
  let body = '';
  for (let index = 0; body.length < bytes; index += 1) body += card(index);
  return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>Bench</title>\n<script src="https://cdn.tailwindcss.com"></script>\n</head>\n<body>\n${body}<script>\nconst cards = document.querySelectorAll('.rounded-lg');\nfor (const card of cards) card.addEventListener('click', () => { console.log(card.id); });\n</script>\n</body>\n</html>`;
}

function component(name: string, lines: number): string {
  const rows = Array.from(
    { length: lines },
    (_, index) =>
      `      <li key={${String(index)}} className={\`row \${active === ${String(index)} ? 'on' : 'off'}\`}>Row ${String(index)}</li>`,
  );
  return `import { useState } from 'react';\n\nexport default function ${name}() {\n  const [active] = useState(0);\n  return (\n    <ul>\n${rows.join('\n')}\n    </ul>\n  );\n}`;
}

function project(bytes: number): string {
  let text = 'Here is the app.\n\n';
  for (let index = 0; text.length < bytes; index += 1) {
    const name = index === 0 ? 'App' : `Part${String(index)}`;
    text += `### src/${name}.tsx\n\nThis is part ${String(index)}.\n\n\`\`\`tsx src/${name}.tsx\n${component(name, 40)}\n\`\`\`\n\n`;
  }
  return `${text}Enjoy.`;
}

function oneLine(bytes: number): string {
  return page(bytes).replaceAll('\n', ' ');
}

/** The same shapes at two sizes: a parser that is not linear shows it between them. */
export function answers(): BenchAnswer[] {
  return [100_000, 1_000_000].flatMap((bytes) => [
    { name: 'page in a fence', text: `Here is the page.\n\n\`\`\`html\n${page(bytes)}\n\`\`\`\n\nDone.` },
    { name: 'bare page', text: page(bytes) },
    { name: 'project of many files', text: project(bytes) },
    { name: 'page on one line', text: `\`\`\`html\n${oneLine(bytes)}\n\`\`\`` },
    {
      name: 'prose',
      text: 'A sentence with `code`, **bold** and a [link](https://example.com).\n'.repeat(bytes / 68),
    },
  ]);
}
