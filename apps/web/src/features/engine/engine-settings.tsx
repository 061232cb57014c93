'use client';

import { createContext, use, useState, type ReactNode } from 'react';
import type { EngineSettings } from './settings.ts';

const Context = createContext<EngineSettings>({ name: 'own' });

interface EngineSettingsProviderProps {
  initial: EngineSettings;
  children: ReactNode;
}

/** Holds what the server said with the page; one object for good, as a new one would make a new engine. */
export function EngineSettingsProvider({ initial, children }: EngineSettingsProviderProps) {
  const [settings] = useState(initial);
  return <Context value={settings}>{children}</Context>;
}

export const useEngineSettings = (): EngineSettings => use(Context);
