import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../page/files.ts';
import { constant, reactProject } from '../project.ts';
import { APP as FORMULA_APP, DIAL, FORMULAS } from './formula.ts';
import type { Formula } from './formula.ts';
import { APP, ENGINE, PAD } from './keys.ts';

function formulaCalculator(brief: Brief, formula: Formula): Draft {
  const name = brief.named ? brief.name : formula.name;
  const inputs = formula.inputs.map(([id, label, unit, value, min, max, step]) => ({
    id, label, unit: unit === '$' ? brief.currency : unit, value, min, max, step,
  })); // prettier-ignore
  const content =
    `export interface Input { id: string; label: string; unit: string; value: number; min: number; max: number; step: number }
export interface Row { label: string; value: string }

${constant('name', name)}
${constant('first', formula.first)}
${constant('inputs', inputs, 'Input[]')}

const money = (value: number) => ${JSON.stringify(brief.currency)} + value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The first row is shown large. */
export function reckon(values: Record<string, number>): Row[] {
${formula.reckon}
}
`.replace(/\nconst money[^\n]*\n/, (line) => (formula.reckon.includes('money(') ? line : ''));
  return {
    files: reactProject(
      { ...brief, name },
      { title: name, content, app: FORMULA_APP, components: { 'figure.tsx': DIAL } },
    ),
    intro: `Here is ${brief.named ? brief.name : `a ${formula.name.startsWith('BMI') ? formula.name : formula.name.toLowerCase()}`}: move a figure and the result follows at once.`,
    outro: 'Limits, first values and the formula stand in `src/content.ts`.',
  };
}

/** A calculator with a tape, or one for a single question where the prompt names it (tips, loans, body mass). */
export function calculator(brief: Brief): Draft {
  const formula = FORMULAS.find(({ match }) => match.test(brief.prompt));
  if (formula !== undefined) return formulaCalculator(brief, formula);
  const name = brief.named ? brief.name : 'Calculator';
  return {
    files: reactProject(
      { ...brief, name },
      {
        title: name,
        content: `${constant('name', name)}\n`,
        app: APP,
        components: { 'use-calculator.ts': ENGINE, 'pad.tsx': PAD },
      },
    ),
    intro: `Here is ${brief.named ? brief.name : 'a calculator'} with a tape that keeps the last six results. Keys and keyboard both work.`,
    outro:
      'Ask for another colour or name; for tips, loans or a body mass index there is a calculator of its own.',
  };
}
