import { lazy } from 'react';
import { loadWorkbench } from './lazy-workbench.ts';

const loadChat = () => import('./chat-view.tsx');

/** Not needed to type the first sentence, so not part of the first load of the start page. */
export const ChatView = lazy(loadChat);
export const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'));

/** Fetches them while nothing else happens, so that they stand ready when they are wanted. */
export function warmUp(): void {
  void loadChat();
  void loadWorkbench();
  void import('@studio/preview');
}
