import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../page/files.ts';
import { lifeList } from '../../brief/lists.ts';
import { constant, reactProject } from '../project.ts';
import { APP } from './app.ts';
import { CLOCK, DIAL } from './parts.ts';

interface Use {
  match: RegExp;
  modes: readonly (readonly [string, number])[];
  task: string;
}

/** Timers for something other than work: no pause follows by itself. */
const USES: readonly Use[] = [
  { match: /\beggs?\b/i, modes: [['Soft', 5], ['Medium', 7], ['Hard', 10]], task: 'Two eggs' },
  { match: /\btea\b/i, modes: [['Green', 2], ['Black', 4], ['Herbal', 7]], task: 'One pot' },
  { match: /\b(cook\w*|kitchen|pasta|rice|baking|oven|pizza)\b/i, modes: [['Pasta', 9], ['Rice', 15], ['Oven', 40]], task: 'Dinner' },
  { match: /\b(workout|hiit|exercise|interval|plank|tabata|boxing|yoga|stretch\w*)\b/i, modes: [['Warm up', 5], ['Work', 20], ['Cool down', 5]], task: 'Three rounds, then water' },
  { match: /\b(meditat\w*|breath\w*|mindful\w*)\b/i, modes: [['Short', 5], ['Sit', 15], ['Long', 30]], task: 'Just sitting' },
  { match: /\b(presentation|talk|speech|debate|meeting|stand-?up)\b/i, modes: [['Short', 5], ['Talk', 15], ['Long', 30]], task: 'The talk' },
]; // prettier-ignore

/** A timer with modes; the ring, the title and the keyboard all tell the same time. */
export function timer(brief: Brief): Draft {
  const use = /\bpomodoro\b/i.test(brief.prompt)
    ? undefined
    : USES.find(({ match }) => match.test(brief.prompt));
  const focus = brief.minutes ?? use?.modes[0]?.[1] ?? 25;
  const rest = Math.max(1, Math.round(focus / 5));
  const modes =
    use === undefined
      ? [
          { label: 'Focus', minutes: focus },
          { label: 'Pause', minutes: rest },
          { label: 'Long pause', minutes: rest * 3 },
        ]
      : use.modes.map(([label, minutes], index) => ({ label, minutes: index === 0 ? focus : minutes }));
  const life = lifeList(brief.prompt)?.[0];
  const known =
    brief.trade.id.startsWith('own') || brief.trade.id === 'design' ? undefined : brief.trade.tasks[0];
  const content = `export interface Mode { label: string; minutes: number }

${constant('name', brief.name)}
${constant('modes', modes, 'Mode[]')}
${constant('cycle', use === undefined)}
${constant('taskLabel', use === undefined ? 'Now working on' : 'For')}
${constant('firstTask', use?.task ?? life ?? known ?? 'One thing at a time')}
`;
  return {
    files: reactProject(brief, {
      title: `${brief.name}, timer`,
      content,
      app: APP,
      components: { 'use-clock.ts': CLOCK, 'dial.tsx': DIAL },
    }),
    intro: `Here is ${brief.named ? brief.name : 'a timer'}: ${
      use === undefined
        ? `${focus} minutes of focus, ${rest} of pause`
        : modes
            .map(({ label, minutes }) => `${label.toLowerCase()} ${minutes}`)
            .join(', ')
            .concat(' minutes')
    }, on one large dial. Space starts and pauses, R sets it back.`,
    outro: `Say “${use === undefined ? 45 : 6} minutes” to change the ${use === undefined ? 'focus' : 'first'} time, or name another colour.`,
  };
}
