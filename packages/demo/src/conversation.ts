import type { GatewayMessage } from '@studio/contracts';
import { writeAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { readBrief } from './brief/brief.ts';
import { build } from './kinds/index.ts';
import { thinkAbout } from './reasoning.ts';

/** The answer to a conversation. Pure. */
export function replyTo(messages: readonly GatewayMessage[]): Answer {
  const last = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const brief = readBrief(last);
  const draft = build(brief);
  return writeAnswer(thinkAbout(brief), draft.intro, draft.files, draft.outro);
}
