import { createHash } from 'node:crypto';
import { foldAnswer, PARSER_VERSION, parseAnswer } from '@studio/artifacts';
import type { Example } from '@studio/contracts';
import type { ImportedTurn } from '@studio/db';

/** An example as a finished turn of a chat: its answer goes through the same parser and fold as a model's. */
export function exampleTurn(example: Example, newId: () => string): ImportedTurn {
  const folded = Object.values(foldAnswer({}, parseAnswer(example.answer)));
  const files = folded.map(({ path, content, complete }) => ({
    path,
    content,
    complete,
    hash: createHash('sha256').update(content, 'utf8').digest('hex'),
  }));
  return {
    userMessageId: newId(),
    prompt: { v: 1, text: example.prompt },
    assistantMessageId: newId(),
    answer: { v: 1, text: example.answer },
    tree: files.length === 0 ? null : { id: newId(), parentId: null, parserVersion: PARSER_VERSION, files },
  };
}
