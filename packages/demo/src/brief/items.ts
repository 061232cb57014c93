const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
}; // prettier-ignore

/** "three beans" → 3. Only plural nouns count; "two-person", "one page" and clock times do not. */
export function readCount(prompt: string): number | null {
  const match = /\b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2]) (?!(?:pages?|minutes?|hours?|days?|weeks?|years?|columns?|people|persons?|chairs?|colou?rs?|questions?|tables?)\b)\p{L}+s\b/iu.exec(prompt); // prettier-ignore
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return NUMBERS[word] ?? Number(word);
}

/** A length in minutes ("25 minutes", "a 5-minute", "1 hour"), or null. */
export function readMinutes(prompt: string): number | null {
  const match =
    /\b(\d{1,3}|one|two|three|five|ten|twenty|thirty|forty-five|sixty)[ -]?(min(?:ute)?s?|hours?|h)\b/i.exec(
      prompt,
    );
  if (match === null) return null;
  const words: Readonly<Record<string, number>> = {
    ...NUMBERS,
    twenty: 20,
    thirty: 30,
    'forty-five': 45,
    sixty: 60,
  };
  const word = (match[1] ?? '').toLowerCase();
  const amount = words[word] ?? Number(word);
  const minutes = /^h/i.test(match[2] ?? '') ? amount * 60 : amount;
  return minutes >= 1 && minutes <= 600 ? minutes : null;
}
