import type { VersionIssue } from '@studio/contracts';
import { groupsOf, type Health } from './describe-health.ts';

/** What was found, group by group. Everything in it came from a stranger's page: it is shown as text. */
export function HealthList({ measured }: { measured: Health }) {
  const groups = groupsOf(measured);
  if (groups.length === 0) {
    return (
      <p className="px-3.5 py-3 text-ui text-ink-2">
        No errors, no accessibility violations (WCAG 2.1 A and AA, as far as they can be tested), and no
        sideways scrolling at 375, 768 and 1280 px.
      </p>
    );
  }
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label="Problems"
      className="min-h-0 overflow-y-auto -outline-offset-2"
    >
      {groups.map(({ title, issues, more }) => (
        <section
          key={title}
          aria-label={title}
          className="border-b border-line px-3.5 py-2.5 last:border-b-0"
        >
          <h3 className="text-meta text-ink-3">{title}</h3>
          <ul className="mt-1 flex flex-col gap-2">
            {issues.map((issue, index) => (
              <Row key={index} issue={issue} />
            ))}
          </ul>
          {more === 0 ? null : <p className="mt-1.5 text-meta text-ink-2">and {more} more</p>}
        </section>
      ))}
    </div>
  );
}

function Row({ issue: { message, selector, width } }: { issue: VersionIssue }) {
  return (
    <li className="min-w-0 text-ui">
      <p className="line-clamp-3 break-words">
        {message}
        {width === null ? null : <span className="ml-1.5 font-mono text-meta text-ink-2">{width} px</span>}
      </p>
      {selector === null ? null : (
        <p className="truncate font-mono text-meta text-ink-2" title={selector}>
          {selector}
        </p>
      )}
    </li>
  );
}
