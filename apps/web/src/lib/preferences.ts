import { z } from 'zod';

/**
 * What a person set about the look of the studio. It lives in a cookie of this browser, so that the server's
 * first HTML already has the right theme and columns: no flash, no script before paint.
 */
const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Column widths, CSS pixels. */
  historyWidth: z.number().min(200).max(360).catch(248),
  chatWidth: z.number().min(340).max(720).catch(472),
  historyOpen: z.boolean().catch(true),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const PREFERENCES_COOKIE = 'studio-look';
export const DEFAULT_PREFERENCES: Preferences = preferencesSchema.parse({});

/** Reads the cookie's value; anything odd becomes the default, field by field. */
export function parsePreferences(raw: string | undefined): Preferences {
  if (raw === undefined) return DEFAULT_PREFERENCES;
  try {
    return preferencesSchema.parse(JSON.parse(decodeURIComponent(raw)));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** The cookie as it is written by the browser: for a year, this site only. */
export function serializePreferences(preferences: Preferences): string {
  const value = encodeURIComponent(JSON.stringify(preferences));
  return `${PREFERENCES_COOKIE}=${value}; path=/; max-age=31536000; samesite=lax`;
}
