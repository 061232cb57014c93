/** Characters that count as one token, for pacing, usage and the output limit. */
export const CHARS_PER_TOKEN = 4;

export const countTokens = (text: string): number => Math.ceil(text.length / CHARS_PER_TOKEN);

/** Word-like pieces of about four characters, never cutting a surrogate pair. Joined they are the text. */
export function tokenize(text: string): string[] {
  return text.match(/ ?[\p{L}\p{N}]{1,7}|\n? {2,16}[<.{]?| ?[^\s\p{L}\p{N}]{1,4}\n?|\s|./gsu) ?? [];
}
