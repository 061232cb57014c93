import { detectProject, type ProjectFiles } from '@studio/artifacts';
import { fingerprint, MANIFEST_PATH, writeManifest } from './manifest.ts';
import { slugOf, titleLine, unpackableNames } from './names.ts';
import { Plan } from './plan.ts';
import { PAGE_README, readme } from './readme.ts';
import { addStaticBuild } from './static-site.ts';
import { addViteBuild } from './vite-project.ts';

export interface ExportedProject {
  /** Fit for a folder and a file: lower-case ASCII. */
  name: string;
  files: { path: string; content: string }[];
}

export interface ExportOptions {
  title: string;
  /** Exact versions of the packages that projects may import, as the preview runs them. */
  packages: Readonly<Record<string, string>>;
}

/** They would fix other versions, or send an installation to another registry. */
const INSTALLATION =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|\.npmrc|\.yarnrc(?:\.yml)?|\.studio-lite\.json)$/;

/**
 * A project as a folder that installs and builds by itself: a Vite project, a static site with a build that copies, or one page and a README.
 * Its own files stay as they are, but for those that keep it from building: their originals go along in {@link MANIFEST_PATH}.
 */
export function exportProject(own: ProjectFiles, { title: given, packages }: ExportOptions): ExportedProject {
  const title = titleLine(given);
  const name = slugOf(title);
  const project = detectProject(own);
  const plan = new Plan(own);
  for (const path of plan.paths()) if (INSTALLATION.test(path)) plan.omit(path);
  const single = plan.files.size <= 1 && (project.kind === 'static' || project.kind === 'empty');
  if (single) plan.write('README.md', readme({ title, body: PAGE_README }));
  else {
    const body =
      project.kind === 'static' || project.kind === 'empty'
        ? addStaticBuild(plan, name)
        : addViteBuild(plan, { title, name, project, packages });
    // A project's own README says more than ours.
    if (!plan.has('README.md'))
      plan.write('README.md', readme({ title, body: [...body, 'Made with Studio Lite.'] }));
  }
  const names = unpackableNames(plan.paths());
  const files = [...plan.files].map(([path, content]) => ({ path: names.get(path) ?? path, content }));
  if (!single || plan.originals.size > 0)
    files.push({ path: MANIFEST_PATH, content: manifestOf(plan, title) });
  return { name, files: files.sort((one, other) => (one.path < other.path ? -1 : 1)) };
}

function manifestOf(plan: Plan, title: string): string {
  const generated = [...plan.generated].map((path) => [path, fingerprint(plan.get(path) ?? '')]);
  return writeManifest({
    title,
    generated: Object.fromEntries(generated) as Record<string, string>,
    originals: Object.fromEntries(plan.originals),
  });
}
