/** A word or phrase (the source of a regular expression, without borders) and what it is in English. */
export type Gloss = readonly [string, string];

export interface Tongue {
  /** Words that give the language away; `strong` ones do so alone, of the others it takes two. */
  strong: string;
  weak: string;
  /** Tried in this order, so longer phrases stand first. Written in small letters, found in any case. */
  words: readonly Gloss[];
  /** Found in small letters only: "rosa" is a colour, "Rosa" is somebody. */
  small: readonly Gloss[];
}
