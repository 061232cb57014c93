interface DevtoolsHook {
  supportsFiber: boolean;
  renderers: Map<number, unknown>;
  inject(): number;
  onScheduleFiberRoot(): void;
  onCommitFiberRoot(): void;
  onCommitFiberUnmount(): void;
}

/** Watches React's commits through its devtools hook. Install before react-refresh and react-dom are loaded. */
export function watchCommits(): { first: Promise<void> } {
  let done = (): void => undefined;
  const first = new Promise<void>((resolve) => (done = resolve));
  let renderers = 0;
  const hook: DevtoolsHook = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => ++renderers,
    onScheduleFiberRoot: () => undefined,
    onCommitFiberRoot: () => done(),
    onCommitFiberUnmount: () => undefined,
  };
  (window as unknown as { __REACT_DEVTOOLS_GLOBAL_HOOK__: DevtoolsHook }).__REACT_DEVTOOLS_GLOBAL_HOOK__ =
    hook;
  return { first };
}
