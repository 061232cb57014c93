/**
 * Who may import whom. The table is the picture of docs/architecture.md, section "Packages"; there is no exceptions list.
 * A package absent from the right-hand side of a row may not be imported by the left-hand side.
 */
const MAY_IMPORT = {
  contracts: [],
  artifacts: ['contracts'],
  export: ['contracts', 'artifacts'],
  preview: ['contracts', 'artifacts'],
  ui: ['contracts'],
  db: ['contracts'],
  gateway: ['contracts'],
  demo: ['contracts', 'artifacts'],
  auth: ['contracts', 'db'],
  api: ['contracts', 'artifacts', 'export', 'db', 'gateway', 'auth'],
  client: ['contracts'],
};
const ALL = Object.keys(MAY_IMPORT);
const TESTS = '\\.test\\.tsx?$|/testing(/|\\.ts$)|/contract/';

const packageRules = ALL.map((name) => {
  const allowed = [name, ...MAY_IMPORT[name]];
  return {
    name: `${name}-imports-only-${MAY_IMPORT[name].join('-') || 'nothing'}`,
    severity: 'error',
    from: { path: `^packages/${name}/`, pathNot: TESTS },
    to: {
      path: `^(packages/(?!(${allowed.join('|')})/)|apps/|tooling/)`,
      // The typed client knows the router as a type and nothing else of it.
      ...(name === 'client' ? { dependencyTypesNot: ['type-only'] } : {}),
    },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...packageRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'app-server-values-stay-on-the-server',
      comment:
        'Server packages are values only under src/server, route handlers, the proxy and instrumentation.',
      severity: 'error',
      from: {
        path: '^apps/web/src/',
        pathNot: [
          '^apps/web/src/server/',
          '^apps/web/src/app/.*route\\.ts$',
          '^apps/web/src/(instrumentation|proxy|env)[^/]*\\.ts$',
          TESTS,
        ],
      },
      to: {
        path: '^(packages/(api|db|gateway|demo|auth|billing)/|packages/preview/src/server/|apps/web/src/server/(?!(viewer|preview-settings)\\.ts$))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-pages-ask-the-server',
      comment:
        'server/viewer.ts and server/preview-settings.ts are what server components may know of the server.',
      severity: 'error',
      from: { path: '^apps/web/src/(?!server/|app/)' },
      to: { path: '^apps/web/src/server/(viewer|preview-settings)\\.ts$' },
    },
    {
      name: 'preview-server-part-is-plain',
      severity: 'error',
      from: { path: '^packages/preview/src/server/' },
      to: { path: '^packages/preview/src/(?!server/)', pathNot: '^packages/preview/src/shared/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'nothing-unresolved',
      comment:
        'In the interface kit `@/` means the kit, as in the projects it is for; its type check resolves it.',
      severity: 'error',
      from: { pathNot: '^packages/preview/vendor/kit/' },
      to: { couldNotResolve: true, pathNot: '\\.css$|^server-only$|^tw-animate-css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^|/)(node_modules|\\.next[^/]*|dist|public|drizzle)/|^tooling/preview-projects/(projects|kits|\\.work)/',
    },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'browser', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
