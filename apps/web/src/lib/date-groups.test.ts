import { describe, expect, it } from 'vitest';
import { groupByDate } from './date-groups.ts';

const now = new Date(2026, 4, 14, 9, 30).getTime();
const at = (day: number, hour: number, minute = 0) => new Date(2026, 4, day, hour, minute).getTime();
const labelsOf = (times: number[]) =>
  groupByDate(times, (time) => time, now).map((group) => [group.label, group.items.length]);

describe('groupByDate', () => {
  it('cuts at local midnight, not at 24 hours', () => {
    expect(labelsOf([at(14, 0, 1), at(13, 23, 59)])).toEqual([
      ['Today', 1],
      ['Yesterday', 1],
    ]);
  });
  it('counts seven days with today, then older', () => {
    expect(labelsOf([at(12, 23), at(8, 0), at(7, 23, 59)])).toEqual([
      ['Last 7 days', 2],
      ['Older', 1],
    ]);
  });
  it('puts the newest first and leaves empty groups out', () => {
    const groups = groupByDate([at(14, 8), at(14, 9)], (time) => time, now);
    expect(groups).toEqual([{ label: 'Today', items: [at(14, 9), at(14, 8)] }]);
  });
  it('takes a clock that runs ahead as today', () => {
    expect(labelsOf([now + 90_000])).toEqual([['Today', 1]]);
  });
});
