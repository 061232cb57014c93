/** A hostile page. In its text `CANARY` is an address of another host, `APP` the studio's own, `WS` and `STUN` the canary's other doors. */
export interface EscapeCase {
  name: string;
  /** Statements that run in the page; `take(value)` keeps what they got. `await` may be used. */
  script?: string;
  /** Markup before the script. */
  body?: string;
  head?: string;
  /** More files of the project. */
  files?: Readonly<Record<string, string>>;
  /** Selector to click once the page stands. */
  click?: string;
  /** The page may end as failed or hang; what counts is that nothing got out. */
  mayFail?: boolean;
}

/** The hostile project of a case. */
export function projectOf(
  { script = '', body = '', head = '', files = {} }: EscapeCase,
  doors: Readonly<Record<'CANARY' | 'APP' | 'WS' | 'STUN', string>>,
): Record<string, string> {
  const page = `<!doctype html><html><head><meta charset="utf-8">${head}<script>
window.loot = []; window.take = (value) => { try { window.loot.push(typeof value === 'string' ? value : JSON.stringify(value) ?? String(value)); } catch (error) { window.loot.push('refused ' + error.name); } };
</script></head><body><p>stands</p>${body}<script>
(async () => { try { ${script} } catch (error) { window.take('refused ' + error?.name); } })();
</script></body></html>`;
  const filled = (text: string): string =>
    text.replace(/\b(CANARY|APP|WS|STUN)\b/g, (name) => doors[name as keyof typeof doors]);
  return Object.fromEntries(
    Object.entries({ 'index.html': page, ...files }).map(([path, text]) => [path, filled(text)]),
  );
}
