import { lazy } from 'react';

export const loadWorkbench = () => import('../workbench/workbench.tsx');

/** Apart from the other late views: the chat view needs it, and is one of them itself. */
export const Workbench = lazy(loadWorkbench);
