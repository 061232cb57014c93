/** "in Tromsø", "near Lake Como": where the business is; languages, tools, months and colours are no places. */
const NO_PLACE = new Set(
  `React TypeScript JavaScript HTML CSS Tailwind Vue English German French Spanish Italian January February March April May
  June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Summer Winter
  Spring Autumn Futura Helvetica`.split(/\s+/),
);

export function readPlace(prompt: string): string | null {
  const spaced = prompt.replace(/[.,;:!?](?=\s|$)/g, (stop) => ` ${stop}`);
  const found = [
    ...spaced.matchAll(
      /\b(?:in|near|from|at the)\s+(\p{Lu}[\p{L}'’.-]+(?:\s(?:de|la|am|an der|upon|\p{Lu}[\p{L}'’.-]+))*)/gu,
    ),
  ]
    .map((match) => (match[1] ?? '').replace(/\s(?:de|la|am|an der|upon)$/, '').replace(/\.$/, ''))
    .find((place) => place.length <= 30 && !NO_PLACE.has(place.split(' ')[0] ?? ''));
  return found ?? null;
}
