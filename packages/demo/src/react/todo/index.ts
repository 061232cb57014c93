import type { Brief } from '../../brief/brief.ts';
import { presented } from '../../brief/presented.ts';
import type { Draft } from '../../page/files.ts';
import { constant, reactProject } from '../project.ts';
import { APP } from './app.ts';
import { COMPOSER, FILTERS, ROW } from './parts.ts';

const GENERAL = [
  'Answer the letter on the desk',
  'Ring the dentist before noon',
  'Buy lemons, rice and bread',
  'Water the plants on the stairs',
  'Read chapter four',
  'Back up the photographs',
  'Return the drill',
];

/** A list with filters, editing in place and an undo for what was deleted. */
export function todo(brief: Brief): Draft {
  const own = brief.subject !== brief.trade.label || brief.trade.id !== 'design';
  const titles = brief.listed.length >= 2 ? brief.listed : own ? brief.trade.tasks.slice(0, 7) : GENERAL;
  const tasks = titles.map((title, index) => ({ id: index + 1, title, done: index === 1 || index === 4 }));
  const content = `export interface Task { id: number; title: string; done: boolean }

${constant('name', brief.name)}
${constant('firstTasks', tasks, 'Task[]')}
`;
  return {
    files: reactProject(brief, {
      title: `${brief.name}, to do`,
      content,
      app: APP,
      components: { 'composer.tsx': COMPOSER, 'filters.tsx': FILTERS, 'task-row.tsx': ROW },
    }),
    intro: `Here is ${presented(brief, 'a list')}: it counts down as you tick things off, with filters, editing in place and an undo.`,
    outro: 'Say “add the task …” or change name and colour in a sentence.',
  };
}
