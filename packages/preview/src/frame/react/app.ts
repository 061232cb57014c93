import type { BuiltModule, ReactBuild } from '../../shared/build.ts';
import type { FrameConfig } from '../../shared/messages.ts';
import { natives, pause } from '../natives.ts';
import type { ModuleMeta } from '../module-meta.ts';
import { watchCommits } from './commits.ts';
import { Libraries } from './libraries.ts';
import { isBoundary, planUpdate } from './plan.ts';
import { Refresh } from './refresh.ts';
import { Registry } from './registry.ts';
import { patchRoots, type RootEvents } from './roots.ts';

/** Longest wait for a first commit, milliseconds: a tree suspended at its root never commits. */
const COMMIT_LIMIT_MS = 3000;
/** Effects run after the commit; what they throw belongs to the same start or update. */
const EFFECTS_MS = 30;

/** What the runtime wants to know of an app. */
export interface AppEvents extends RootEvents {
  /** The first commit is on the page and nothing was uncaught. */
  drawn(): void;
}

/** How an update ended. `restored`: it failed and the version before it is back. */
export type UpdateOutcome = 'applied' | 'reload' | 'restored';

/** Puts the new version's style sheets into the page, or the old one's back. */
export interface StyleChange {
  apply(): Promise<void>;
  revert(): Promise<void>;
}

/** What every project imports. These may run before the page is written: they put nothing into the document. */
const CORE = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'];
const REFRESH = 'react-refresh/runtime';

/** A React project running in this document. */
export class ReactApp {
  readonly #libraries: Libraries;
  readonly #events: AppEvents;
  readonly #commits = watchCommits();
  #core: Promise<Refresh> | null = null;
  #registry: Registry | null = null;
  #refresh: Refresh | null = null;
  #build: ReactBuild | null = null;
  /** Uncaught errors since the document opened: the trees they hit are gone. */
  #lost = 0;

  constructor(config: FrameConfig, events: AppEvents) {
    this.#libraries = new Libraries(config);
    this.#events = events;
  }

  /** Loads React, and has `files` fetched that the project is likely to need; may run before the page is written. */
  expect(files: readonly string[]): void {
    this.#libraries.preload(files);
    this.#load().catch(() => undefined); // reported by whoever waits for it
  }

  /** Runs the entry and waits until something is on the page. Throws what the entry throws. */
  async start(build: ReactBuild, metaOf: (id: string) => ModuleMeta): Promise<void> {
    this.#refresh = await this.#load();
    const refresh = this.#refresh;
    await this.#libraries.load(build.libs);
    const roots = patchRoots(this.#libraries, {
      caught: (error) => this.#events.caught(error),
      uncaught: (error, stack) => {
        this.#lost += 1;
        this.#events.uncaught(error, stack);
      },
    });
    const registered = (
      id: string,
      exports: Record<string, unknown>,
      values: Record<string, unknown>,
    ): void => refresh.register(id, exports, values);
    const registry = new Registry(this.#libraries, registered, metaOf);
    this.#registry = registry;
    this.#build = build;
    for (const [id, built] of Object.entries(build.modules)) registry.put(id, built);
    if (build.waits !== null) await registry.runInOrder(build.waits);
    const exports = registry.require(build.entry);
    if (build.mount) this.#mount(exports, build.entry);
    if (roots.rendered() > 0)
      await Promise.race([
        this.#commits.first.then(() => {
          if (this.#lost === 0) this.#events.drawn();
        }),
        new Promise((resolve) => natives.setTimeout(resolve, COMMIT_LIMIT_MS)),
      ]);
    await pause(EFFECTS_MS);
  }

  /** Takes an edited project over in place where that is possible. Throws what its modules throw, after putting the old ones back. */
  async update(build: ReactBuild, styles: StyleChange): Promise<UpdateOutcome> {
    const [registry, refresh, before] = [this.#registry, this.#refresh, this.#build];
    if (!registry || !refresh || !before || this.#lost > 0) return 'reload';
    const isComponent = (value: unknown): boolean => refresh.isComponent(value);
    const plan = planUpdate(before, build, registry, isComponent);
    if (plan.kind === 'reload') return 'reload';
    await this.#libraries.load(build.libs);
    const old = new Map([...plan.changed, ...plan.stale].map((id) => [id, registry.modules.get(id)?.built]));
    try {
      this.#take(build.modules, old.keys(), plan.stale);
      if (
        ![...plan.stale].every(
          (id) => isBoundary(id, registry, isComponent) || registry.importersOf(id).length > 0,
        )
      )
        return 'reload';
    } catch (error) {
      this.#restore(old, plan.stale);
      throw error;
    }
    await styles.apply();
    refresh.perform();
    await pause(EFFECTS_MS);
    if (this.#lost > 0) {
      await styles.revert();
      this.#restore(old, plan.stale);
      return 'restored';
    }
    this.#build = build;
    return 'applied';
  }

  /** The refresh runtime has to be there before React is. A file that could not be fetched is asked for again. */
  #load(): Promise<Refresh> {
    this.#core ??= this.#loadCore().catch((error: unknown) => {
      this.#core = null;
      throw error;
    });
    return this.#core;
  }

  async #loadCore(): Promise<Refresh> {
    await this.#libraries.load([REFRESH]);
    const refresh = new Refresh(this.#libraries);
    await this.#libraries.load(CORE);
    return refresh;
  }

  #take(
    modules: Readonly<Record<string, BuiltModule>>,
    ids: Iterable<string>,
    stale: Iterable<string>,
  ): void {
    for (const id of ids) {
      const built = modules[id];
      if (built) this.#registry?.put(id, built);
    }
    for (const id of stale) this.#registry?.require(id);
  }

  #restore(old: ReadonlyMap<string, BuiltModule | undefined>, stale: Iterable<string>): void {
    const modules = Object.fromEntries(
      [...old].flatMap(([id, built]) => (built ? [[id, built] as const] : [])),
    );
    this.#take(modules, Object.keys(modules), stale);
    this.#lost = 0;
    this.#refresh?.perform();
  }

  #mount(exports: Record<string, unknown>, entry: string): void {
    const component =
      exports.default ??
      exports.App ??
      Object.values(exports).find((each) => this.#refresh?.isComponent(each));
    if (!component) throw new Error(`${entry} exports no component to show.`);
    const { createElement } = this.#libraries.get('react') as unknown as {
      createElement: (type: unknown) => unknown;
    };
    const client = this.#libraries.get('react-dom/client') as unknown as {
      createRoot(container: Element): { render(element: unknown): void };
    };
    client.createRoot(container()).render(createElement(component));
  }
}

/** The usual element, made when the page has none. */
function container(): Element {
  const known = document.getElementById('root') ?? document.getElementById('app');
  if (known) return known;
  const made = document.createElement('div');
  made.id = 'root';
  return document.body.appendChild(made);
}
