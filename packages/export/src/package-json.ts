import { z } from 'zod';
import { TAILWIND_PLUGINS, TOOLS } from './tools.ts';

const ownPackage = z.object({
  dependencies: z.record(z.string(), z.string()).catch({}),
  devDependencies: z.record(z.string(), z.string()).catch({}),
});
/** Versions and ranges of the registry; no addresses, no files. */
const RANGE = /^[\^~]?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** What the project's own package.json asks for, as far as it is a plain version. */
export function ownRanges(text: string | undefined): Record<string, string> {
  if (text === undefined) return {};
  try {
    const { dependencies, devDependencies } = ownPackage.parse(JSON.parse(text));
    return Object.fromEntries(
      Object.entries({ ...devDependencies, ...dependencies }).filter(([, range]) => RANGE.test(range)),
    );
  } catch {
    return {};
  }
}

/** Where the version of an imported package comes from: what the preview runs, what its own package.json says, or nowhere. */
export function chooseVersions(
  imported: readonly string[],
  known: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): { dependencies: Record<string, string>; missing: string[] } {
  const dependencies: Record<string, string> = {};
  const missing: string[] = [];
  const tables = [known, TAILWIND_PLUGINS, TOOLS, own];
  for (const name of imported) {
    const table = tables.find((each) => Object.hasOwn(each, name));
    const version = table?.[name as keyof typeof table];
    if (version === undefined) missing.push(name);
    else dependencies[name] = version;
  }
  return { dependencies, missing };
}

export interface PackageParts {
  name: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

export function packageJson({ name, scripts, dependencies, devDependencies }: PackageParts): string {
  const pinned = Object.hasOwn(dependencies, 'react')
    ? // Packages that still ask for an older React run with this one: it is what they were shown with.
      { overrides: { react: '$react', 'react-dom': '$react-dom' } }
    : {};
  const value = {
    name,
    private: true,
    version: '0.0.0',
    type: 'module',
    scripts,
    dependencies: sorted(dependencies),
    devDependencies: sorted(devDependencies),
    ...pinned,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sorted(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
