/**
 * What a person set about the look of the studio. It lives in a cookie of this browser, so that the server's
 * first HTML already has the right theme and columns: no flash, no script before paint.
 */
export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  /** Column widths, CSS pixels. */
  historyWidth: number;
  chatWidth: number;
  historyOpen: boolean;
  /** The studio asks the model by itself to mend a version that does not run. */
  fixByItself: boolean;
}

/** Bounds of the columns, CSS pixels: what the resizers allow and the cookie may say. */
export const COLUMNS = {
  history: { min: 200, max: 360 },
  chat: { min: 340, max: 720 },
} as const;

export const PREFERENCES_COOKIE = 'studio-look';
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  historyWidth: 248,
  chatWidth: 472,
  historyOpen: true,
  fixByItself: false,
};

/** Reads the cookie's value; anything odd becomes the default, field by field. */
export function parsePreferences(raw: string | undefined): Preferences {
  if (raw === undefined) return DEFAULT_PREFERENCES;
  try {
    const stored: unknown = JSON.parse(decodeURIComponent(raw));
    return typeof stored === 'object' && stored !== null ? fromStored(stored) : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

function fromStored(stored: object): Preferences {
  const field = (name: keyof Preferences): unknown => Reflect.get(stored, name);
  const width = (name: 'historyWidth' | 'chatWidth', { min, max }: { min: number; max: number }) => {
    const value = field(name);
    return typeof value === 'number' && value >= min && value <= max ? value : DEFAULT_PREFERENCES[name];
  };
  const theme = field('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    historyWidth: width('historyWidth', COLUMNS.history),
    chatWidth: width('chatWidth', COLUMNS.chat),
    historyOpen: field('historyOpen') !== false,
    fixByItself: field('fixByItself') === true,
  };
}

/** The cookie as it is written by the browser: for a year, this site only. */
export function serializePreferences(preferences: Preferences): string {
  const value = encodeURIComponent(JSON.stringify(preferences));
  return `${PREFERENCES_COOKIE}=${value}; path=/; max-age=31536000; samesite=lax`;
}
