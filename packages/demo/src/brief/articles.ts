import { capitalise } from '../text.ts';

/** "an architect", "a guesthouse", "a unicorn farm". */
export function withArticle(phrase: string): string {
  if (/^(?:an?|the|my|our)\s/i.test(phrase)) return phrase;
  const vowel =
    /^(?:[aeio]|u(?!ni|s[eu]|k|tili)|hour|honest|heir)/i.test(phrase) && !/^(?:one|once|eu)/i.test(phrase);
  return `${vowel ? 'an' : 'a'} ${phrase}`;
}

/** Plurals and doings take no article: "piano lessons", "dog walking". */
const BARE =
  /(?:[^sui]s|ies|(?<!wedd|build|meet|gather|paint|even|morn|cloth|rac)ing|wear|work|music|food|furniture|jewell?ery|equipment|advice|moving house|crypto|fitness|health|finance|housework)$/i;

export const takesNoArticle = (phrase: string): boolean => BARE.test(phrase);

/** A subject as the beginning of a sentence: "A guesthouse", "Piano lessons". */
export function introduced(phrase: string): string {
  return capitalise(BARE.test(phrase) ? phrase : withArticle(phrase));
}
