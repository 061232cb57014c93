/**
 * `npm run bench` runs every benchmark; one of them: `npm run bench -- parser`, `-- streams [--quick] [--only pglite|postgres]`,
 * `-- weight [--files]`, `-- render`, `-- preview [--rounds 10] [--edits 4]`,
 * `-- fidelity [part of a page's name]`.
 */
const BENCHES = {
  parser: () => import('./parser.ts'),
  streams: () => import('./streams.ts'),
  weight: () => import('./weight.ts'),
  render: () => import('./render.ts'),
  preview: () => import('./preview.ts'),
  fidelity: async () => (await import('@studio/fidelity')).fidelity(process.argv[3]),
};

const asked = process.argv[2];
const isBench = (name: string | undefined): name is keyof typeof BENCHES =>
  name !== undefined && name in BENCHES;

if (asked !== undefined && !asked.startsWith('--') && !isBench(asked)) {
  process.stderr.write(`Unknown benchmark "${asked}". There are: ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exit(1);
}
for (const [name, load] of Object.entries(BENCHES)) {
  if (isBench(asked) && name !== asked) continue;
  process.stdout.write(`\n== ${name}\n`);
  await load();
}
