import type { ProjectFiles } from '@studio/artifacts';

/** A project on its way out: its own files, what was added, and the originals of what had to give way. */
export class Plan {
  readonly files = new Map<string, string>();
  /** Paths written here. */
  readonly generated = new Set<string>();
  /** Texts of the project's own that are not in `files` as they were. */
  readonly originals = new Map<string, string>();

  constructor(own: ProjectFiles) {
    for (const { path, content } of Object.values(own)) this.files.set(path, content);
  }

  get(path: string): string | undefined {
    return this.files.get(path);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  paths(): string[] {
    return [...this.files.keys()];
  }

  /** Writes a file; one of the project's own with another text is kept as an original. */
  write(path: string, content: string): void {
    const own = this.files.get(path);
    if (own === content) return;
    if (own !== undefined && !this.generated.has(path)) this.originals.set(path, own);
    this.files.set(path, content);
    this.generated.add(path);
  }

  /** Leaves out a file of the project's own. */
  omit(path: string): void {
    const own = this.files.get(path);
    if (own === undefined) return;
    this.originals.set(path, own);
    this.files.delete(path);
  }
}
