import { Tabs, TabsPane } from '@studio/ui';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { toShownError } from '../../lib/errors.ts';
import type { ProjectView } from '../chat/project-store.ts';
import type { Chat } from '../chat/use-chat.ts';
import type { ModelChoice } from '../composer/use-model.ts';
import { EngineNote } from '../engine/engine-note.tsx';
import { useFix } from '../fix/use-fix.ts';
import { useFixByItself } from '../fix/use-fix-by-itself.ts';
import { useFixState } from '../fix/use-fix-state.ts';
import { failureToFix, issuesToFix } from '../fix/what-to-fix.ts';
import { requestWords } from '../health/describe-health.ts';
import { HealthMark } from '../health/health-mark.tsx';
import { useHealth } from '../health/use-health.ts';
import { ContactStrip } from '../versions/contact-strip.tsx';
import { ProblemBar } from '../versions/problem-bar.tsx';
import { OpenedBar } from '../versions/opened-bar.tsx';
import type { HandEdits } from '../versions/use-hand-edits.ts';
import { useMeasured } from '../versions/use-measured.ts';
import { useOpenedVersion, type OpenedVersion } from '../versions/use-opened-version.ts';
import { useVersionActions } from '../versions/use-versions.ts';
import { ChatToggle } from './chat-toggle.tsx';
import { isWorkbenchTab } from './choose-tab.ts';
import { numbersOf } from './describe-preview.ts';
import { PreviewPane } from './preview-pane.tsx';
import { SheetTools } from './sheet-tools.tsx';
import { useBenchTab, type OpenRequest } from './use-bench-tab.ts';
import { useDevice } from './use-device.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useOpenedFile } from './use-opened-file.ts';
import { useShownVersion } from './use-shown-version.ts';
import { usePreview } from './use-preview.ts';
import { WorkbenchTabs } from './workbench-tabs.tsx';

/** Behind tabs that a person has to open. */
const CodePane = lazy(() => import('./code-pane.tsx'));
const ConsolePane = lazy(() => import('./console/console-pane.tsx'));
const VersionsPane = lazy(() => import('../versions/versions-pane.tsx'));

interface WorkbenchProps {
  chat: Chat;
  chatId: string;
  hand: HandEdits;
  /** The one the next message goes to. */
  model: ModelChoice;
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
  const { model, onReady, chatHidden, onToggleChat } = rest;
  const old = useOpenedVersion(newest);
  const { project } = old;
  const { engine, snapshot } = usePreview(project, old.key);
  const { opened, open } = useOpenedFile(project);
  const bench = useRef<HTMLDivElement>(null);
  const { device, freeWidth, onPhone, choose: chooseSheet } = useDevice(bench);
  const { tab, choose, seen } = useBenchTab({
    streaming: project.streaming,
    somethingToSee: snapshot.shownKey !== null || snapshot.phase === 'failed',
    request,
    open,
  });
  const [codeSeen, setCodeSeen] = useState<ProjectView | null>(null);
  // Behind another tab the code stands still: nobody sees it, and colouring it costs more than all the rest.
  if (tab === 'code' && codeSeen !== project) setCodeSeen(project);
  const [problem, setProblem] = useState<string | null>(null);
  const fullScreen = useFullScreen(bench, () => setProblem('The browser does not allow full screen here.'));
  const actions = useVersionActions(chatId, chat, (error) => setProblem(toShownError(error).message));
  const { version, settled: idle } = chat.view;
  const unsaved = hand.view.edits.length > 0;
  const currentId = version?.versionId ?? null;
  const measured = useMeasured({
    snapshot,
    project,
    key: old.key,
    versionId: old.opened === null ? (idle ? currentId : null) : old.opened.id,
  });

