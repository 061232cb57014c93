import { randomUUID } from 'node:crypto';
import { startUpstreamDouble } from '@studio/upstream-double';
import type { LoggedRequest, ScenarioInput, UpstreamDouble } from '@studio/upstream-double';
import type { Store } from './databases.ts';
import { writeGatewayConfig } from './gateway-config.ts';
import { guestClient } from './guest.ts';
import type { Guest } from './guest.ts';
import { startStudio } from './studio.ts';
import type { Studio } from './studio.ts';

/** A prompt that tells the upstream double what to answer: one scenario for each call made for it, the last one stays. */
export interface ScriptedPrompt {
  content: string;
  /** The upstream requests made for it so far. */
  calls(): LoggedRequest[];
}

/** A studio in front of a scripted upstream. */
export interface Lab {
  readonly studio: Studio;
  readonly double: UpstreamDouble;
  guest(): Promise<Guest>;
  prompt(...scenarios: ScenarioInput[]): ScriptedPrompt;
  close(): Promise<void>;
}

export interface LabOptions {
  store: Store;
  env?: Record<string, string | undefined>;
  prefill?: boolean;
}

export async function openLab({ store, env, prefill }: LabOptions): Promise<Lab> {
  const double = await startUpstreamDouble();
  const studio = await startStudio({
    databaseUrl: store.databaseUrl ?? undefined,
    env: { LITELLM_CONFIG: writeGatewayConfig({ upstreamUrl: double.url, prefill }), ...env },
  });
  return {
    studio,
    double,
    guest: () => guestClient(studio.url),
    prompt: (...scenarios) => scripted(double, scenarios),
    async close() {
      await studio.close();
      await double.close();
      await store.drop();
    },
  };
}

/** The double finds its scenario in the prompt's text; the id makes the text, and with it the turn counter, unique. */
export function scripted(double: UpstreamDouble, scenarios: ScenarioInput[]): ScriptedPrompt {
  const id = randomUUID();
  const list = scenarios.map((scenario) => ({ ...scenario, id }));
  return {
    content: `A page. ${JSON.stringify({ scenarios: list })}`,
    calls: () => double.requests.filter((entry) => entry.scenario?.id === id),
  };
}

/** The answer as the store holds it, with its newest run. */
export async function storedAnswer(guest: Guest, sessionId: string, messageId: string) {
  const { messages, liveRuns } = await guest.api.sessions.get.query({ id: sessionId });
  const message = messages.find(({ id }) => id === messageId);
  if (!message?.run) throw new Error(`Message ${messageId} is not stored with a run.`);
  return {
    text: message.content.text,
    reasoning: message.content.reasoning ?? '',
    run: message.run,
    liveRuns,
  };
}
