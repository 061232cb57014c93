import type { VersionHealth, VersionIssue } from '@studio/contracts';
import { plural } from '../../lib/format.ts';

/** What was measured of a version. */
export interface Health {
  health: VersionHealth;
  issues: readonly VersionIssue[];
}

const totalOf = ({ errors, accessibility, overflow }: VersionHealth): number =>
  errors + accessibility + overflow;

/** The mark beside the state: `Healthy`, or how many problems there are. */
export function markWords(health: VersionHealth): string {
  const total = totalOf(health);
  return total === 0 ? 'Healthy' : plural(total, 'problem');
}

/** What a request to fix what was found says in the conversation. */
export const requestWords = ({ errors, accessibility, overflow }: VersionHealth): string => {
  const parts = [
    errors === 0 ? '' : plural(errors, 'error'),
    accessibility === 0 ? '' : plural(accessibility, 'accessibility violation'),
    overflow === 0 ? '' : `overflow at ${plural(overflow, 'width')}`,
  ];
  return `Fix these: ${parts.filter(Boolean).join(', ')}`;
};

export interface IssueGroup {
  title: string;
  issues: readonly VersionIssue[];
  /** Counted, but not kept. */
  more: number;
}

/** The list behind the mark, a group a kind. */
export function groupsOf({ health, issues }: Health): IssueGroup[] {
  const group = (title: string, kind: VersionIssue['kind'], count: number): IssueGroup[] => {
    const kept = issues.filter((issue) => issue.kind === kind);
    // Several elements may make one width too small.
    const more = kind === 'overflow' ? 0 : Math.max(0, count - kept.length);
    return kept.length + more === 0 ? [] : [{ title, issues: kept, more }];
  };
  return [
    ...group('Errors', 'error', health.errors),
    ...group('Wider than the window', 'overflow', health.overflow),
    ...group('Accessibility', 'accessibility', health.accessibility),
  ];
}
