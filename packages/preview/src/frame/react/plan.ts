import type { ReactBuild } from '../../shared/build.ts';
import type { Registry } from './registry.ts';

/** What an edit asks for: modules to run again, or a new document. */
export type UpdatePlan = { kind: 'reload' } | { kind: 'apply'; changed: string[]; stale: Set<string> };

/**
 * Decides how an edited project is taken over. A change climbs from the edited module to its importers until it meets modules
 * that export nothing but components; where it climbs to the entry, the page starts anew.
 */
export function planUpdate(
  before: ReactBuild,
  after: ReactBuild,
  registry: Registry,
  isComponent: (value: unknown) => boolean,
): UpdatePlan {
  if (before.entry !== after.entry || before.mount !== after.mount || after.waits !== null) {
    return { kind: 'reload' };
  }
  const changed = Object.entries(after.modules)
    .filter(
      ([id, built]) =>
        before.modules[id]?.code !== built.code || !sameDeps(before.modules[id]?.deps ?? {}, built.deps),
    )
    .map(([id]) => id);
  const stale = new Set<string>();
  const queue = changed.filter((id) => registry.modules.get(id)?.evaluated);
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (stale.has(id)) continue;
    stale.add(id);
    if (isBoundary(id, registry, isComponent)) continue;
    if (id === after.entry) return { kind: 'reload' };
    queue.push(...registry.importersOf(id));
  }
  return { kind: 'apply', changed, stale };
}

/** True when everything a module exports is a component (types leave no trace). */
export function isBoundary(
  id: string,
  registry: Registry,
  isComponent: (value: unknown) => boolean,
): boolean {
  const values = Object.values(registry.modules.get(id)?.exports ?? {});
  return values.length > 0 && values.every(isComponent);
}

const sameDeps = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
