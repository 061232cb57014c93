'use client';

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { serializePreferences, type Preferences } from '../../lib/preferences.ts';

interface PreferencesValue {
  preferences: Preferences;
  change: (part: Partial<Preferences>) => void;
}

const Context = createContext<PreferencesValue | null>(null);

/** Holds what the person set about the look, starting from what the server read from the cookie. */
export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial);
  const change = useCallback((part: Partial<Preferences>) => {
    setPreferences((before) => {
      const next = { ...before, ...part };
      document.cookie = serializePreferences(next);
      showTheme(next.theme);
      return next;
    });
  }, []);
  const value = useMemo(() => ({ preferences, change }), [preferences, change]);
  return <Context value={value}>{children}</Context>;
}

export function usePreferences(): PreferencesValue {
  const value = use(Context);
  if (!value) throw new Error('usePreferences needs a PreferencesProvider above it');
  return value;
}

/** The root element is the server's; only this one attribute of it changes while the page lives. */
function showTheme(theme: Preferences['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
