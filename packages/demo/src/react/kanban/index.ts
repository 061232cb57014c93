import type { Brief } from '../../brief/brief.ts';
import { presented } from '../../brief/presented.ts';
import type { Draft } from '../../page/files.ts';
import { listing } from '../../text.ts';
import { constant, reactProject } from '../project.ts';
import { APP } from './app.ts';
import { ADD_CARD, COLUMN } from './column.ts';
import { CARD } from './card.ts';

const PEOPLE = ['MK', 'JO', 'AL'];
/** Marks on the cards of the first columns; what is done needs none. */
const TAGS = ['Today', '', 'Small', '', 'This week'];

/** A board whose cards move by mouse, by touch and by keyboard. */
export function kanban(brief: Brief): Draft {
  const columns =
    brief.listed.length >= 2 ? brief.listed.slice(0, 5) : ['Next', 'In hand', 'Waiting', 'Done'];
  const cards = brief.trade.tasks.slice(0, 9).map((title, index) => ({
    id: index + 1,
    title,
    column: columns[[0, 0, 0, 1, 1, 2, 2, 3, 3][index] ?? 0] ?? columns[index % columns.length],
    owner: PEOPLE[index % PEOPLE.length],
    tag: TAGS[index] ?? '',
  }));
  const content = `export interface Card { id: number; title: string; column: string; owner: string; tag: string }

${constant('name', brief.name)}
${constant('subtitle', 'What is open, who has it, and how far it is.')}
${constant('columns', columns, 'string[]')}
${constant('firstCards', cards, 'Card[]')}
`;
  return {
    files: reactProject(brief, {
      title: `${brief.name}, board`,
      content,
      app: APP,
      components: { 'card-view.tsx': CARD, 'add-card.tsx': ADD_CARD, 'column-view.tsx': COLUMN },
    }),
    intro: `Here is ${brief.named ? `a board for ${brief.name}` : presented(brief, 'a board')} with the columns ${listing(columns)}. Cards can be dragged, or moved with the arrow keys once one has the focus.`,
    outro: 'Add a column, rename the board or change its colour by asking.',
  };
}
