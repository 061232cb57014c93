import type { Brief } from '../brief/brief.ts';
import type { Kind } from '../brief/kind.ts';
import type { Draft } from '../page/files.ts';
import { calculator } from '../react/calculator/index.ts';
import { dashboard } from '../react/dashboard/index.ts';
import { kanban } from '../react/kanban/index.ts';
import { quiz } from '../react/quiz/index.ts';
import { tictactoe } from '../react/tictactoe/index.ts';
import { timer } from '../react/timer/index.ts';
import { todo } from '../react/todo/index.ts';
import { weather } from '../react/weather/index.ts';
import { blog } from './blog.ts';
import { bookingPage } from './booking/index.ts';
import { formPage } from './form/index.ts';
import { landing } from './landing.ts';
import { portfolio } from './portfolio/index.ts';
import { pricingPage } from './pricing.ts';

const MAKERS: Readonly<Record<Kind, (brief: Brief) => Draft>> = {
  landing,
  dashboard,
  todo,
  kanban,
  pricing: pricingPage,
  form: formPage,
  booking: bookingPage,
  timer,
  portfolio,
  quiz,
  blog,
  calculator,
  tictactoe,
  weather,
};

/** Writes the project a brief describes. */
export function build(brief: Brief): Draft {
  return MAKERS[brief.kind](brief);
}
