import { userId } from '@studio/contracts';
import { z } from 'zod';

/** What our session token says, beside the times that every token has. Anything else in a token makes it nobody's. */
const claimsSchema = z.object({
  /** `users.id`. */
  uid: userId,
  /** The sign-in (`devices.id`). */
  sid: z.string().min(1).max(64),
});
export type Claims = z.infer<typeof claimsSchema>;

export function parseClaims(payload: unknown): Claims | null {
  const parsed = claimsSchema.safeParse(payload);
  return parsed.success ? parsed.data : null;
}
