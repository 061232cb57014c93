import { detectProject, type ProjectFiles } from '@studio/artifacts';

/** The root component, which says more of an app than the page or the module that mounts it. */
const APP = /^(?:src\/)?App\.(?:[jt]sx?|vue)$/;

/** The file in which a person begins to read; null where there is none. */
export function entryFile(files: ProjectFiles): string | null {
  const paths = Object.keys(files);
  const { kind, entry } = detectProject(files);
  const app = kind === 'react' || kind === 'vue' ? paths.find((path) => APP.test(path)) : undefined;
  if (app !== undefined) return app;
  // Of a site whose scripts need a bundler the page still is the beginning.
  return kind === 'vanilla' && Object.hasOwn(files, 'index.html')
    ? 'index.html'
    : (entry ?? paths[0] ?? null);
}
