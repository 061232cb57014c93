import type { Brief } from '../brief/brief.ts';

/** One block of a page with what it needs; pages are assembled from these, and later additions use the same ones. */
export interface Section {
  /** The element's id, also the link to it. */
  id: string;
  /** Short name for the navigation. */
  nav: string;
  html: string;
  css: string;
  /** A script file the block needs, if any. */
  script?: { path: string; code: string };
}

export type SectionMaker = (brief: Brief) => Section;
