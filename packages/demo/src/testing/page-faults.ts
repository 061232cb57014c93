import type { ProjectFiles } from '@studio/artifacts';

const VOID = new Set(['meta', 'link', 'br', 'input', 'img', 'hr']);

/** Addresses of other hosts; the SVG namespace is none. */
export function outsideAddresses(text: string): string[] {
  return (text.match(/(?:https?:)?\/\/(?=[\w-]+\.[a-z]{2,})[^\s"'`)<]*/gi) ?? []).filter(
    (address) => !address.includes('www.w3.org'),
  );
}

/** What a validator would complain about first, in the static page of a project. */
export function pageFaults(files: ProjectFiles): string[] {
  const html = files['index.html']?.content ?? '';
  const faults: string[] = [];
  if (!html.startsWith('<!doctype html>')) faults.push('no doctype');
  if (!/<html lang="\w+">/.test(html)) faults.push('no language');
  if (!/<title>[^<]+<\/title>/.test(html)) faults.push('no title');
  if (!html.includes('name="viewport"')) faults.push('no viewport');
  const open: string[] = [];
  for (const [, closing, tag, rest] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi)) {
    const name = (tag ?? '').toLowerCase();
    if (VOID.has(name) || (rest ?? '').endsWith('/')) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`);
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`));
  for (const [, name, target] of html.matchAll(/\s(for|aria-labelledby|href)="(?:#)?([\w-]+)"/g)) {
    if (target !== undefined && !target.includes('.') && !ids.includes(target))
      faults.push(`${name ?? ''} to nowhere: ${target}`);
  }
  for (const [, path] of html.matchAll(/\s(?:src|href)="((?:styles|scripts|data)\/[^"]+)"/g)) {
    if (path !== undefined && files[path] === undefined) faults.push(`no such file: ${path}`);
  }
  if (html.includes('<main') && (html.match(/<h1/g) ?? []).length !== 1) faults.push('not exactly one h1');
  return faults;
}
