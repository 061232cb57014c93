type Work = (lock: object | null) => unknown;

/** Web Locks for pages that a test ends. */
export function fakeLocks() {
  const held = new Map<string, string>();
  const waiting: { name: string; run: () => void }[] = [];
  const free = (name: string) => {
    held.delete(name);
    for (const next of waiting.filter((each) => each.name === name)) {
      waiting.splice(waiting.indexOf(next), 1);
      next.run();
    }
  };
  const of = (page: string) => ({
    request(name: string, ...rest: [Work] | [{ ifAvailable: true }, Work]): Promise<unknown> {
      const [work, options] = rest.length === 1 ? [rest[0], null] : [rest[1], rest[0]];
      return new Promise((resolve) => {
        const run = () => {
          if (held.has(name)) return void waiting.push({ name, run });
          held.set(name, page);
          void Promise.resolve(work({})).then((value) => {
            free(name);
            resolve(value);
          });
        };
        if (held.has(name) && options) resolve(work(null));
        else run();
      });
    },
  });
  /** Everything that a page holds is free. */
  const end = (page: string) => [...held].filter(([, by]) => by === page).forEach(([name]) => free(name));
  return { of, end };
}
