import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { EngineSettingsProvider } from '../../features/engine/engine-settings.tsx';
import { StudioShell } from '../../features/studio/studio-shell.tsx';
import { parsePreferences, PREFERENCES_COOKIE } from '../../lib/preferences.ts';
import { previewSettings } from '../../server/preview-settings.ts';
import { viewer } from '../../server/viewer.ts';

export default async function StudioLayout({ children }: { children: ReactNode }) {
  const [jar, who] = await Promise.all([cookies(), viewer()]);
  return (
    <EngineSettingsProvider initial={previewSettings()}>
      <StudioShell signedIn={who !== null} preferences={parsePreferences(jar.get(PREFERENCES_COOKIE)?.value)}>
        {children}
      </StudioShell>
    </EngineSettingsProvider>
  );
}
