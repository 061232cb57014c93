import type { PageBuild } from '../shared/build.ts';
import type { FrameConfig, HostMessage } from '../shared/messages.ts';
import { failureOf, listenForErrors, messageOf } from './errors.ts';
import { Links } from './links.ts';
import { defineModuleGlobals } from './native-modules.ts';
import { natives, pause } from './natives.ts';
import type { Outbox } from './outbox.ts';
import { openPage, pageLoaded, patchDocumentWrite, type OpenPage } from './page.ts';
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
import { addTailwind, configureTailwind, setStyles, tailwindSettled } from './tailwind.ts';

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

  constructor(config: FrameConfig, outbox: Outbox) {
    this.#config = config;
    this.#outbox = outbox;
    this.#links = new Links(config, natives.createObjectURL, {
      blocked: (url, kind) => outbox.blocked(url, kind),
      substituted: (family, by) => outbox.substituted(family, by),
    });
  }

  /** Installs what lasts as long as the document; page code runs only after this. */
  prepare(): void {
    patchConsole(this.#outbox);
    patchStorage();
    patchDialogs(this.#outbox);
    patchNetwork(this.#links, this.#outbox);
    patchSetters(this.#links);
    if (!this.#links.outsideAllowed) patchFrames();
    patchAttributeNodes(this.#links);
    patchMarkup(this.#links);
    patchStyles(this.#links);
    defineModuleGlobals(this.#links);
  }

  receive(message: Exclude<HostMessage, { t: 'ping' }>): void {
    this.#outbox.run = message.run;
    switch (message.t) {
      case 'run':
        void this.#run(message);
        break;
      case 'write':
        this.#links.take(message.texts);
        this.#page?.write(message.text);
        if (message.last) void this.#finish(null, 0);
        break;
      case 'update':
        void this.#update(message.build);
        break;
    }
  }

  async #run({ build, hash, scroll, open }: Extract<HostMessage, { t: 'run' }>): Promise<void> {
    this.#links.take(build.texts, build.modules);
    this.#links.page = build.page;
    const loading = build.react ? this.#startLoading(build) : null;
    this.#page = openPage(build, hash, this.#config, this.#links, () => {
      patchDocumentWrite(this.#links);
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
    if (!open) await this.#finish(loading && (() => this.#startReact(build, loading)), scroll);
  }

  #startLoading(build: PageBuild): Promise<void> {
    const app = new ReactApp(
      this.#config,
      {
        uncaught: (error) => {
          const failure = failureOf(error, this.#links);
          this.#outbox.console('error', `Uncaught ${failure.message}`);
          this.#outbox.failure(failure);
        },
        caught: (error) => this.#outbox.console('error', messageOf(error)),
      },
      (css, path) => this.#links.css(css, path),
    );
    this.#react = app;
    const loading = build.react ? app.load(build.react) : Promise.resolve();
    loading.catch(() => undefined); // reported by whoever waits for it
    return loading;
  }

  async #startReact(build: PageBuild, loading: Promise<void>): Promise<void> {
    const { react } = build;
    if (!react || !this.#react) return;
    await loading;
    const styleOf = (css: string, path: string): string => this.#links.css(css, path);
    setStyles(react, styleOf);
    await addTailwind(react, this.#config.cdn, this.#config.base);
    await this.#react.start(react, configureTailwind);
  }

  /** Ends the page and says so once it stands. */
  async #finish(start: (() => Promise<void>) | null, scroll: number): Promise<void> {
    this.#page?.close();
    try {
      await start?.();
    } catch (error) {
      this.#outbox.console('error', `Uncaught ${messageOf(error)}`);
      this.#outbox.failure(failureOf(error, this.#links));
    }
    await pageLoaded(LOAD_LIMIT_MS);
    await tailwindSettled();
    if (scroll > 0) window.scrollTo(0, scroll);
    await pause(SETTLE_MS);
    this.#outbox.settled();
  }

  async #update(build: PageBuild): Promise<void> {
    const { run } = this.#outbox;
    this.#links.take(build.texts);
    try {
      const outcome = build.react && this.#react ? await this.#react.update(build.react) : 'reload';
      if (outcome === 'applied') this.#outbox.settled();
      else this.#outbox.send({ t: outcome, run });
    } catch (error) {
      this.#outbox.failure(failureOf(error, this.#links));
      this.#outbox.send({ t: 'restored', run });
    }
  }
}
