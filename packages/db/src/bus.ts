/**
 * Wakes whoever waits for something in the database. A message carries no data: the table is the truth, a lost or repeated message costs only time.
 * Topics are short (`run:12`, `account:<user id>`, `stop`).
 */
export interface Bus {
  /** Wakes listeners in this process only. Call it after the commit. */
  deliver(topics: readonly string[]): void;
  /** Wakes listeners in this process and in every other one. Call it after the commit. */
  publish(topics: readonly string[]): Promise<void>;
  /**
   * What a statement passes to `pg_notify('studio', …)` so that other processes wake when it commits; empty where there are none (PGlite).
   * This process is not woken by it: call `deliver` after the commit.
   */
  payloads(topics: readonly string[]): string[];
  /** `listener` also runs, without need, when messages may have been missed. Returns the way to end it. */
  subscribe(topic: string, listener: () => void): () => void;
}

/** Name of the one NOTIFY channel. */
export const CHANNEL = 'studio';

/** PostgreSQL refuses a payload of 8,000 bytes; topics are ASCII. */
const PAYLOAD_BYTES = 7_500;

/** Listeners by topic, in this process. */
export class Listeners {
  private readonly byTopic = new Map<string, Set<() => void>>();

  deliver(topics: readonly string[]): void {
    for (const topic of topics) for (const listener of [...(this.byTopic.get(topic) ?? [])]) listener();
  }

  deliverAll(): void {
    this.deliver([...this.byTopic.keys()]);
  }

  subscribe(topic: string, listener: () => void): () => void {
    const set = this.byTopic.get(topic) ?? new Set();
    this.byTopic.set(topic, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0 && this.byTopic.get(topic) === set) this.byTopic.delete(topic);
    };
  }
}

/** For PGlite, which one process holds: nobody else to wake. */
export function createLocalBus(): Bus {
  const listeners = new Listeners();
  return {
    deliver: (topics) => listeners.deliver(topics),
    publish: (topics) => {
      listeners.deliver(topics);
      return Promise.resolve();
    },
    payloads: () => [],
    subscribe: (topic, listener) => listeners.subscribe(topic, listener),
  };
}

/** Joins topics into as few payloads as fit, the sender first so that it can leave out its own. */
export function packTopics(origin: string, topics: readonly string[]): string[] {
  const payloads: string[] = [];
  let current = '';
  for (const topic of topics) {
    if (current !== '' && current.length + topic.length + 1 > PAYLOAD_BYTES) {
      payloads.push(current);
      current = '';
    }
    current = current === '' ? `${origin} ${topic}` : `${current} ${topic}`;
  }
  if (current !== '') payloads.push(current);
  return payloads;
}

/** The topics of a payload; null when it is our own. */
export function unpackTopics(origin: string, payload: string): string[] | null {
  const [sender, ...topics] = payload.split(' ');
  return sender === origin ? null : topics;
}
