export interface ReadmeParts {
  title: string;
  /** What the folder is and how it is started, a paragraph each. */
  body: readonly string[];
}

/** The same text for the same parts: coming back, an untouched README is known by it. */
export function readme({ title, body }: ReadmeParts): string {
  return [`# ${title}`, ...body, ''].join('\n\n').replace(/\n\n$/, '\n');
}

export const PAGE_README = [
  'A web page in one file. Open `index.html` in a browser, or put the file on any web server.',
  'Made with Studio Lite.',
] as const;

/** The title that {@link readme} was given; null when the text is not of that shape. */
export function readmeTitle(text: string): string | null {
  return /^# (.+)\n/.exec(text)?.[1] ?? null;
}
