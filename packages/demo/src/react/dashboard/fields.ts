import type { Metric } from '../../trades/types.ts';

/** What a line of work measures, for subjects that no trade's own figures fit. */
export interface Field {
  match: RegExp;
  metrics: readonly [Metric, Metric, Metric, Metric];
  /** Title and labels of the shares. */
  parts: readonly [string, readonly [string, string, string, string]];
  log: readonly [string, string, string, string, string];
}

const m = (label: string, value: number, unit: string, change: number): Metric => ({
  label,
  value,
  unit,
  change,
});

export const FIELDS: readonly Field[] = [
  {
    match: /\b(wind\w*|turbines?|hydro\w*|power plants?|energy|grid)\b/i,
    metrics: [
      m('Output', 18.4, 'MW', 6.2),
      m('Today', 212, 'MWh', 8.1),
      m('Turbines running', 23, '', 4.5),
      m('Wind', 9.2, 'm/s', 12),
    ],
    parts: ['By row', ['North row', 'Ridge', 'South row', 'Shore']],
    log: [
      'Turbine 7 back on line',
      'Blade inspection, row two',
      'Grid asks for less from six',
      'Gearbox oil, turbine 12',
      'Gust of 21 m/s logged',
    ],
  },
  {
    match: /\b(hotels?|guest ?house|hostel|b&b|rooms|campsite|lodge)\b/i,
    metrics: [
      m('Revenue', 4820, '$', 7.4),
      m('Rooms taken', 31, '', 6.9),
      m('Arrivals today', 12, '', 9),
      m('Occupancy', 84, '%', 3.1),
    ],
    parts: ['By room', ['Double', 'Family', 'Single', 'Attic']],
    log: [
      'Room 4 arrives late',
      'Extra bed in room 11',
      'Transfer from the station',
      'Breakfast for 38',
      'Room 7 stays a night longer',
    ],
  },
  {
    match: /\b(schools?|students?|class(?:es|room)?|courses?|learning|teach\w*|universit\w+)\b/i,
    metrics: [
      m('Students present', 214, '', 1.2),
      m('Lessons today', 38, '', 2.7),
      m('Homework in', 91, '%', 3.4),
      m('Letters to answer', 6, '', -14),
    ],
    parts: ['By subject', ['Mathematics', 'Languages', 'Science', 'Art']],
    log: [
      'Room 12 swaps with room 9',
      'Parents’ evening, list open',
      'Substitute for physics',
      'Excursion paid',
      'New student in 7b',
    ],
  },
  {
    match: /\b(hospital|ward|clinic|patients?|practice|doctors?|dentists?|vets?)\b/i,
    metrics: [
      m('Patients today', 46, '', 4.1),
      m('Waiting time', 14, 'min', -8),
      m('Free slots', 5, '', -12),
      m('Kept appointments', 95, '%', 1.6),
    ],
    parts: ['By reason', ['Check-up', 'Treatment', 'Follow-up', 'Urgent']],
    log: [
      'Results for room two',
      'Call back at four',
      'Refill the cabinet',
      'Free slot at 11:15',
      'Letter to the specialist',
    ],
  },
  {
    match:
      /\b(fleet|logistics|trucks?|deliver\w+|couriers?|warehouse|shipping|transport|taxi|bus(?:es)?|trains?|ships?|port)\b/i,
    metrics: [
      m('Deliveries today', 318, '', 5.2),
      m('On time', 96, '%', 1.4),
      m('On the road', 27, '', 3.8),
      m('Distance', 2140, 'km', 2.2),
    ],
    parts: ['By route', ['City', 'North', 'Harbour', 'Night']],
    log: [
      'Van 12 at the workshop',
      'Road closed on route north',
      'Two parcels redirected',
      'Driver change at noon',
      'Late departure, dock 3',
    ],
  },
  {
    match: /\b(farm\w*|cows?|milk|dairy|crops?|harvest|vineyard|greenhouse|garden|bees?|hives?|apiar\w+)\b/i,
    metrics: [
      m('Soil moisture', 31, '%', -2.4),
      m('Temperature', 17, '°C', 1.8),
      m('Harvested', 840, 'kg', 6.3),
      m('Rain this week', 22, 'mm', 41),
    ],
    parts: ['By field', ['Upper field', 'Lower field', 'Orchard', 'Greenhouse']],
    log: [
      'Irrigation on, lower field',
      'Gate open at the barn',
      'Frost warning for tonight',
      'Tank three is half full',
      'Seed delivery, ten bags',
    ],
  },
  {
    match: /\b(crypto\w*|bitcoin|stocks?|shares|invest\w*|funds?|trading)\b/i,
    metrics: [
      m('Worth today', 18420, '$', 1.8),
      m('Since Monday', 326, '$', 4.2),
      m('Cash', 2150, '$', 0),
      m('Fees this year', 48, '$', -6),
    ],
    parts: ['Where it is', ['Index fund', 'Bonds', 'Bitcoin', 'Cash']],
    log: [
      'Bought index fund, monthly plan',
      'Dividend paid out',
      'Sold half of the bonds',
      'Fee for the second quarter',
      'Rebalanced',
    ],
  },
  {
    match: /\b(budget|expenses?|spending|finances?|money|bank\w*|savings?|accounts?)\b/i,
    metrics: [
      m('Spent', 1840, '$', -4.2),
      m('Left this month', 660, '$', 9.5),
      m('Saved', 420, '$', 5),
      m('Bills to come', 3, '', 0),
    ],
    parts: ['Where it went', ['Home', 'Food', 'Travel', 'Everything else']],
    log: [
      'Rent',
      'Electricity, second quarter',
      'Train to the coast',
      'Groceries',
      'Refund from the dentist',
    ],
  },
  {
    match:
      /\b(visitors?|web ?traffic|website|analytics|seo|pages?|app|saas|users?|sign-?ups?|startup|subscribers?)\b/i,
    metrics: [
      m('Visitors', 4820, '', 8.3),
      m('Sign-ups', 126, '', 5.7),
      m('Conversion', 2.6, '%', 0.9),
      m('Time on page', 94, 's', 3.2),
    ],
    parts: ['Where from', ['Search', 'Links', 'Direct', 'Letter']],
    log: [
      'Mention in a newsletter',
      'New page published',
      'Form error fixed',
      'Slow answer at noon',
      'Sitemap read again',
    ],
  },
  {
    match: /\b(social media|followers?|instagram|youtube|channel|podcast\w*|content|newsletter)\b/i,
    metrics: [
      m('Listeners', 2310, '', 7.1),
      m('Finished', 68, '%', 2.4),
      m('New followers', 84, '', 12),
      m('Letters', 19, '', 6),
    ],
    parts: ['Where they listen', ['Phone', 'Browser', 'Car', 'Speaker']],
    log: [
      'Episode 12 is out',
      'Guest confirmed for May',
      'Letter from Oslo',
      'Clip cut to a minute',
      'New cover picture',
    ],
  },
  {
    match: /\b(support|tickets?|help ?desk|call cent\w+|customer service|complaints?)\b/i,
    metrics: [
      m('Open tickets', 42, '', -8.7),
      m('First answer', 18, 'min', -11),
      m('Solved today', 67, '', 5.5),
      m('Satisfied', 93, '%', 1.1),
    ],
    parts: ['By topic', ['Delivery', 'Payment', 'Account', 'Other']],
    log: [
      'Refund for order 4118',
      'Password letter not arriving',
      'Wrong address on parcel',
      'Question about invoices',
      'Thanks from Lyon',
    ],
  },
  {
    match: /\b(fitness|running|steps|sleep|health|workouts?|training|cycling|marathon)\b/i,
    metrics: [
      m('Steps', 8240, '', 6.1),
      m('Asleep', 7.4, 'h', 2.8),
      m('Resting pulse', 58, 'bpm', -1.7),
      m('This week', 31, 'km', 9.4),
    ],
    parts: ['By activity', ['Running', 'Walking', 'Cycling', 'Swimming']],
    log: ['Morning run, 6 km', 'Walk to the market', 'Rest day', 'Intervals by the river', 'Long ride'],
  },
  {
    match:
      /\b(factory|plant|machines?|production|manufactur\w+|server\w*|servers|network|uptime|devops|iot|sensors?|office|building|aquarium|weather station)\b/i,
    metrics: [
      m('Running', 48, '', 2.1),
      m('Uptime', 99.9, '%', 0.1),
      m('Temperature', 21, '°C', 0.6),
      m('Alarms', 2, '', -33),
    ],
    parts: ['By line', ['Line one', 'Line two', 'Line three', 'Reserve']],
    log: [
      'Sensor 14 answers again',
      'Filter changed',
      'Short stop on line two',
      'Update installed',
      'Night shift hands over',
    ],
  },
  {
    match: /\b(sales|orders|shop|store|e-?commerce|revenue|customers?|crm|leads|retail|market)\b/i,
    metrics: [
      m('Revenue', 6180, '$', 11.2),
      m('Orders', 148, '', 8.4),
      m('Average order', 42, '$', 2.6),
      m('Returns', 3.1, '%', -9),
    ],
    parts: ['By group', ['New customers', 'Regulars', 'Gift cards', 'Wholesale']],
    log: [
      'Order 2041 packed',
      'Question about a return',
      'Large order from Ghent',
      'Stock low: gift boxes',
      'Invoice 318 paid',
    ],
  },
];