  const ready = snapshot.phase === 'ready';
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);

  const openLine = useCallback(
    (file: string, line: number) => {
      choose('code');
      open(file, line);
    },
    [choose, open],
  );
  const clearConsole = useCallback(() => engine?.clearConsole(), [engine]);
  const restorable = idle && !actions.restoring && !unsaved;
  const health = useHealth(engine, measured);
  const fix = useFix(chatId, chat, model);
  const fixState = useFixState(chatId, chat.view);
  const fixable = idle && !unsaved && old.opened === null ? currentId : null;
  const failure = fixable !== null && snapshot.key === old.key ? snapshot.failure : null;
  useFixByItself({ view: chat.view, state: fixState, failure, fix, onGiveUp: old.open });
  const onFix =
    failure && fixable !== null
      ? () => void fix({ versionId: fixable, failure: failureToFix(failure) })
      : null;
  const kept = useShownVersion(snapshot, old.key, measured);
  const keepsOlder = snapshot.shownKey !== null && snapshot.shownKey !== snapshot.key;
  const works = snapshot.phase === 'building' || snapshot.phase === 'running';
  // The mark in the strip stays where it is while the next one is on its way; where nobody knows what stays, there is none.
  const shownId = kept?.id ?? (keepsOlder && !works ? null : (old.opened?.id ?? currentId));
  const failing = snapshot.key !== old.key ? null : (old.opened ?? (idle && !unsaved ? version : null));
  const found = health && issuesToFix(health.issues);
  const onFixThese =
    found && health && fixable !== null
      ? () => void fix({ versionId: fixable, failure: found }, requestWords(health.health))
      : null;
  const openVersion = (wanted: OpenedVersion) => {
    if (wanted.id === currentId) old.close();
    else old.open(wanted);
    choose('preview');
  };
  const restore = (id: string) => {
    setProblem(null);
    // Until then what was asked for stays on the screen.
    actions.restore({ id }, old.close);
  };
  const errors = snapshot.console.reduce(
    (sum, { level, count }) => (level === 'error' ? sum + count : sum),
    0,
  );
  return (
    <Tabs
      value={tab}
      onValueChange={(value) => {
        if (isWorkbenchTab(value)) choose(value);
      }}
      className="@container flex h-full min-w-0 flex-col"
    >
      <div className="flex h-bar shrink-0 items-center gap-1 border-b border-line bg-paper pr-3 pl-[22px] phone:h-[52px] phone:pr-1 phone:pl-4">
        {onToggleChat ? <ChatToggle hidden={chatHidden} onToggle={onToggleChat} /> : null}
        <WorkbenchTabs errors={errors} version={version?.number ?? null} />
        <SheetTools
          device={device}
          onDevice={onPhone ? null : (chosen) => chooseSheet({ device: chosen })}
          onReload={engine ? () => engine.reload() : null}
          onFullScreen={() => {
            choose('preview');
            fullScreen.enter();
          }}
          versionId={old.opened?.id ?? (idle && !unsaved ? currentId : null)}
          onProblem={setProblem}
        />
      </div>
      {old.opened ? (
        <OpenedBar
          number={old.opened.number}
          state={old.failed ? 'failed' : old.there ? 'shown' : 'reading'}
          restorable={restorable}
          onBack={old.close}
          onRestore={() => {
            if (old.opened) restore(old.opened.id);
          }}
        />
      ) : null}
      {problem === null ? null : <ProblemBar words={problem} onClose={() => setProblem(null)} />}
      <div className="relative min-h-0 flex-1 overflow-clip">
        <TabsPane value="preview" keepSize>
          <PreviewPane
            preview={{ engine, snapshot }}
            versions={numbersOf(failing, kept)}
            device={device}
            freeWidth={freeWidth}
            onFreeWidth={onPhone ? null : (width) => chooseSheet({ freeWidth: width })}
            bench={bench}
            fullScreen={fullScreen}
            fileCount={Object.keys(project.files).length}
            onOpenLine={openLine}
            onFix={onFix}
            health={health ? <HealthMark measured={health} onFix={onFixThese} /> : <EngineNote />}
            strip={
              <ContactStrip chatId={chatId} currentId={currentId} shownId={shownId} onOpen={openVersion} />
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
                shown={tab === 'code'}
                onOpen={open}
                hand={hand}
                editable={idle && old.opened === null}
                savedAs={version?.cause === 'edit' && old.opened === null ? version.number : null}
              />
            </Suspense>
          ) : null}
        </TabsPane>
        <TabsPane value="console">
          {seen.has('console') ? (
            <Suspense>
              <ConsolePane entries={snapshot.console} onClear={clearConsole} onOpenLine={openLine} />
            </Suspense>
          ) : null}
        </TabsPane>
        <TabsPane value="versions">
          {seen.has('versions') ? (
            <Suspense>
              <VersionsPane
                chatId={chatId}
                currentId={currentId}
                openedId={old.opened?.id ?? null}
                onRestore={restore}
                actions={actions}
                restorable={restorable}
                onOpen={openVersion}
                onProblem={setProblem}
              />
            </Suspense>
          ) : null}
        </TabsPane>
      </div>
    </Tabs>
  );
}
