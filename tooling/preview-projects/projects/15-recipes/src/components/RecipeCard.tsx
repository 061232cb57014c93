import { Clock } from 'lucide-react';
import type { Recipe } from '@/data/recipes';
import { Tag } from './Tag';

export function RecipeCard({ title, minutes, steps, tags = [] }: Recipe) {
  return (
    <article className="rounded-xl border border-green-200 bg-white p-4 shadow-xs">
      <h2 className="text-xl">{title}</h2>
      <p className="inline-flex items-center gap-1 text-sm text-green-800"><Clock size={14} />{minutes} min</p>
      <ol className="my-2 list-inside list-decimal">{steps.map((step) => <li key={step}>{step}</li>)}</ol>
      {tags.map((tag) => <Tag key={tag} name={tag} />)}
    </article>
  );
}
