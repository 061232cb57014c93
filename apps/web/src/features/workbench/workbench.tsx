import { IconButton, Segmented, Tabs, TabsList, TabsPane, TabsTrigger } from '@studio/ui';
import {
  AppWindow,
  Code,
  Monitor,
  PanelLeftClose,
  PanelLeftOpen,
  RotateCw,
  Smartphone,
  Tablet,
  Terminal,
} from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import type { ProjectView } from '../chat/project-store.ts';
import { chooseTab, isWorkbenchTab, type WorkbenchTab } from './choose-tab.ts';
import type { Device } from './device.ts';
import { PreviewPane } from './preview-pane.tsx';
import { useOpenedFile } from './use-opened-file.ts';
import { usePreview } from './use-preview.ts';

/** Behind tabs that a person has to open. */
const CodePane = lazy(() => import('./code-pane.tsx'));
const ConsolePane = lazy(() => import('./console-pane.tsx'));

const DEVICES = [
  { value: 'phone', label: 'Phone, 375 pixels', icon: <Icon of={Smartphone} /> },
  { value: 'tablet', label: 'Tablet, 768 pixels', icon: <Icon of={Tablet} /> },
  { value: 'full', label: 'Full width', icon: <Icon of={Monitor} /> },
] as const satisfies readonly { value: Device; label: string; icon: React.ReactNode }[];

/** A wish from outside (a file card): open this file. A new object is a new wish. */
export interface OpenRequest {
  path: string;
}

interface WorkbenchProps {
  project: ProjectView;
  request: OpenRequest | null;
  /** Something new stands on the sheet. */
  onReady: () => void;
  /** The conversation is hidden beside it; absent where there is no such choice. */
  chatHidden: boolean;
  onToggleChat: (() => void) | null;
}

/** Preview, code and console of the project. All three stay mounted: a frame that is hidden goes on running. */
export default function Workbench({ project, request, onReady, chatHidden, onToggleChat }: WorkbenchProps) {
  const preview = usePreview(project);
  const { engine, snapshot } = preview;
  const { opened, open } = useOpenedFile(project);
  const [chosen, setChosen] = useState<WorkbenchTab | null>(null);
  const [device, setDevice] = useState<Device>('full');
  const [codeSeen, setCodeSeen] = useState<ProjectView | null>(null);
  const [consoleSeen, setConsoleSeen] = useState(false);
  const tab = chooseTab({
    chosen,
    streaming: project.streaming,
    somethingToSee: snapshot.shownKey !== null || snapshot.phase === 'failed',
  });
  // Behind another tab the code stands still: nobody sees it, and colouring it costs more than all the rest.
  if (tab === 'code' && codeSeen !== project) setCodeSeen(project);
  if (tab === 'console' && !consoleSeen) setConsoleSeen(true);

  const [answered, setAnswered] = useState(request);
  if (request !== answered) {
    setAnswered(request);
    if (request) {
      setChosen('code');
      open(request.path);
    }
  }

  const ready = snapshot.phase === 'ready';
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);

  const logged = snapshot.console.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <Tabs
      value={tab}
      onValueChange={(value) => {
        if (isWorkbenchTab(value)) setChosen(value);
      }}
      className="@container flex h-full min-w-0 flex-col"
    >
      <div className="flex h-bar shrink-0 items-center gap-1 border-b border-line bg-paper pr-3 pl-[22px] phone:h-[52px] phone:pr-1 phone:pl-4">
        {onToggleChat ? (
          <IconButton
            label={chatHidden ? 'Show conversation' : 'Hide conversation'}
            onClick={onToggleChat}
            className="mr-1 -ml-2.5 phone:hidden"
          >
            <Icon of={chatHidden ? PanelLeftOpen : PanelLeftClose} />
          </IconButton>
        ) : null}
        <TabsList aria-label="Workbench" className="flex h-full min-w-0 gap-[22px]">
          <TabsTrigger value="preview">
            <Icon of={AppWindow} />
            Preview
          </TabsTrigger>
          <TabsTrigger value="code">
            <Icon of={Code} />
            <span className="@max-[540px]:sr-only">Code</span>
          </TabsTrigger>
          <TabsTrigger value="console">
            <Icon of={Terminal} />
            <span className="@max-[540px]:sr-only">Console</span>
            <span className="font-mono text-meta font-normal text-ink-2">{logged}</span>
          </TabsTrigger>
        </TabsList>
        <div className="ml-auto flex items-center gap-1.5">
          <div className="@max-[400px]:hidden">
            <Segmented label="Width of the sheet" value={device} options={DEVICES} onChange={setDevice} />
          </div>
          <IconButton label="Reload the preview" disabled={!engine} onClick={() => engine?.reload()}>
            <Icon of={RotateCw} />
          </IconButton>
        </div>
      </div>
      <div className="relative min-h-0 flex-1 overflow-clip">
        <TabsPane value="preview" keepSize>
          <PreviewPane
            preview={preview}
            device={device}
            fileCount={Object.keys(project.files).length}
            onOpenLine={(file, line) => {
              setChosen('code');
              open(file, line);
            }}
          />
        </TabsPane>
        <TabsPane value="code">
          {codeSeen ? (
            <Suspense>
              <CodePane files={codeSeen.files} writing={codeSeen.openFile} opened={opened} onOpen={open} />
            </Suspense>
          ) : null}
        </TabsPane>
        <TabsPane value="console">
          {consoleSeen ? (
            <Suspense>
              <ConsolePane entries={snapshot.console} onClear={() => engine?.clearConsole()} />
            </Suspense>
          ) : null}
        </TabsPane>
      </div>
    </Tabs>
  );
}
