import type { VersionHealth, VersionIssue } from '@studio/contracts';

/** What is asked of a frame that is measured. */
export type MeasureStep = 'accessibility' | 'overflow' | 'picture';

/** Size at which accessibility is judged and the picture drawn, CSS pixels: the last of the widths. */
export const MEASURED_SIZE = { width: 1280, height: 720 } as const;
export const MEASURED_WIDTHS: readonly number[] = [375, 768, 1280];
/** Width of a picture, pixels. */
export const PICTURE_WIDTH = 320;
/** Findings of one step that are kept; all of them are counted. */
export const FOUND_LIMIT = 40;

/** What a measurement of a version says. */
export interface Measurement {
  health: VersionHealth;
  /** What `health` counts, bounded; the gravest first. */
  issues: VersionIssue[];
  /** A small WebP, JPEG or PNG in Base64; null where it could not be drawn. */
  picture: string | null;
  /** Milliseconds. */
  tookMs: number;
}

/** What one step found. */
export interface Found {
  total: number;
  issues: VersionIssue[];
}
