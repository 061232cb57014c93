import { useState } from 'react';
import { chooseTab, type WorkbenchTab } from './choose-tab.ts';

/** A wish from outside (a file card): open this file. A new object is a new wish. */
export interface OpenRequest {
  path: string;
}

interface Circumstances {
  streaming: boolean;
  somethingToSee: boolean;
  request: OpenRequest | null;
  /** Answers a wish. */
  open: (path: string) => void;
}

/** Which tab is shown, and which were ever: what was not is not fetched. */
export function useBenchTab({ request, open, ...rest }: Circumstances) {
  const [chosen, choose] = useState<WorkbenchTab | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<WorkbenchTab>>(new Set());
  const [answered, setAnswered] = useState(request);
  const tab = chooseTab({ chosen, ...rest });
  if (!seen.has(tab)) setSeen(new Set([...seen, tab]));
  if (request !== answered) {
    setAnswered(request);
    if (request) {
      choose('code');
      open(request.path);
    }
  }
  return { tab, choose, seen };
}
