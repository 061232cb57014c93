const encoded = new WeakMap<object, string>();

/** An event as JSON. One event object is shared by all who watch, so its text is made once. The object must not change afterwards. */
export function encodeEvent(event: object): string {
  const known = encoded.get(event);
  if (known !== undefined) return known;
  const text = JSON.stringify(event);
  encoded.set(event, text);
  return text;
}
