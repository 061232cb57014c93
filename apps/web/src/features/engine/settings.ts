/** Which engine shows previews, as the operator chose; the server gives it with the page. */
export type EngineSettings =
  | { name: 'own' }
  | {
      name: 'sandpack';
      bundlerUrl: string;
      /** Absent: the bundler takes packages from CodeSandbox's packager. */
      registryUrl?: string;
      /** Exact versions by package. */
      packages: Readonly<Record<string, string>>;
    };
