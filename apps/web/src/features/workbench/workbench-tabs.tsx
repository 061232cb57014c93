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
      className="flex h-full min-w-0 gap-[22px] @max-[760px]:gap-4 phone:gap-3.5"
    >
      <TabsTrigger value="preview">
        <Icon of={AppWindow} />
        <span className="@max-[360px]:sr-only">Preview</span>
      </TabsTrigger>
      <TabsTrigger value="code">
        <Icon of={Code} />
        <span className="@max-[640px]:sr-only">Code</span>
      </TabsTrigger>
      <TabsTrigger value="console">
        <Icon of={Terminal} />
        <span className="@max-[640px]:sr-only">Console</span>
        <span className={errors > 0 ? `${COUNT} text-bad` : `${COUNT} text-ink-2`}>
          <span aria-hidden>{errors}</span>
          <span className="sr-only">{plural(errors, 'error')}</span>
        </span>
      </TabsTrigger>
      <TabsTrigger value="versions">
        <Icon of={History} />
        <span className="@max-[640px]:sr-only">Versions</span>
        {version === null ? null : <span className={`${COUNT} text-ink-2`}>{version}</span>}
      </TabsTrigger>
    </TabsList>
  );
}

const COUNT = 'font-mono text-meta font-normal';
