export interface DateGroup<Item> {
  label: 'Today' | 'Yesterday' | 'Last 7 days' | 'Older';
  items: Item[];
}

const DAY = 24 * 60 * 60 * 1000;

/** Splits a list, newest first, by the local calendar day of its times. Groups without items are left out. */
export function groupByDate<Item>(
  items: readonly Item[],
  timeOf: (item: Item) => number,
  now: number,
): DateGroup<Item>[] {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const today = midnight.getTime();
  // Calendar days, not multiples of 24 hours: two days a year are longer or shorter.
  const yesterday = new Date(today - DAY / 2).setHours(0, 0, 0, 0);
  const week = new Date(today - 5.5 * DAY).setHours(0, 0, 0, 0);

  const groups: DateGroup<Item>[] = [
    { label: 'Today', items: [] },
    { label: 'Yesterday', items: [] },
    { label: 'Last 7 days', items: [] },
    { label: 'Older', items: [] },
  ];
  const sorted = [...items].sort((a, b) => timeOf(b) - timeOf(a));
  for (const item of sorted) {
    const time = timeOf(item);
    const index = time >= today ? 0 : time >= yesterday ? 1 : time >= week ? 2 : 3;
    groups[index]?.items.push(item);
  }
  return groups.filter((group) => group.items.length > 0);
}
