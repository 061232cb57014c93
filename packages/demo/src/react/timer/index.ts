import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../page/files.ts';
import { constant, reactProject } from '../project.ts';
import { APP } from './app.ts';
import { CLOCK, DIAL } from './parts.ts';

/** A focus timer with modes; the ring, the title and the keyboard all tell the same time. */
export function timer(brief: Brief): Draft {
  const focus = brief.minutes ?? 25;
  const rest = Math.max(1, Math.round(focus / 5));
  const modes = [
    { label: 'Focus', minutes: focus },
    { label: 'Pause', minutes: rest },
    { label: 'Long pause', minutes: rest * 3 },
  ];
  const content = `export interface Mode { label: string; minutes: number }

${constant('name', brief.name)}
${constant('modes', modes, 'Mode[]')}
${constant('firstTask', brief.trade.tasks[0] ?? 'One thing')}
`;
  return {
    files: reactProject(brief, {
      title: `${brief.name}, timer`,
      content,
      app: APP,
      components: { 'use-clock.ts': CLOCK, 'dial.tsx': DIAL },
    }),
    intro: `Here is ${brief.name}: ${focus} minutes of focus, ${rest} of pause, on one large dial. Space starts and pauses, R sets it back.`,
    outro: 'Say “45 minutes” to change the focus time, or name another colour.',
  };
}
