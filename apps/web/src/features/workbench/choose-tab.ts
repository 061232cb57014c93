export type WorkbenchTab = 'preview' | 'code' | 'console' | 'versions';

interface Circumstances {
  /** The tab the person chose; once chosen it is never taken away. */
  chosen: WorkbenchTab | null;
  /** Files are being written. */
  streaming: boolean;
  /** Something stands on the sheet, or the reason why nothing does. */
  somethingToSee: boolean;
}

/** Shows files while the first version is written, and the preview as soon as there is something to see. */
export function chooseTab({ chosen, streaming, somethingToSee }: Circumstances): WorkbenchTab {
  if (chosen !== null) return chosen;
  return streaming && !somethingToSee ? 'code' : 'preview';
}

const TABS: readonly string[] = ['preview', 'code', 'console', 'versions'] satisfies WorkbenchTab[];

export function isWorkbenchTab(value: string): value is WorkbenchTab {
  return TABS.includes(value);
}
