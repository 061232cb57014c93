import type { ChildProcess } from 'node:child_process';

export interface StartedWeb {
  child: ChildProcess;
  /** Resolves with the exit code. */
  ended: Promise<number>;
  url: string;
  /** Resolves once `/api/health/ready` answers 200; rejects when the process ended before. */
  ready: Promise<void>;
}

export function readPort(env?: Record<string, string | undefined>): number;

export function startWeb(options: {
  port: number;
  dataDir: string;
  /** Undefined removes what this process inherited. */
  env?: Record<string, string | undefined>;
  onLine?: (line: string) => void;
}): Promise<StartedWeb>;
