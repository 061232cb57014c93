import type { Brief } from '../brief/brief.ts';

/** The project as it stands while a request is carried out, and what is known about it. */
export interface Project {
  /** Path → content, changed by the edits. */
  files: Map<string, string>;
  /** Read again from the prompt that built it; the name is the one the files carry now. */
  brief: Brief;
}

/**
 * One thing that can be asked for. Returns what it did as a sentence, or null when the clause asks for something else.
 * Changes go into `project.files`.
 */
export type Edit = (clause: string, project: Project) => string | null;
