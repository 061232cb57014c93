import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../page/files.ts';
import { constant, reactProject } from '../project.ts';
import { APP, FIELD, RULES } from './app.ts';

/** The game on nine fields, against a computer that does not lose or against somebody beside you. */
export function tictactoe(brief: Brief): Draft {
  const name = brief.named ? brief.name : 'Tic-tac-toe';
  return {
    files: reactProject(
      { ...brief, name },
      {
        title: name,
        content: `${constant('name', name)}\n`,
        app: APP,
        components: { 'rules.ts': RULES, 'field.tsx': FIELD },
      },
    ),
    intro: `Here is ${brief.named ? brief.name : 'tic-tac-toe'}: against the computer, which does not lose, or for two players, with a score.`,
    outro: 'Ask for another colour or name, or make it dark.',
  };
}
