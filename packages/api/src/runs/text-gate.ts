const SUSPECT = /[\0\ud800-\udfff]/;
const ENDS_WITH_HIGH_SURROGATE = /[\ud800-\udbff]$/;

/**
 * Lets through only text that the database stores exactly: no NUL, no half of a surrogate pair. A pair that a model's stream cuts in two
 * is held back until its second half comes, so that a frame never ends inside a character.
 */
export class TextGate {
  private held = '';

  push(text: string): string {
    const all = this.held + text;
    this.held = '';
    if (!ENDS_WITH_HIGH_SURROGATE.test(all)) return storable(all);
    this.held = all.slice(-1);
    return storable(all.slice(0, -1));
  }

  /** What is still held back; call at the end. */
  flush(): string {
    const rest = this.held;
    this.held = '';
    return storable(rest);
  }
}

/** The same text as PostgreSQL can store it. */
export function storable(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}
