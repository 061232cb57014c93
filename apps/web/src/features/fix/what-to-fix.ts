import { fixTitle, type FixTry } from '@studio/artifacts';
import {
  failureKind,
  LIMITS,
  type FixFailure,
  type VersionFailure,
  type VersionIssue,
} from '@studio/contracts';
import type { PreviewFailure } from '@studio/preview';

/** What a failure is known by: its first line, as far as the server keeps it. */
const headline = (message: string): string => (message.split('\n')[0] ?? '').slice(0, LIMITS.noteLength);

/** A failure that the preview says, as the server takes it: with the next step, where there is one. */
export function failureToFix({ kind, message, file, line, hint }: PreviewFailure): FixFailure {
  const words = [message, hint ?? ''].join('\n').trim().slice(0, LIMITS.failureMessage);
  return {
    kind,
    message: words === '' ? 'It does not run.' : words,
    ...(file !== null && file.length <= LIMITS.pathLength && { file }),
    ...(line !== null && line >= 1 && { line: Math.floor(line) }),
  };
}

/** A failure to be compared with another: one was told by the preview, one was kept by the server. */
export function toTry({ kind, message, file }: FixFailure | VersionFailure): FixTry | null {
  const known = failureKind.safeParse(kind);
  return known.success ? { kind: known.data, message: headline(message), file: file ?? null } : null;
}

/** What a request to fix a failure says in the conversation. */
export const wordsOf = (failure: FixFailure): string =>
  fixTitle({ ...failure, message: headline(failure.message) });

const KINDS = { error: 'runtime', accessibility: 'accessibility', overflow: 'overflow' } as const;

/** The failing nodes and nothing else, as many as fit. Null where nothing is wrong. */
export function issuesToFix(issues: readonly VersionIssue[]): FixFailure | null {
  const [first] = issues;
  if (!first) return null;
  let message = '';
  for (const issue of issues) {
    const next = `${message}${message === '' ? '' : '\n'}${lineOf(issue)}`;
    if (next.length > LIMITS.failureMessage) break;
    message = next;
  }
  return { kind: KINDS[first.kind], message };
}

function lineOf({ rule, message, selector, html, width }: VersionIssue): string {
  const what = [rule, message, width === null ? '' : `At a width of ${String(width)} px.`]
    .filter(Boolean)
    .join(': ');
  const where = selector === null ? '' : `\n  at ${selector}`;
  return `- ${what}${where}${html === null ? '' : `\n  ${html.replace(/\s+/g, ' ').slice(0, 200)}`}`;
}
