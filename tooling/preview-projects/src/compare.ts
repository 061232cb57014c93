import type { Picture } from './measure.ts';

const SHOWN = 6;
/** Pixels by which the same layout may differ. */
const SLACK = 1;

/** What is different between two pictures, in words; empty when they are the same. */
export function differences(ours: Picture, theirs: Picture): string[] {
  const found: string[] = [];
  if (ours.text !== theirs.text) found.push(`text: ${excerpt(ours.text, theirs.text)}`);
  if (Math.abs(ours.height - theirs.height) > SLACK)
    found.push(`height: ${ours.height}, not ${theirs.height}`);
  if (ours.brokenImages !== theirs.brokenImages)
    found.push(`broken pictures: ${ours.brokenImages}, not ${theirs.brokenImages}`);
  if (ours.elements.length !== theirs.elements.length)
    found.push(`visible elements: ${ours.elements.length}, not ${theirs.elements.length}`);
  const unequal = ours.elements.flatMap((line, index) =>
    same(line, theirs.elements[index] ?? '') ? [] : [`${line} ≠ ${theirs.elements[index] ?? 'nothing'}`],
  );
  if (unequal.length > 0)
    found.push(`${unequal.length} elements differ: ${unequal.slice(0, SHOWN).join(' | ')}`);
  return found;
}

function same(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  const [a = [], b = []] = [ours.split(' '), theirs.split(' ')];
  const near = (at: number, slack: number): boolean => {
    const [x = [], y = []] = [a[at]?.split(','), b[at]?.split(',')];
    return (
      x.length === y.length && x.every((each, index) => Math.abs(Number(each) - Number(y[index])) <= slack)
    );
  };
  const rest = (line: string[]): string => [line[0], line[4], ...line.slice(6)].join(' ');
  // Rounding of places, and of colours between two colour spaces.
  return rest(a) === rest(b) && near(1, SLACK) && [2, 3, 5].every((at) => near(at, SLACK));
}

function excerpt(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  return `"${ours.slice(Math.max(0, at - 20), at + 60)}", not "${theirs.slice(Math.max(0, at - 20), at + 60)}"`;
}
