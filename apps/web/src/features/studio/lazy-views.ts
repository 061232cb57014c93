import { lazy } from 'react';
import { warmUpEngine } from '../engine/load-engine.ts';
import type { EngineSettings } from '../engine/settings.ts';
import { loadWorkbench } from './lazy-workbench.ts';

const loadChat = () => import('./chat-view.tsx');

/** Not needed to type the first sentence, so not part of the first load of the start page. */
export const ChatView = lazy(loadChat);
export const loadSheet = () => import('./chats-sheet.tsx');
export const ChatsSheet = lazy(loadSheet);
export const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'));

/** Fetches them while nothing else happens, so that they stand ready when they are wanted. */
export function warmUp(settings: EngineSettings): void {
  // Seen by the bench that weighs the first load.
  performance.mark('warm-up');
  // One that is missing is told when it is wanted.
  for (const part of [loadChat(), loadWorkbench(), warmUpEngine(settings)]) part.catch(() => undefined);
}
