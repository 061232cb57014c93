import { placeAtEnd } from '../parser/answer-parser.ts';

/** What to write behind an answer so that new text begins as prose: an empty line, and before it the end of whatever is still open. */
export function seamAfter(text: string): string {
  if (text === '') return '';
  const line = text.endsWith('\n') ? '' : '\n';
  // A last line that may still become another is not read before it ends.
  const { place } = placeAtEnd(text + line);
  switch (place.kind) {
    case 'fence':
      return `${line}${place.char.repeat(place.run)}\n\n`;
    case 'tag':
      return `${line}</${place.name}>\n\n`;
    case 'reasoning':
      return `${line}</think>\n\n`;
    case 'edit':
      // Breaks off what is open: ended as if it were whole, half of a change would be applied.
      return `${line}<<<<<<< SEARCH\n>>>>>>> REPLACE\n\n`;
    case 'prose':
    case 'page':
      return text.endsWith('\n\n') ? '' : `${line}\n`;
  }
}
