import type { ServerResponse } from 'node:http';
import type { CompletionUsage } from 'openai/resources/completions';
import { createFrames } from './frames.ts';
import type { LoggedRequest, RequestLog } from './log.ts';
import type { Scenario } from './scenario.ts';
import { numberedToken, pieces } from './tokens.ts';
import type { Wheel } from './wheel.ts';
import { createWriter } from './writer.ts';

/** Most tokens written in one turn when there is no rate, so that streams take turns. */
const BURST = 512;

/** Faults that let the whole answer pass. */
const AT_THE_END = new Set<Scenario['fault']>(['no-done', 'stall-finished']);

interface Performance {
  scenario: Scenario;
  model: string;
  includeUsage: boolean;
  promptTokens: number;
  entry: LoggedRequest;
  response: ServerResponse;
}

/** The texts of a scenario's answer; numbered tokens are made when they are sent, because they carry that time. */
export function answerTokens(scenario: Scenario): { count: number; text: (index: number) => string } {
  if (scenario.text === undefined) return { count: scenario.tokens, text: numberedToken };
  const list = pieces(scenario.text, scenario.pieceLength);
  return { count: list.length, text: (index) => list[index] ?? '' };
}

export function usageOf(promptTokens: number, outputTokens: number): CompletionUsage {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: outputTokens,
    total_tokens: promptTokens + outputTokens,
  };
}

/** Plays a streamed answer; headers must not have been sent. Ends the response as the scenario says. */
export function play(show: Performance, wheel: Wheel, log: RequestLog): void {
  const { scenario, response, entry } = show;
  const frames = createFrames(entry.responseId ?? '', show.model, scenario);
  const writer = createWriter(response, scenario.split, wheel);
  const thoughts = pieces(scenario.reasoning, scenario.pieceLength);
  const answer = answerTokens(scenario);
  const total = thoughts.length + answer.count;
  const faultAt = scenario.fault === undefined || AT_THE_END.has(scenario.fault) ? Infinity : scenario.after;
  const started = performance.now();
  let sent = 0;
  let broken = false;

  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.flushHeaders();
  if (scenario.fault === 'silence') return;
  if (scenario.fault === 'empty') return finish('faulted');
  writer.write(frames.role());
  turn();

  function finish(outcome: 'answered' | 'faulted') {
    writer.end(() => log.end(entry, outcome));
  }

  function turn() {
    if (response.destroyed) return;
    if (response.writableNeedDrain) {
      response.once('drain', turn);
      return;
    }
    const due =
      scenario.rate === 0
        ? sent + BURST
        : Math.floor(((performance.now() - started) * scenario.rate) / 1000) + 1;
    while (sent < total && sent < due) {
      if (!broken && sent - thoughts.length >= faultAt && fault()) return;
      sendToken();
    }
    if (sent < total) {
      wheel.at(started + (scenario.rate === 0 ? 0 : (sent * 1000) / scenario.rate), turn);
      return;
    }
    if (!broken && faultAt !== Infinity && fault()) return;
    close(scenario.finish);
  }

  function sendToken() {
    if (scenario.pingEvery > 0 && sent % scenario.pingEvery === 0) writer.write(frames.ping());
    const thought = thoughts[sent];
    writer.write(
      thought === undefined ? frames.token(answer.text(sent - thoughts.length)) : frames.reasoning(thought),
    );
    sent += 1;
    entry.tokensSent = sent;
  }

  /** True when the answer does not go on behind the fault. */
  function fault(): boolean {
    broken = true;
    if (scenario.fault === 'malformed') {
      writer.write(frames.malformed());
      return false;
    }
    if (scenario.fault === 'stall') log.changed();
    else if (scenario.fault === 'cut') cut();
    else if (scenario.fault === 'clean-stop') close('stop');
    else {
      if (scenario.fault === 'no-finish') writer.write(frames.done());
      if (scenario.fault === 'error-frame')
        writer.write(frames.errorFrame(scenario.status, scenario.errorType));
      finish('faulted');
    }
    return true;
  }

  function cut() {
    writer.flush(() => {
      log.end(entry, 'faulted');
      response.destroy();
    });
  }

  function close(reason: Scenario['finish']) {
    writer.write(frames.finish(reason));
    if (scenario.fault === 'stall-finished') return log.changed();
    if (show.includeUsage && scenario.usageShape !== 'none') {
      const usage = frames.usage(usageOf(show.promptTokens, sent));
      for (let times = 0; times < scenario.usageRepeats; times += 1) writer.write(usage);
    }
    if (scenario.fault !== 'no-done') writer.write(frames.done());
    finish(scenario.fault === undefined ? 'answered' : 'faulted');
  }
}
