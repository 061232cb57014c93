import { readFileSync, readdirSync } from 'node:fs';

/** Ticks a second of /proc/<pid>/stat (USER_HZ, 100 on every Linux that Node supports). */
const HZ = 100;

function statOf(pid: number): { parent: number; cpuMs: number; rssBytes: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { parent: Number(fields[1]), cpuMs: (ticks * 1000) / HZ, rssBytes: Number(fields[21]) * 4096 };
  } catch {
    return null; // it ended between listing and reading
  }
}

/** CPU milliseconds (user and system) of one process so far. Linux only. */
export const cpuOf = (pid: number): number => statOf(pid)?.cpuMs ?? 0;

/** Resident memory of one process, bytes. */
export const rssOf = (pid: number): number => statOf(pid)?.rssBytes ?? 0;

/** CPU milliseconds of a process and of every process below it, for servers that fork a process a connection. */
export function cpuOfTree(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), stat: statOf(Number(name)) }));
  const inTree = new Set([root]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { pid, stat } of all) {
      if (stat && inTree.has(stat.parent) && !inTree.has(pid)) {
        inTree.add(pid);
        grew = true;
      }
    }
  }
  return all.reduce((sum, { pid, stat }) => sum + (inTree.has(pid) ? (stat?.cpuMs ?? 0) : 0), 0);
}
