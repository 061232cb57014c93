import { LIMITS, versionIssue } from '@studio/contracts';
import { z } from 'zod';
import { FOUND_LIMIT, type Found } from '../shared/measurement.ts';

/** A frame runs untrusted code: whatever it answers is read with these, and refused whole when it does not fit. */
const found = z.object({
  total: z.number().int().min(0).max(100_000),
  issues: z.array(versionIssue).max(FOUND_LIMIT),
});

const picture = z
  .string()
  .max(Math.ceil(LIMITS.thumbnailBytes / 3) * 4)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** The findings of a frame's answer; null when there are none to be had. */
export const readFound = (answer: unknown): Found | null => found.safeParse(answer).data ?? null;

/** The picture of a frame's answer; null when it could not be drawn. */
export const readPicture = (answer: unknown): string | null => picture.safeParse(answer).data ?? null;
