import { IconButton, Segmented, Tabs, TabsList, TabsPane, TabsTrigger } from '@studio/ui';
import {
  AppWindow,
  Code,
  History,
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
import { toShownError } from '../../lib/errors.ts';
import type { ProjectView } from '../chat/project-store.ts';
import type { Chat } from '../chat/use-chat.ts';
import { useFix } from '../fix/use-fix.ts';
import { useFixByItself } from '../fix/use-fix-by-itself.ts';
import { useFixState } from '../fix/use-fix-state.ts';
import { failureToFix, issuesToFix } from '../fix/what-to-fix.ts';
import { requestWords } from '../health/describe-health.ts';
import { HealthMark } from '../health/health-mark.tsx';
import { useHealth } from '../health/use-health.ts';
import { ContactStrip } from '../versions/contact-strip.tsx';
import { DownloadButton } from '../versions/download-button.tsx';
import { ProblemBar } from '../versions/problem-bar.tsx';
import { OpenedBar } from '../versions/opened-bar.tsx';
import type { HandEdits } from '../versions/use-hand-edits.ts';
import { useMeasured } from '../versions/use-measured.ts';
import { useOpenedVersion, type OpenedVersion } from '../versions/use-opened-version.ts';
import { useVersionActions } from '../versions/use-versions.ts';
import { chooseTab, isWorkbenchTab, type WorkbenchTab } from './choose-tab.ts';
import type { Device } from './device.ts';
import { PreviewPane } from './preview-pane.tsx';
import { useOpenedFile } from './use-opened-file.ts';
import { usePreview } from './use-preview.ts';

/** Behind tabs that a person has to open. */
const CodePane = lazy(() => import('./code-pane.tsx'));
const ConsolePane = lazy(() => import('./console-pane.tsx'));
const VersionsPane = lazy(() => import('../versions/versions-pane.tsx'));

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
  chat: Chat;
  chatId: string;
  hand: HandEdits;
  /** As the open branch has it. */
  project: ProjectView;
  request: OpenRequest | null;
  /** Something new stands on the sheet. */
  onReady: () => void;
  /** The conversation is hidden beside it; absent where there is no such choice. */
  chatHidden: boolean;
  onToggleChat: (() => void) | null;
}

/** Preview, code, console and versions of the project. They stay mounted: a frame that is hidden goes on running. */
export default function Workbench({ chat, chatId, hand, project: newest, request, ...rest }: WorkbenchProps) {
  const { onReady, chatHidden, onToggleChat } = rest;
  const old = useOpenedVersion(newest);
  const { project } = old;
  const preview = usePreview(project, old.key);
  const { engine, snapshot } = preview;
  const { opened, open } = useOpenedFile(project);
  const [chosen, setChosen] = useState<WorkbenchTab | null>(null);
  const [device, setDevice] = useState<Device>('full');
  const [codeSeen, setCodeSeen] = useState<ProjectView | null>(null);
  const [consoleSeen, setConsoleSeen] = useState(false);
  const [versionsSeen, setVersionsSeen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const actions = useVersionActions(chatId, chat, (error) => setProblem(toShownError(error).message));
  const { version, live, sending } = chat.view;
  const idle = live === null && sending === null;
  const currentId = version?.versionId ?? null;
  const measured = useMeasured({
    snapshot,
    project,
    key: old.key,
    versionId: old.opened === null ? (idle ? currentId : null) : old.opened.id,
  });
  const tab = chooseTab({
    chosen,
    streaming: project.streaming,
    somethingToSee: snapshot.shownKey !== null || snapshot.phase === 'failed',
  });
  // Behind another tab the code stands still: nobody sees it, and colouring it costs more than all the rest.
  if (tab === 'code' && codeSeen !== project) setCodeSeen(project);
  if (tab === 'console' && !consoleSeen) setConsoleSeen(true);
  if (tab === 'versions' && !versionsSeen) setVersionsSeen(true);

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

  const unsaved = hand.view.edits.length > 0;
  const restorable = idle && !actions.restoring && !unsaved;
  const health = useHealth(engine, measured);
  const fix = useFix(chatId, chat);
  const fixState = useFixState(chatId, chat.view);
  const fixable = idle && !unsaved && old.opened === null ? currentId : null;
  const failure = fixable !== null && snapshot.key === old.key ? snapshot.failure : null;
  useFixByItself({ view: chat.view, state: fixState, failure, fix, onGiveUp: old.open });
  const onFix =
    failure && fixable !== null
      ? () => void fix({ versionId: fixable, failure: failureToFix(failure) })
      : null;
  const found = health && issuesToFix(health.issues);
  const onFixThese =
    found && health && fixable !== null
      ? () => void fix({ versionId: fixable, failure: found }, requestWords(health.health))
      : null;
  const openVersion = (wanted: OpenedVersion) => {
    if (wanted.id === currentId) old.close();
    else old.open(wanted);
    setChosen('preview');
  };
  const restore = (id: string) => {
    setProblem(null);
    actions.restore({ id });
    old.close();
  };
  const restoreOpened = () => {
    if (old.opened) restore(old.opened.id);
  };
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
          <TabsTrigger value="versions">
            <Icon of={History} />
            <span className="@max-[620px]:sr-only">Versions</span>
            {version ? (
              <span className="font-mono text-meta font-normal text-ink-2">{version.number}</span>
            ) : null}
          </TabsTrigger>
        </TabsList>
        <div className="ml-auto flex items-center gap-1.5">
          <div className="@max-[400px]:hidden">
            <Segmented label="Width of the sheet" value={device} options={DEVICES} onChange={setDevice} />
          </div>
          <IconButton label="Reload the preview" disabled={!engine} onClick={() => engine?.reload()}>
            <Icon of={RotateCw} />
          </IconButton>
          <DownloadButton
            versionId={old.opened?.id ?? (idle && !unsaved ? currentId : null)}
            onProblem={setProblem}
          />
        </div>
      </div>
      {old.opened ? (
        <OpenedBar
          number={old.opened.number}
          state={old.failed ? 'failed' : old.there ? 'shown' : 'reading'}
          restorable={restorable}
          onBack={old.close}
          onRestore={restoreOpened}
        />
      ) : null}
      {problem === null ? null : <ProblemBar words={problem} onClose={() => setProblem(null)} />}
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
            onFix={onFix}
            health={health ? <HealthMark measured={health} onFix={onFixThese} /> : null}
            strip={
              <ContactStrip
                chatId={chatId}
                currentId={currentId}
                openedId={old.opened?.id ?? null}
                onOpen={openVersion}
              />
            }
          />
        </TabsPane>
        <TabsPane value="code">
          {codeSeen ? (
            <Suspense>
              <CodePane
                files={codeSeen.files}
                writing={codeSeen.openFile}
                opened={opened}
                onOpen={open}
                hand={hand}
                editable={idle && old.opened === null}
                savedAs={version?.cause === 'edit' && old.opened === null ? version.number : null}
              />
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
        <TabsPane value="versions">
          {versionsSeen ? (
            <Suspense>
              <VersionsPane
                chatId={chatId}
                currentId={currentId}
                openedId={old.opened?.id ?? null}
                actions={{ ...actions, restore: ({ id }) => restore(id) }}
                restorable={restorable}
                onOpen={openVersion}
              />
            </Suspense>
          ) : null}
        </TabsPane>
      </div>
    </Tabs>
  );
}
