import { build } from '../kinds/index.ts';
import type { Project } from './types.ts';

/** Whether a request reports a fault rather than a wish. */
export function isRepair(request: string): boolean {
  return /\b(fix|repair)\b.*\b(error|it|this|problem|bug)\b|\b(?:Type|Reference|Syntax)Error\b|\bis not defined\b|\bdoes(?:n['’]t| not) (?:run|work|build|compile)\b|\bcrash\w*/i.test(
    request,
  );
}

/** Puts the file a fault names (or, when it names none, every file of the first version) back as it was first written. */
export function repair(request: string, project: Project): string {
  const first = build(project.brief).files;
  const named = first.filter(({ path }) => request.includes(path));
  const chosen = named.length > 0 ? named : first;
  const different = chosen.filter(
    ({ path, content }) => project.files.get(path)?.trimEnd() !== content.trimEnd(),
  );
  for (const { path, content } of different) project.files.set(path, content);
  if (different.length === 0)
    return 'I compared the files with the way I wrote them and found no difference, so the fault is not one I can mend; go back to an earlier version or describe what you see.';
  return `I put ${different.map(({ path }) => `\`${path}\``).join(', ')} back the way I first wrote ${different.length > 1 ? 'them' : 'it'}; later changes in ${different.length > 1 ? 'these files' : 'that file'} are gone.`;
}
