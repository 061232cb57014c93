import { useState } from 'react';
import Leaf from './assets/leaf.svg?react';
import leafUrl from './assets/leaf.svg?url';
import source from './data/recipes.ts?raw';
import license from './license.txt?raw';
import { RecipeCard } from './components/RecipeCard';
import { recipes } from './data/recipes';

const cover = new URL('./assets/cover.svg', import.meta.url).href;

export default function App() {
  const [shown, setShown] = useState(false);
  return (
    <main className="leaf-bg mx-auto max-w-4xl p-8">
      <h1 className="flex items-center gap-2 text-3xl"><Leaf className="size-8 text-green-700" aria-hidden="true" /> Recipes</h1>
      <img src={cover} alt="cover" className="my-4 h-24 w-full rounded object-cover" />
      <img src="/img/stamp.svg" alt="stamp" className="size-6" />
      <img src={leafUrl} alt="leaf" className="size-6" />
      <div className="grid gap-4 sm:grid-cols-2">{recipes.map((r) => <RecipeCard key={r.title} {...r} />)}</div>
      <button className="mt-4 rounded-md bg-green-700 px-3 py-1.5 text-white" onClick={() => setShown(true)}>Show source</button>
      {shown && <pre className="mt-2 text-xs">{source.length} characters. {license}</pre>}
    </main>
  );
}
