import { startBench } from '@studio/preview/testing';
import { sampleProjects } from './projects.ts';
import { runBothWays } from './run.ts';

const wanted = process.argv.slice(2);
const bench = await startBench();
let same = 0;
let all = 0;
for (const project of sampleProjects()) {
  if (wanted.length > 0 && !wanted.some((each) => project.name.includes(each))) continue;
  const { name, files, waiting, differences } = await runBothWays(project, bench);
  if (waiting === null) all += 1;
  if (waiting === null && differences.length === 0) same += 1;
  const word = waiting === null ? (differences.length === 0 ? 'same' : 'DIFFERENT') : `waits for ${waiting}`;
  process.stdout.write(`${name.padEnd(22)} ${String(files).padStart(3)} files  ${word}\n`);
  for (const each of differences) process.stdout.write(`    ${each}\n`);
}
process.stdout.write(`${same} of ${all} look the same in the preview and in a Vite build\n`);
await bench.close();
process.exitCode = same === all ? 0 : 1;
