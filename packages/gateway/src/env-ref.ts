const REFERENCE = 'os.environ/';

/** Environment variables, as the composition root hands them in. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A configured text after LiteLLM's `os.environ/NAME` was looked up. */
export type Resolved = { value: string } | { missing: string };

/** Looks up `os.environ/NAME`; any other text is itself. An empty variable counts as missing, as a key of no characters is no key. */
export function resolveReference(text: string, env: Env): Resolved {
  if (!text.startsWith(REFERENCE)) return { value: text };
  const name = text.slice(REFERENCE.length);
  const value = env[name];
  return value === undefined || value === '' ? { missing: name } : { value };
}
