import { importedPackages, type Project } from '@studio/artifacts';
import { chooseVersions, ownRanges, packageJson } from './package-json.ts';
import { addPage } from './page.ts';
import type { Plan } from './plan.ts';
import { addTailwind, tailwindOf } from './tailwind.ts';
import { TOOLS } from './tools.ts';
import { viteConfig } from './vite-config.ts';

export interface ViteParts {
  title: string;
  name: string;
  project: Project;
  /** Exact versions of the packages that the preview runs. */
  packages: Readonly<Record<string, string>>;
}

/** Makes a project that a bundler has to build a Vite project. Returns the paragraphs of its README. */
export function addViteBuild(plan: Plan, { title, name, project, packages }: ViteParts): string[] {
  const own = ownRanges(plan.get('package.json'));
  const tailwind = tailwindOf(plan, plan.get('index.html') ?? plan.get('public/index.html') ?? '');
  const { packages: tailwindPackages, sheet } = addTailwind(plan, tailwind);
  for (const path of plan.paths()) if (path.startsWith('vite.config.')) plan.omit(path);
  addPage(plan, project, title, sheet);
  plan.write('vite.config.js', viteConfig(plan, project, tailwind));
  if (project.typescript) plan.write('tsconfig.json', tsconfig(plan));

  const imported = importedPackages(plan.files).filter((each) => !Object.hasOwn(DEV, each));
  const { dependencies, missing } = chooseVersions([...imported, ...basis(project)], packages, own);
  const react = project.kind === 'react';
  const devDependencies: Record<string, string> = {
    vite: TOOLS.vite,
    ...pick(react, '@vitejs/plugin-react'),
    ...pick(project.kind === 'vue', '@vitejs/plugin-vue'),
    ...pick(project.typescript, 'typescript'),
    ...pick(project.typescript && react, '@types/react', '@types/react-dom'),
    ...pick(hasStyle(plan, 'scss') || hasStyle(plan, 'sass'), 'sass'),
    ...pick(hasStyle(plan, 'less'), 'less'),
    ...tailwindPackages,
  };
  for (const each of Object.keys(devDependencies)) delete dependencies[each];
  const scripts = { dev: 'vite', build: 'vite build', preview: 'vite preview' };
  plan.write('package.json', packageJson({ name, scripts, dependencies, devDependencies }));
  return body(project, missing);
}

/** Never a dependency of the page itself, whatever imports it. */
const DEV: Readonly<Record<string, true>> = {
  vite: true,
  tailwindcss: true,
  '@vitejs/plugin-react': true,
  '@vitejs/plugin-vue': true,
};

function basis({ kind }: Project): string[] {
  if (kind === 'react') return ['react', 'react-dom'];
  return kind === 'vue' ? ['vue'] : [];
}

function pick(wanted: boolean, ...names: (keyof typeof TOOLS)[]): Record<string, string> {
  return wanted ? Object.fromEntries(names.map((name) => [name, TOOLS[name]])) : {};
}

function hasStyle(plan: Plan, extension: string): boolean {
  const inVue = new RegExp(`<style[^>]*\\blang=["']${extension}["']`);
  return [...plan.files].some(
    ([path, text]) => path.endsWith(`.${extension}`) || (path.endsWith('.vue') && inVue.test(text)),
  );
}

function tsconfig(plan: Plan): string {
  const source = plan.paths().some((path) => path.startsWith('src/')) ? './src/*' : './*';
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    allowJs: true,
    resolveJsonModule: true,
    isolatedModules: true,
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['vite/client'],
    paths: { '@/*': [source] },
  };
  return `${JSON.stringify({ compilerOptions, exclude: ['node_modules', 'dist'] }, null, 2)}\n`;
}

function body({ kind, typescript }: Project, missing: readonly string[]): string[] {
  const language = typescript ? 'TypeScript' : 'JavaScript';
  const what = { react: `A React app in ${language}`, vue: `A Vue app in ${language}` };
  const noun = kind === 'react' || kind === 'vue' ? what[kind] : `A web app in ${language}`;
  return [
    `${noun}, built with Vite.`,
    '```sh\nnpm install\nnpm run dev      # shows it while you work on it\nnpm run build    # writes the finished site to dist/\n```',
    ...(missing.length === 0
      ? []
      : [
          `These packages are imported but their versions are not known here; add them with \`npm install\`: ${missing.join(', ')}.`,
        ]),
  ];
}
