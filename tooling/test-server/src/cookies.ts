/** Enough of a browser's cookie jar for one host: names and values, nothing expires but by an empty value or `Max-Age=0`. */
export class CookieJar {
  private readonly values = new Map<string, string>();

  /** Takes what an answer sets. */
  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at).trim();
      const value = pair.slice(at + 1).trim();
      const gone = value === '' || attributes.some((each) => /^\s*max-age=0\s*$/i.test(each));
      if (gone) this.values.delete(name);
      else this.values.set(name, value);
    }
  }

  /** As a `cookie` request header. */
  header(): string {
    return [...this.values].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** For browsers that should continue as the same person. */
  entries(): { name: string; value: string }[] {
    return [...this.values].map(([name, value]) => ({ name, value }));
  }
}
