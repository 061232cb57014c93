import { inspect } from 'node:util';

/** A key that cannot slip into a log: printed, joined to text or turned into JSON it says `[secret]`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The key itself, for the request's header only. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}

/** Takes keys out of what a provider said: the given ones, and whatever looks like one. */
export function redact(text: string, secrets: readonly (Secret | null)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret !== null && secret.reveal() !== '') clean = clean.replaceAll(secret.reveal(), '[secret]');
  }
  return clean.replace(/\b(sk|gsk|rc|pk|LLM)[-_|][A-Za-z0-9_*.-]{4,}/g, '[secret]');
}
