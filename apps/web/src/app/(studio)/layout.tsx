import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { StudioShell } from '../../features/studio/studio-shell.tsx';
import { parsePreferences, PREFERENCES_COOKIE } from '../../lib/preferences.ts';
import { viewer } from '../../server/viewer.ts';

export default async function StudioLayout({ children }: { children: ReactNode }) {
  const [jar, who] = await Promise.all([cookies(), viewer()]);
  return (
    <StudioShell signedIn={who !== null} preferences={parsePreferences(jar.get(PREFERENCES_COOKIE)?.value)}>
      {children}
    </StudioShell>
  );
}
