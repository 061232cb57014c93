import { createAnswerParser } from '@studio/artifacts';
import { answers } from './answers.ts';

/**
 * Speed of the answer parser: one push of a whole answer, and the answer token by token with a snapshot every frame.
 * Each row is set against splitting the same text into lines, in the same run, so that machines can be compared.
 */
const TOKEN = 4;
/** Tokens between two snapshots: a frame of 16 ms at about 500 tokens a second. */
const TOKENS_PER_FRAME = 8;
const ROUND_MS = 1_500;

interface Row {
  name: string;
  megabytesPerSecond: number;
  ratio: number;
}

/** Megabytes (10^6 characters) a second: as many rounds as fit into the time, the best counts. */
function measure(text: string, run: (text: string) => unknown): number {
  let best = Infinity;
  const stop = performance.now() + ROUND_MS;
  do {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  } while (performance.now() < stop);
  return text.length / 1_000 / best;
}

/** What any reader of lines must do at the least: find each line, take it, look at its first character. */
function splitLines(text: string): number {
  let fences = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trimStart().startsWith('`')) fences += 1;
    at += line.length + 1;
  }
  return fences;
}

function onePush(text: string): unknown {
  const parser = createAnswerParser();
  parser.push(text);
  return parser.end();
}

/** The way a client reads: small pieces, and the content of the last part looked at every frame. */
function tokens(text: string): unknown {
  const parser = createAnswerParser();
  for (let at = 0, count = 1; at < text.length; at += TOKEN, count += 1) {
    parser.push(text.slice(at, at + TOKEN));
    if (count % TOKENS_PER_FRAME === 0) parser.snapshot();
  }
  return parser.end();
}

for (const { name, text } of answers()) {
  const baseline = measure(text, splitLines);
  const rows: Row[] = [
    { name: 'split into lines (baseline)', megabytesPerSecond: baseline, ratio: 1 },
    ...(
      [
        ['one push', onePush],
        ['tokens of 4, snapshot every 8', tokens],
      ] as const
    ).map(([row, run]) => {
      const speed = measure(text, run);
      return { name: row, megabytesPerSecond: speed, ratio: baseline / speed };
    }),
  ];
  console.log(`\n${name} (${(text.length / 1_000).toFixed(0)} kB)`);
  for (const row of rows) {
    console.log(
      `  ${row.name.padEnd(32)} ${row.megabytesPerSecond.toFixed(1).padStart(8)} MB/s  ${row.ratio.toFixed(1).padStart(6)} × baseline time`,
    );
  }
}
