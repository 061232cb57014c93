const whole = new Intl.NumberFormat('en-US');
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Milliseconds as people say them: `0.4 s`, `11.2 s`, `48 s`, `2 min 5 s`. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 20) return `${(Math.max(1, Math.round(seconds * 10)) / 10).toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const total = Math.round(seconds);
  const minutes = Math.floor(total / 60);
  const rest = total % 60;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Whole seconds, at least one: for what was felt rather than measured ("Thought for 6 s"). */
export function formatSeconds(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
}

export function formatCount(value: number): string {
  return whole.format(value);
}

/** `1 file`, `4 files`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Micro-dollars: two digits that mean something, at least cents. `$0.0034`, `$0.12`, `$1.50`, `$0`. */
export function formatMoney(micros: number): string {
  if (micros === 0) return '$0';
  const dollars = micros / 1_000_000;
  if (dollars >= 0.1) return `$${dollars.toFixed(2)}`;
  const digits = Math.min(6, Math.max(2, 1 - Math.floor(Math.log10(dollars))));
  return `$${dollars.toFixed(digits)}`;
}

/** A model's price, from micro-dollars a million tokens. */
export function formatPrice(price: { input: number; output: number }): string {
  if (price.input === 0 && price.output === 0) return 'No charge';
  return `${formatMoney(price.input)} in, ${formatMoney(price.output)} out per million tokens`;
}

/** A time of day for a moment within the next 24 hours, with the day where it is not today. */
export function formatMoment(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return sameDay ? `at ${clock.format(at)}` : `tomorrow at ${clock.format(at)}`;
}
