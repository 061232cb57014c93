import { parseAnswer } from '@studio/artifacts';
import { describe, expect, it } from 'vitest';
import { talk } from '../testing/conversations.ts';
import { slips, wordsOf } from '../testing/texts.ts';

interface Asked {
  prompt: string;
  has: readonly string[];
  not?: readonly (string | RegExp)[];
}

/** Prompts as people wrote them, what of them must be found in the page, and what once stood there in its place. */
const ASKED: readonly Asked[] = [
  // prices and plans
  { prompt: 'pricing page for Hive, a beekeeping app: Starter $9, Keeper $19, Apiary $49', has: ['Hive', 'Starter', '$9', 'Keeper', '$19', 'Apiary', '$49'], not: ['Solo', '$12'] },
  { prompt: 'Pricing page with Basic at €5, Team at €12 and Business at €30 per month', has: ['| Basic |', '€5', '| Team |', '€12', '| Business |', '€30', 'a month'], not: ['Basic at', '$'] },
  { prompt: 'pricing for my SaaS with Free, Pro at $15 and Enterprise at $99', has: ['| Free |', '$0', '| Pro |', '$15', '| Enterprise |', '$99'] },
  { prompt: 'pricing page for a gym: Day pass $12, Monthly $45, Yearly $420', has: ['| Day pass |', '$12', '| Monthly |', '$45', '| Yearly |', '$420'], not: ['a month', 'two months free'] },
  { prompt: 'pricing page with two plans: Solo 8 euros and Studio 24 euros', has: ['| Solo |', '€8', '| Studio |', '€24', 'Two ways'], not: ['| House |'] },
  { prompt: 'shop page for handmade candles called Wick & Wax: lavender $18, cedar $20, orange peel $16', has: ['Wick & Wax', '| Lavender |', '$18', '| Cedar |', '$20', '| Orange peel |', '$16', 'Cart'] },
  { prompt: 'menu page for a café: espresso 2.50€, flat white 3.80€, croissant 2.20€', has: ['| Menu |', '| Espresso |', '€2.50', '€3.80', '€2.20'], not: ['250 g', 'Sidama'] },
  { prompt: 'site for a vineyard called Quinta do Vale selling red, white and port', has: ['Quinta do Vale |', '| Red |', '| White |', '| Port |'], not: ['selling'] },
  // names and places
  { prompt: 'landing page for Nordlys, a guesthouse in Tromsø with northern lights tours', has: ['Nordlys, guesthouse in Tromsø', 'A guesthouse in Tromsø with northern lights tours.', '| Northern lights tours |', '| Tromsø |'], not: ['for guesthouse'] },
  { prompt: 'website for our wedding, Anna and Tom, in June in Tuscany', has: ['| Anna and Tom |', 'A wedding in Tuscany.'], not: ['June'] },
  { prompt: 'a website for my dog walking business Happy Paws in Leeds', has: ['Happy Paws', 'A dog walking business in Leeds.'] },
  { prompt: 'landing page for a vegan ice cream shop called Frost & Fern in Antwerp, mint green', has: ['Frost & Fern', 'A vegan ice cream shop in Antwerp.'], not: ['cellar'] },
  { prompt: "homepage for a plumber named Bob's Pipes with emergency service and free quotes", has: ["Bob's Pipes", '| Emergency service |'], not: ['What people say'] },
  { prompt: 'page for a jazz trio called Low Tide with gallery and contact form', has: ['Low Tide', '| Gallery |', 'Write to us', '| Dates |'], not: ['Three ways to begin'] },
  { prompt: 'unicorn grooming studio Sparkle', has: ['Sparkle', 'A unicorn grooming studio.'] },
  { prompt: 'landing page for a beekeeping app called Hivelog', has: ['Hivelog', 'A beekeeping app.'], not: ['bicycle'] },
  // dashboards
  { prompt: 'dashboard for a bike repair shop: revenue, open jobs, busiest mechanics', has: ['Revenue', 'Open jobs', 'Busiest mechanics', 'Mara'], not: ['Tune-up'] },
  { prompt: 'dashboard for a wind farm called Gale', has: ['Gale', '18.4 MW output', 'Turbines running'], not: ['ookings', '$'] },
  { prompt: 'dashboard showing monthly revenue, new customers, churn rate and top products for a candle shop', has: ['Monthly revenue', 'New customers', 'Churn rate', 'Top products', 'The small one'] },
  { prompt: 'fitness dashboard with steps, sleep and heart rate', has: ['8,240 steps', 'Sleep', 'Heart rate', 'bpm'], not: ['Members'] },
  { prompt: 'a dashboard to track my expenses', has: ['Spent', 'Where it went'], not: ['projects'] },
  // lists, boards, timers
  { prompt: 'to-do app for a choir', has: ['Choir', 'Send the rehearsal plan'], not: ['the week’s choir', 'workshop'] },
  { prompt: 'todo app with tasks: call mum, buy milk, book dentist', has: ['Today', 'Call mum', 'Buy milk', 'Book dentist'] },
  { prompt: 'habit tracker', has: ['Read ten pages'] },
  { prompt: 'reading list for my book club', has: ['Middlemarch'], not: ['pitch'] },
  { prompt: 'kanban board for a podcast team', has: ['Podcast team', 'Call the guest for episode 12'], not: [', at Podcast team', '"tag":"Waiting"'] },
  { prompt: 'kanban board for a software team called Rocket with columns Backlog, In progress, Review, Done', has: ['Rocket', 'Backlog', 'In progress', 'Review', 'Done'] },
  { prompt: 'kanban for planning a birthday party', has: ['Birthday party', 'Send the invitations'], not: ['Planning birthday'] },
  { prompt: 'pomodoro timer called Tomato', has: ['Tomato', 'One thing at a time'], not: ['corner house'] },
  { prompt: 'egg timer', has: ['Egg timer', 'Soft', 'Hard'], not: ['Pause'] },
  // forms
  { prompt: 'sign-up form for a pottery workshop, with date and skill level', has: ['| Name |', '| E-mail |', '| Date |', '| Skill level |', 'Beginner', 'pottery workshop'], not: ['ive fields', 'Password'] },
  { prompt: 'sign-up form with name, email, password and newsletter checkbox', has: ['| Name |', '| E-mail |', '| Password |', 'Send me the newsletter', 'Create account'], not: ['One letter', 'Plinth'] },
  { prompt: 'newsletter signup for a bakery', has: ['One letter', 'Send me the letter'], not: ['Password'] },
  { prompt: 'job application form with name, email, phone, CV upload and cover letter', has: ['| Name |', '| Phone', '| CV upload', '| Cover letter', 'Send application'], not: ['Create account'] },
  { prompt: "registration form for a kids football camp with child's name, age, t-shirt size and allergies", has: ['| E-mail |', "| Child's name |", '| Age |', '| T-shirt size |', '| Allergies |'] },
  { prompt: 'login page', has: ['| Log-in |', '| Password |'], not: ['Plinth'] },
  { prompt: 'book a table at Osteria Luna', has: ['Osteria Luna', 'For how many?', 'A table by the window'], not: ['With whom?', 'book table'] },
  // people
  { prompt: 'portfolio for Ines Caldeira, architect', has: ['Ines Caldeira', 'An architect.', 'House on the slope'], not: ['Woman in a hat', 'studio of five'] },
  { prompt: 'my portfolio, I am a frontend developer called Jonas Weber', has: ['Jonas Weber', 'A frontend developer.'], not: ['software studio'] },
  { prompt: 'portfolio of Lena Okoro, ceramic artist, dark', has: ['Lena Okoro', 'A ceramic artist.', 'Bowl with a thumb'] },
  { prompt: 'blog about slow travel by train', has: ['Slow travel by train'], not: ['Eight people at most'] },
  // further kinds
  { prompt: 'tip calculator', has: ['Tip calculator', 'Bill', 'People'] },
  { prompt: 'mortgage calculator in euros', has: ['Loan calculator', '€'] },
  { prompt: 'two player tic-tac-toe called Kreuz und Kringel in red', has: ['Kreuz und Kringel'] },
  { prompt: 'weather app for Reykjavik', has: ['Reykjavik'] },
  { prompt: 'quiz about space for kids', has: ['Which planet is closest to the Sun?'] },
  // German, French, Spanish
  { prompt: 'Schreibe eine Landingpage für die Bäckerei Sonnenkorn', has: ['Sonnenkorn, bakery', 'Country loaf'] },
  { prompt: 'Landingpage für eine Pension in Husum namens Nordlicht, mit Bildern und Öffnungszeiten, in Blau', has: ['Nordlicht, guesthouse in Husum', '| Gallery |'], not: ['ildern'] },
  { prompt: 'Baue mir eine To-Do-Liste für den Umzug', has: ['Moving house', 'Order twenty boxes'] },
  { prompt: 'Preisseite für ein Fitnessstudio: Basis 19 €, Plus 29 €, Profi 49 €', has: ['| Basis |', '€19', '| Plus |', '€29', '| Profi |', '€49'] },
  { prompt: 'Portfolio für die Fotografin Mara Linde', has: ['Mara Linde', 'A photographer.'] },
  { prompt: 'Ich brauche eine Webseite für meinen Friseursalon Schnittpunkt in Köln', has: ['Schnittpunkt, hair salon in Köln'] },
  { prompt: 'Crée une page pour un fleuriste', has: ['florist', 'Bunches'] },
  { prompt: 'Crée un site web pour la boulangerie Dupont à Lyon', has: ['Dupont, bakery in Lyon'] },
  { prompt: 'Crée un tableau de bord pour un hôtel appelé Belle Rive', has: ['Belle Rive', 'Rooms taken'] },
  { prompt: 'Crea una página para una floristería llamada Rosa Mía', has: ['Rosa Mía, florist'] },
  { prompt: 'Quiero una página web para el restaurante Casa Lola en Sevilla', has: ['Casa Lola, restaurant in Sevilla'] },
  { prompt: 'Crea una lista de tareas para una boda', has: ['Wedding', 'Write the guest list'] },
]; // prettier-ignore

