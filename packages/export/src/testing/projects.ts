import type { ProjectFiles } from '@studio/artifacts';

/** Projects in the manner of what models write, to be downloaded, built and brought back. */
export interface SampleProject {
  name: string;
  files: ProjectFiles;
  /** What its build's output must hold somewhere. */
  built: readonly string[];
}

function project(name: string, texts: Record<string, string>, ...built: string[]): SampleProject {
  const files = Object.entries(texts).map(([path, content]) => [path, { path, content, complete: true }]);
  return { name, files: Object.fromEntries(files) as ProjectFiles, built };
}

/** Exact versions as the preview runs them, for what the samples import. */
export const SAMPLE_PACKAGES: Readonly<Record<string, string>> = {
  clsx: '2.1.1',
  'lucide-react': '0.577.0',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'react-router-dom': '7.18.5',
  recharts: '3.10.1',
  'tailwind-merge': '3.7.0',
  vue: '3.5.45',
  zustand: '5.1.0',
};

const VITE_HTML = (script: string, id = 'root') =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>App</title></head>\n<body>\n<div id="${id}"></div>\n<script type="module" src="${script}"></script>\n</body>\n</html>\n`;

export const SAMPLES: readonly SampleProject[] = [
  project('Single page', {
    'index.html':
      '<!doctype html><html><head><style>h1 { color: red }</style></head><body><h1>Hello</h1><script>document.title = "x"</script></body></html>',
  }),
  project(
    'Static site with pages',
    {
      'index.html':
        '<!doctype html><html><head><link rel="stylesheet" href="css/style.css"></head><body><a href="about.html">About</a><script src="js/main.js"></script></body></html>',
      'about.html': '<!doctype html><html><body><a href="./">Home</a></body></html>',
      'css/style.css': '@import "reset.css"; body { color: teal }',
      'css/reset.css': '* { margin: 0 }',
      'js/main.js': 'document.body.dataset.ready = "1";\n',
    },
    'dataset.ready',
    'margin: 0',
  ),
  project(
    'React component only, JS',
    {
      'src/App.jsx':
        "import { useState } from 'react';\nimport './App.css';\nexport default function App() {\n  const [n, set] = useState(0);\n  return <button onClick={() => set(n + 1)}>{n}</button>;\n}\n",
      'src/App.css': 'button { font: inherit }\n',
    },
    'font:inherit',
  ),
  project(
    'React with its own Vite files, TS',
    {
      'index.html': VITE_HTML('/src/main.tsx'),
      'package.json': JSON.stringify({
        name: 'own',
        scripts: { build: 'tsc -b && vite build', postinstall: 'node evil.js' },
        dependencies: { react: '^18.2.0', zustand: '^4.0.0' },
        devDependencies: { vite: '^5.0.0', 'lovable-tagger': '^1.1.0' },
      }),
      'vite.config.ts':
        "import { defineConfig } from 'vite';\nimport react from '@vitejs/plugin-react-swc';\nimport { componentTagger } from 'lovable-tagger';\nexport default defineConfig({ plugins: [react(), componentTagger()] });\n",
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      'src/main.tsx':
        "import { createRoot } from 'react-dom/client';\nimport App from '@/App';\nimport './index.css';\ncreateRoot(document.getElementById('root')!).render(<App />);\n",
      'src/App.tsx':
        "import { useStore } from '@/store';\nimport type { Item } from './types';\nexport default function App() {\n  const items: Item[] = useStore((s) => s.items);\n  return <ul>{items.map((item) => <li key={item.id}>{item.name}</li>)}</ul>;\n}\n",
      'src/store.ts':
        "import { create } from 'zustand';\nimport type { Item } from './types';\nexport const useStore = create<{ items: Item[] }>(() => ({ items: [{ id: 1, name: 'One' }] }));\n",
      'src/types.ts': 'export interface Item { id: number; name: string }\n',
      'src/index.css': 'body { margin: 0 }\n',
      'src/vite-env.d.ts': '/// <reference types="vite/client" />\n',
    },
    'margin:0',
  ),
  project(
    'React with Tailwind 4 by its classes',
    {
      'src/App.tsx':
        'import { Coffee } from \'lucide-react\';\nimport { Card } from \'./components/Card\';\nexport default function App() {\n  return <main className="min-h-screen bg-amber-50 p-8 flex gap-4 text-center"><Card><Coffee className="w-full" /></Card></main>;\n}\n',
      'src/components/Card.tsx':
        'import type { ReactNode } from \'react\';\nexport function Card({ children }: { children: ReactNode }) {\n  return <div className="rounded-xl p-4 grid">{children}</div>;\n}\n',
    },
    '.min-h-screen',
    '.bg-amber-50',
  ),
  project(
    'React with Tailwind 3',
    {
      'index.html': VITE_HTML('/src/main.jsx'),
      'tailwind.config.js':
        "/** @type {import('tailwindcss').Config} */\nmodule.exports = {\n  content: ['./index.html', './src/**/*.{js,jsx}'],\n  theme: { extend: { colors: { brand: '#123456' } } },\n  plugins: [require('tailwindcss-animate')],\n};\n",
      'postcss.config.js': 'module.exports = { plugins: { tailwindcss: {}, autoprefixer: {} } };\n',
      'src/index.css':
        '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n@layer components { .btn { @apply rounded bg-brand px-4; } }\n',
      'src/main.jsx':
        "import React from 'react';\nimport ReactDOM from 'react-dom/client';\nimport { cn } from '@/lib/utils';\nimport './index.css';\nReactDOM.createRoot(document.getElementById('root')).render(<p className={cn('btn', 'animate-in')}>Hi</p>);\n",
      'src/lib/utils.js':
        "import { clsx } from 'clsx';\nimport { twMerge } from 'tailwind-merge';\nexport function cn(...inputs) {\n  return twMerge(clsx(inputs));\n}\n",
    },
    '.btn{',
    'enter',
  ),
  project(
    'React with packages and pages',
    {
      'src/main.jsx':
        "import { createRoot } from 'react-dom/client';\nimport { BrowserRouter, Routes, Route } from 'react-router-dom';\nimport { lazy, Suspense } from 'react';\nconst Chart = lazy(() => import('./pages/Chart.jsx'));\ncreateRoot(document.getElementById('root')).render(<BrowserRouter><Suspense><Routes><Route path=\"*\" element={<Chart />} /></Routes></Suspense></BrowserRouter>);\n",
      'src/pages/Chart.jsx':
        "import { LineChart, Line } from 'recharts';\nimport data from '../data.json';\nimport logo from '../assets/logo.svg';\nexport default function Chart() {\n  return <><img src={logo} alt=\"\" /><LineChart data={data} width={300} height={100}><Line dataKey=\"v\" /></LineChart></>;\n}\n",
      'src/data.json': '[{ "v": 1 }, { "v": 2 }]\n',
      'src/assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>\n',
      'public/robots.txt': 'User-agent: *\n',
    },
    'User-agent',
  ),
  project(
    'React in plain .js files',
    {
      'public/index.html':
        '<!doctype html><html><head><link rel="icon" href="%PUBLIC_URL%/icon.svg"></head><body><div id="root"></div></body></html>',
      'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'src/index.js':
        "import React from 'react';\nimport ReactDOM from 'react-dom/client';\nimport App from './App';\nReactDOM.createRoot(document.getElementById('root')).render(<App />);\n",
      'src/App.js':
        "import React from 'react';\nexport default function App() {\n  return (\n    <h1>Hi</h1>\n  );\n}\n",
    },
    '/icon.svg',
  ),
  project(
    'Vue with TypeScript and Sass',
    {
      'src/App.vue':
        '<script setup lang="ts">\nimport { ref } from \'vue\';\nimport Child from \'./components/Child.vue\';\nconst n = ref<number>(1);\n</script>\n<template><Child :n="n" @click="n++" /></template>\n<style lang="scss" scoped>\n$c: red;\ndiv { a { color: $c; } }\n</style>\n',
      'src/components/Child.vue':
        '<script setup lang="ts">\ndefineProps<{ n: number }>();\n</script>\n<template><button>{{ n }}</button></template>\n',
    },
    'color:red',
  ),
  project(
    'Vanilla TypeScript',
    {
      'index.html': VITE_HTML('/src/main.ts', 'app'),
      'src/main.ts':
        "import './style.css';\nimport { greet } from './greet';\nconst app = document.querySelector<HTMLDivElement>('#app');\nif (app) app.textContent = greet('you');\n",
      'src/greet.ts': 'export const greet = (name: string): string => `Hello ${name}`;\n',
      'src/style.css': 'body { margin: 0 }\n',
    },
    'margin:0',
    'Hello ',
  ),
];
