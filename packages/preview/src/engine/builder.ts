import { detectProject, type ProjectFiles } from '@studio/artifacts';
import { mainPage } from '../compile/entry.ts';
import type { BuildRequest, WorkerAnswer, WorkerRequest } from '../compile/requests.ts';
import type { BuildResult } from '../shared/build.ts';
import { listedSpecifiers, type Manifest } from '../shared/manifest.ts';
import type { Texts } from '../shared/paths.ts';

const LIMIT_MS = 20_000;

/** Builds projects: plain pages at once, everything with modules in a worker. */
export class Builder {
  readonly #folder: string;
  #worker: Worker | null = null;
  #nextId = 1;

  /** `folder` = address of the preview folder. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** null when there is nothing to show yet. Rejects when the compiler cannot be loaded. */
  async build(files: ProjectFiles, page: string | null, manifest: Manifest): Promise<BuildResult | null> {
    const { kind, entry } = detectProject(files);
    if (kind === 'empty') return null;
    const texts = Object.fromEntries(Object.values(files).map((file) => [file.path, file.content]));
    return (
      plainBuild(kind, entry, page, texts) ??
      this.#compile({ kind, entry, page, texts }, listedSpecifiers(manifest), manifest)
    );
  }

  dispose(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #compile(request: BuildRequest, known: readonly string[], manifest: Manifest): Promise<BuildResult> {
    const worker = (this.#worker ??= new Worker(this.#folder + manifest.worker));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        clearTimeout(timer);
        worker.removeEventListener('message', answered);
        worker.removeEventListener('error', failed);
        finish();
      };
      const failed = (): void => {
        this.dispose();
        end(() => reject(new Error('The compiler could not be loaded.')));
      };
      const answered = ({ data }: MessageEvent<WorkerAnswer>): void => {
        if (data.id === id) end(() => resolve(data.result));
      };
      const timer = setTimeout(failed, LIMIT_MS);
      worker.addEventListener('message', answered);
      worker.addEventListener('error', failed);
      worker.postMessage({ id, request, known } satisfies WorkerRequest);
    });
  }
}

const MODULES = /<script\b[^>]*\btype\s*=\s*["']?(module|importmap)\b/i;

/** A page without modules needs no compiler. */
function plainBuild(
  kind: string,
  entry: string | null,
  page: string | null,
  texts: Texts,
): BuildResult | null {
  if (
    kind !== 'static' ||
    Object.entries(texts).some(([path, text]) => /\.html?$/.test(path) && MODULES.test(text))
  )
    return null;
  const main = mainPage(texts, page ?? entry);
  if (main === null) return null;
  return {
    ok: true,
    build: {
      page: main,
      html: texts[main] ?? '',
      texts,
      modules: {},
      libs: {},
      react: null,
      styles: null,
      environment: { meta: {}, process: null },
      lines: {},
      notes: [],
    },
  };
}
