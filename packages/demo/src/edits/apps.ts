import { readMinutes } from '../brief/items.ts';
import { capitalise, escapeRegExp } from '../text.ts';
import { CONTACT, FAQ } from './app-parts.ts';
import type { Edit, Project } from './types.ts';

const CONTENT = 'src/content.ts';

function tidy(raw: string | undefined): string | null {
  const text = (raw ?? '')
    .replace(/[\p{C}`<>{}\\]/gu, '')
    .replace(/^["“'‘\s:]+|["”'’\s.]+$/gu, '')
    .trim()
    .slice(0, 80);
  return text === '' ? null : capitalise(text);
}

/** Adds an object to an exported array that has one entry a line; ids go on. */
function appendRow(source: string, list: string, row: Record<string, unknown>): string {
  return source.replace(
    new RegExp(`(export const ${list}: [^=]+ = \\[\\n)([\\s\\S]*?)(\\];)`),
    (_, open: string, rows: string, close: string) => {
      const ids = [...rows.matchAll(/"id":(\d+)/g)].map((match) => Number(match[1]));
      return `${open}${rows}  ${JSON.stringify({ id: Math.max(0, ...ids) + 1, ...row })},\n${close}`;
    },
  );
}

/** "add the task “call mum”", "add a card: …". */
export const taskEdit: Edit = (clause, project) => {
  const source = project.files.get(CONTENT);
  const title = tidy(
    /\badd\b.*?\b(?:task|card|to-?do|entry|item)s?\b\s*(?:called|named|saying|for|to|that says)?\s*:?\s*(.+)/i.exec(
      clause,
    )?.[1],
  );
  if (source === undefined || title === null) return null;
  if (source.includes('export const firstTasks')) {
    project.files.set(CONTENT, appendRow(source, 'firstTasks', { title, done: false }));
    return `“${title}” is on the list.`;
  }
  if (source.includes('export const firstCards')) {
    const columns = readColumns(source);
    project.files.set(
      CONTENT,
      appendRow(source, 'firstCards', { title, column: columns[0] ?? '', owner: 'ME', tag: '' }),
    );
    return `“${title}” is a card under “${columns[0] ?? ''}” now.`;
  }
  return null;
};

const COLUMNS = /export const columns: string\[\] = (\[.*\]);/;

function readColumns(source: string): string[] {
  const parsed: unknown = JSON.parse(COLUMNS.exec(source)?.[1] ?? '[]');
  return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
}

/** "add a column Review", "remove the column Waiting". */
export const columnEdit: Edit = (clause, project) => {
  const source = project.files.get(CONTENT);
  if (source === undefined || !COLUMNS.test(source)) return null;
  const columns = readColumns(source);
  const write = (list: readonly string[]): void => {
    project.files.set(
      CONTENT,
      source.replace(COLUMNS, () => `export const columns: string[] = ${JSON.stringify(list)};`),
    );
  };
  const gone = tidy(
    /\b(?:remove|delete|drop)\b.*?\bcolumn\b\s*(?:called|named)?\s*(.+)/i.exec(clause)?.[1] ??
      /\b(?:remove|delete|drop)\s+(?:the\s+)?(.+?)\s+column\b/i.exec(clause)?.[1],
  );
  const match =
    gone === null ? undefined : columns.find((column) => column.toLowerCase() === gone.toLowerCase());
  if (match !== undefined) {
    const rest = columns.filter((column) => column !== match);
    const home = rest[0] ?? 'Next';
    write(rest.length === 0 ? [home] : rest);
    const next = project.files.get(CONTENT) ?? '';
    project.files.set(
      CONTENT,
      next.replaceAll(`"column":${JSON.stringify(match)}`, () => `"column":${JSON.stringify(home)}`),
    );
    return `The column “${match}” is gone; its cards went to “${home}”.`;
  }
  const added = tidy(
    /\badd\b.*?\b(?:column|lane)\b\s*(?:called|named|for)?\s*:?\s*(.+)/i.exec(clause)?.[1] ??
      /\badd\s+(?:an?\s+)?(.+?)\s+(?:column|lane)\b/i.exec(clause)?.[1],
  );
  if (added === null) return null;
  if (columns.includes(added)) return `There is a column “${added}” already.`;
  write([...columns.slice(0, -1), added, ...columns.slice(-1)]);
  return `There is a column “${added}” before the last one now.`;
};

/** "45 minutes": the focus time of a timer. */
export const minutesEdit: Edit = (clause, project) => {
  const source = project.files.get(CONTENT);
  const minutes = readMinutes(clause);
  if (source === undefined || minutes === null || !source.includes('export const modes')) return null;
  const pause = /\b(pause|break)\b/i.test(clause);
  // Timers for eggs or talks have other names; there the first one is meant.
  const names = [...source.matchAll(/"label":"([^"]+)","minutes":/g)].map((match) => match[1] ?? '');
  const asked = names.find((name) => clause.toLowerCase().includes(name.toLowerCase()));
  const label = asked ?? names.find((name) => name === (pause ? 'Pause' : 'Focus')) ?? names[0];
  if (label === undefined) return null;
  project.files.set(
    CONTENT,
    source.replace(
      new RegExp(`("label":"${escapeRegExp(label)}","minutes":)\\d+`),
      (_, head: string) => `${head}${minutes}`,
    ),
  );
  return `${label} lasts ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} now.`;
};

/** The last thing an app's outermost box holds stands below everything else, whatever its columns do. */
const END_OF_APP = / {4}<\/div>\n {2}\);\n\}\n*$/;

function addPart(project: Project, file: string, component: string, code: string): string | null {
  const app = project.files.get('src/App.tsx');
  if (app === undefined || !END_OF_APP.test(app)) return null;
  const path = `src/components/${file}`;
  if (project.files.has(path)) return 'That is there already.';
  project.files.set(path, code);
  const imported = app.replace(
    /(import [^\n]*\n)(?!import)/,
    (line) => `${line}import { ${component} } from './components/${file.replace('.tsx', '')}';\n`,
  );
  project.files.set(
    'src/App.tsx',
    imported.replace(END_OF_APP, (close) => `      <${component} />\n${close}`),
  );
  return null;
}

/** The two blocks an app can take: a contact form and a list of questions. */
export const appPartEdit: Edit = (clause, project) => {
  if (
    !/\badd|include|insert|put\b/i.test(clause) ||
    !project.files.has('src/App.tsx') ||
    !project.files.has(CONTENT)
  )
    return null;
  if (/\b(contact|feedback|message) ?(form|section)?\b/i.test(clause)) {
    return (
      addPart(project, 'contact-form.tsx', 'ContactForm', CONTACT) ??
      'A contact form that checks what is typed stands below the app.'
    );
  }
  if (/\b(faq|questions|help section|help)\b/i.test(clause)) {
    return (
      addPart(project, 'questions.tsx', 'Questions', FAQ(project.brief.trade.faq)) ??
      'A short list of questions stands below the app.'
    );
  }
  return null;
};
