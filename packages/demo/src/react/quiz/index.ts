import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../page/files.ts';
import { constant, reactProject } from '../project.ts';
import { APP, CARD, RESULT } from './app.ts';
import { questionsFor } from './questions.ts';

/** One question at a time, answered by click or by the keys 1 to 4. */
export function quiz(brief: Brief): Draft {
  const set = questionsFor(brief.prompt);
  const name = brief.named ? brief.name : set.title;
  const content = `export interface Question { ask: string; answers: string[]; right: number; why: string }

${constant('name', name)}
${constant('questions', set.questions, 'Question[]')}
`;
  return {
    files: reactProject(
      { ...brief, name },
      {
        title: name,
        content,
        app: APP,
        components: { 'question-card.tsx': CARD, 'result.tsx': RESULT },
      },
    ),
    intro: set.known
      ? `Here is “${name}”: ${set.questions.length} questions, one at a time, with a reason after each answer.`
      : `I have no questions of my own about ${brief.subject}, so this quiz asks general knowledge; put yours into \`src/content.ts\` and everything else stays.`,
    outro: 'Keys 1 to 4 answer and Enter goes on; name another colour or title to change it.',
  };
}
