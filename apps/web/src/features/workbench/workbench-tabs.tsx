import { TabsList, TabsTrigger } from '@studio/ui';
import { AppWindow, Code, History, Terminal } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import { plural } from '../../lib/format.ts';

interface WorkbenchTabsProps {
  /** Errors in the console. */
  errors: number;
  /** Number of the current version; null before the first. */
  version: number | null;
}

/** The four views of the work. */
export function WorkbenchTabs({ errors, version }: WorkbenchTabsProps) {
  return (
    <TabsList
      aria-label="Workbench"
      className="flex h-full min-w-0 gap-[22px] @max-[760px]:gap-4 @max-[640px]:gap-0"
    >
      <TabsTrigger value="preview" className={TAB}>
        <Icon of={AppWindow} />
        <span className="@max-[360px]:sr-only">Preview</span>
      </TabsTrigger>
      <TabsTrigger value="code" className={TAB}>
        <Icon of={Code} />
        <span className="@max-[640px]:sr-only">Code</span>
      </TabsTrigger>
      <TabsTrigger value="console" className={TAB}>
        <Icon of={Terminal} />
        <span className="@max-[640px]:sr-only">Console</span>
        <span className={errors > 0 ? `${COUNT} text-bad` : `${COUNT} text-ink-2`}>
          <span aria-hidden>{errors}</span>
          <span className="sr-only">{plural(errors, 'error')}</span>
        </span>
      </TabsTrigger>
      <TabsTrigger value="versions" className={TAB}>
        <Icon of={History} />
        <span className="@max-[640px]:sr-only">Versions</span>
        {version === null ? null : <span className={`${COUNT} text-ink-2`}>{version}</span>}
      </TabsTrigger>
    </TabsList>
  );
}

/** The bar's hairline belongs to it, so that a finger has 44 pixels each way where tabs are icons. */
const TAB =
  'h-[calc(100%+1px)]! justify-center after:bottom-0! @max-[640px]:min-w-11 @max-[640px]:before:inset-x-0!';
const COUNT = 'font-mono text-meta font-normal';