describe.each(ASKED)('$prompt', ({ prompt, has, not = [] }) => {
  const { files, text } = talk(prompt);
  const words = wordsOf(files);
  const said = parseAnswer(text)
    .parts.flatMap((part) => (part.type === 'prose' ? [part.text] : []))
    .join(' ');

  it('finds what was asked for in the page', () => {
    for (const part of has) expect(words).toContain(part);
    const everything = `${words} ${files['src/content.ts']?.content ?? ''}`;
    for (const part of not)
      expect(everything).not.toMatch(
        typeof part === 'string' ? new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : part,
      );
  });

  it('has no slip that makes one laugh', () => {
    expect(slips(words)).toEqual([]);
    expect(slips(said)).toEqual([]);
  });
});

describe('what nobody here can build', () => {
  it.each([
    'x',
    'hello',
    'asdf',
    'a chess game',
    'Build a music player',
    'why is the sky blue?',
    'make me something cool',
    'an app for tracking my moods',
    'hola',
  ])('%s: says what it can, writes nothing', (prompt) => {
    const { text, written } = talk(prompt);
    expect(written).toEqual([]);
    expect(text).toMatch(/for instance “.*”\. I am a scripted demo and build landing pages/);
  });

  it('is not asked back of a bare trade or a name with one', () => {
    expect(talk('bakery').written).toContain('index.html');
    expect(talk('Tidewater, a swim school').written).toContain('index.html');
  });
});
