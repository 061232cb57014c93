import type { PageBuild } from '../shared/build.ts';
import type { FrameConfig, HostMessage } from '../shared/messages.ts';
import { errorDetail, failureOf, listenForErrors, messageOf, placeOf, stackOf } from './errors.ts';
import { Links } from './links.ts';
import { metaMaker } from './module-meta.ts';
import { define, natives, pause } from './natives.ts';
import type { Outbox } from './outbox.ts';
import { openPage, pageLoaded, patchDocumentWrite, type OpenPage } from './page.ts';
import { PageStyles } from './page-styles.ts';
import { patchAttributeNodes } from './patches/attribute-nodes.ts';
import { patchConsole } from './patches/console.ts';
import { patchDialogs } from './patches/dialogs.ts';
import { patchFrames, watchFrames } from './patches/frames.ts';
import { patchMarkup } from './patches/markup.ts';
import { listenForNavigation } from './patches/navigation.ts';
import { patchNetwork } from './patches/network.ts';
import { patchSetters } from './patches/setters.ts';
import { patchStorage } from './patches/storage.ts';
import { patchStyles, watchStyles } from './patches/styles.ts';
import { ReactApp } from './react/app.ts';

/** Longest wait for a page's load event, milliseconds. */
const LOAD_LIMIT_MS = 8000;
/** Rejections are reported a task after they happen. */
const SETTLE_MS = 20;

/** What this document runs. One page a document: a new page comes in a new frame; React projects are updated in place. */
export class Session {
  readonly #config: FrameConfig;
  readonly #outbox: Outbox;
  readonly #links: Links;
  #page: OpenPage | null = null;
  #react: ReactApp | null = null;
  #build: PageBuild | null = null;
  readonly #styles: PageStyles;

  constructor(config: FrameConfig, outbox: Outbox) {
    this.#config = config;
    this.#outbox = outbox;
    this.#links = new Links(
      config,
      natives.createObjectURL,
      {
        blocked: (url, kind) => outbox.blocked(url, kind),
        substituted: (family, by) => outbox.substituted(family, by),
      },
      natives.revokeObjectURL,
    );
    this.#styles = new PageStyles(
      config,
      (css, path) => this.#links.css(css, path),
      (failure) => {
        this.#outbox.console('error', failure.message);
        this.#outbox.failure(failure);
      },
    );
  }

  /** Installs what lasts as long as the document; page code runs only after this. */
  prepare(): void {
    patchConsole(this.#outbox, {
      here: () => placeOf(new Error(), this.#links),
      stackOf: (error) => stackOf(error, this.#links),
    });
    patchStorage();
    patchDialogs(this.#outbox);
    patchNetwork(this.#links, this.#outbox);
    patchSetters(this.#links);
    if (!this.#links.outsideAllowed) patchFrames();
    patchAttributeNodes(this.#links);
    patchMarkup(this.#links);
    patchStyles(this.#links);
  }

  /** A React project is being compiled that is likely to need these files. */
  expect(files: readonly string[]): void {
    this.#reactApp().expect(files);
  }

  receive(message: Extract<HostMessage, { run: number }>): void {
    this.#outbox.run = message.run;
    if (message.t !== 'write') this.#outbox.send({ t: 'begun', run: message.run });
    switch (message.t) {
      case 'run':
        void this.#run(message);
        break;
      case 'write':
        this.#links.take(message.texts);
        this.#page?.write(message.text);
        if (message.last) this.#last(message.run);
        break;
      case 'update':
        void this.#update(message.build);
        break;
    }
  }

  async #run({ build, hash, scroll, open }: Extract<HostMessage, { t: 'run' }>): Promise<void> {
    this.#links.take(build.texts, build.modules);
    this.#links.page = build.page;
    this.#links.lines = build.lines;
    this.#links.unfinished = open;
    this.#build = build;
    for (const note of build.notes) this.#outbox.console('warn', note);
    const metaOf = metaMaker(new URL(this.#config.base).origin, build.environment);
    define(window, '$studioMetaOf', metaOf);
    const { react } = build;
    if (react) this.expect([]);
    this.#page = openPage(build, hash, this.#config, this.#links, () => {
      patchDocumentWrite(this.#links);
      this.#styles.listen();
      listenForErrors(this.#links, this.#outbox);
      listenForNavigation({
        links: this.#links,
        outbox: this.#outbox,
        routesItself: () => build.react !== null,
      });
      watchStyles(this.#links);
      if (!this.#links.outsideAllowed) watchFrames(document);
    });
    this.#page.write(build.html);
    if (!open) await this.#finish(react && (() => this.#reactApp().start(react, metaOf)), scroll);
  }

  /** The page is whole. What was left empty meanwhile has to be there: that takes a new document. */
  #last(run: number): void {
    this.#links.unfinished = false;
    if (this.#links.waitsForFiles) this.#outbox.send({ t: 'reload', run });
    else void this.#finish(null, 0);
  }

  #reactApp(): ReactApp {
    this.#react ??= new ReactApp(this.#config, {
      uncaught: (error) => {
        const failure = failureOf(error, this.#links);
        this.#outbox.console(
          'error',
          `Uncaught ${failure.message}`,
          errorDetail(error, failure, this.#links),
        );
        this.#outbox.failure(failure);
      },
      caught: (error) => this.#outbox.console('error', messageOf(error)),
      drawn: () => {
        if (this.#styles.complete) this.#outbox.send({ t: 'drawn', run: this.#outbox.run });
      },
    });
    return this.#react;
  }

  /** Ends the page and says so once it stands. */
  async #finish(start: (() => Promise<void>) | null, scroll: number): Promise<void> {
    const modulesRan = this.#page?.close();
    const { styles, texts } = this.#build ?? {};
    // Modules of the page run once they are fetched; the sheets are in place before.
    if (styles) this.#styles.prepare(styles);
    try {
      if (styles) await this.#styles.put(styles, texts ?? {});
      await start?.();
    } catch (error) {
      const failure = failureOf(error, this.#links);
      this.#outbox.console('error', `Uncaught ${messageOf(error)}`, errorDetail(error, failure, this.#links));
      this.#outbox.failure(failure);
    }
    await pageLoaded(LOAD_LIMIT_MS, modulesRan);
    await this.#styles.settled();
    if (scroll > 0) window.scrollTo(0, scroll);
    await pause(SETTLE_MS);
    this.#outbox.settled();
  }

  async #update(build: PageBuild): Promise<void> {
    const { run } = this.#outbox;
    const before = this.#build;
    if (!build.react || !this.#react || !before || !sameTailwind(before, build))
      return this.#outbox.send({ t: 'reload', run });
    this.#links.take(build.texts);
    const put = async ({ styles, texts }: PageBuild): Promise<void> => {
      if (styles) await this.#styles.put(styles, texts);
    };
    try {
      const change = { apply: () => put(build), revert: () => put(before) };
      const outcome = await this.#react.update(build.react, change);
      if (outcome !== 'applied') return this.#outbox.send({ t: outcome, run });
      this.#build = build;
      this.#outbox.settled();
    } catch (error) {
      this.#outbox.failure(failureOf(error, this.#links));
      this.#outbox.send({ t: 'restored', run });
    }
  }
}

/** What Tailwind was configured with stays for as long as the document. */
const sameTailwind = (before: PageBuild, after: PageBuild): boolean =>
  before.styles?.tailwind === after.styles?.tailwind &&
  JSON.stringify([before.styles?.tailwindModules, before.environment]) ===
    JSON.stringify([after.styles?.tailwindModules, after.environment]);
