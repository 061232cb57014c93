import { fixTitle } from '@studio/artifacts';
import {
  AppError,
  LIMITS,
  type ChatSendInput,
  type FixRequest,
  type MessageContent,
} from '@studio/contracts';
import { readFixFacts, type Sql } from '@studio/db';
import { storable } from './text-gate.ts';

/**
 * The content of a message that is sent. A request to fix a version must name one of the chat. One that the studio sends by itself is no message of a guest's
 * allowance; so that nobody gets free messages that way the server writes its text itself, takes it only for the version the branch just got, and at most
 * twice for a version and twice in a row.
 */
export async function contentOf(tx: Sql, userId: string, input: ChatSendInput): Promise<MessageContent> {
  const { fix, sessionId, parentMessageId } = input;
  if (fix === undefined) return { v: 1, text: storable(input.content) };
  if (sessionId === undefined || parentMessageId === null)
    throw new AppError('bad_input', undefined, { field: 'fix' });
  const { versionId } = fix;
  const facts = await readFixFacts(tx, { userId, sessionId, parentId: parentMessageId, versionId });
  if (!facts.known) throw new AppError('not_found');
  if (fix.automatic !== true) return { v: 1, text: storable(input.content), fix: storableFix(fix) };
  if (!facts.current || Math.max(facts.tries, facts.inARow) >= LIMITS.fixTries)
    throw new AppError('conflict', 'The studio has tried to fix this by itself and stops here.');
  const clean = storableFix(fix);
  return { v: 1, text: fixTitle(clean.failure), fix: clean };
}

function storableFix({ versionId, failure, automatic }: FixRequest): FixRequest {
  const { kind, message, file, line, stack } = failure;
  return {
    versionId,
    failure: {
      kind,
      message: storable(message),
      ...(file != null && { file: storable(file) }),
      ...(line != null && { line }),
      ...(stack != null && { stack: storable(stack) }),
    },
    ...(automatic === true && { automatic }),
  };
}
