import { takesNoArticle, withArticle } from './articles.ts';
import type { Brief } from './brief.ts';

/** "Gale", "a dashboard for the bike repair shop" or "a dashboard": how an answer names what it made. */
export function presented(brief: Brief, kind: string): string {
  if (brief.named) return brief.name;
  if (!brief.spoken) return kind;
  // "A habit tracker" says what it is by itself.
  if (/\b(?:tracker|list|planner|board|checklist)$/i.test(brief.subject)) return withArticle(brief.subject);
  return `${kind} for ${takesNoArticle(brief.subject) ? '' : 'the '}${brief.subject}`;
}
