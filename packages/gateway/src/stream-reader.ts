import { StringDecoder } from 'node:string_decoder';
import { createParser } from 'eventsource-parser';
import type { Interpreter } from './interpreter.ts';

/** An SSE line longer than this is no token, characters. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** Feeds a body's bytes to an interpreter, however they are cut: inside characters, lines or frames. */
export interface StreamReader {
  /** Whoever feeds it says when what was joined is handed on: `interpreter.flush`. */
  bytes(part: Buffer): void;
  /** The body ended properly. */
  end(): void;
}

/** `onTooLong` is called once when a line grows beyond all reason. */
export function createStreamReader(
  interpreter: Interpreter,
  onTooLong: (error: Error) => void,
): StreamReader {
  const decoder = new StringDecoder('utf8');
  let stopped = false;
  const parser = createParser({
    onEvent: (event) => interpreter.frame(event.data),
    onError(error) {
      // Lines with an unknown field are to be ignored, says the standard.
      if (error.type !== 'max-buffer-size-exceeded') return;
      stopped = true;
      onTooLong(error);
    },
    maxBufferSize: LONGEST_LINE,
  });

  return {
    bytes(part) {
      if (stopped) return;
      parser.feed(decoder.write(part));
    },
    end() {
      if (stopped) return;
      // A last frame may lack its empty line.
      parser.feed(`${decoder.end()}\n\n`);
      interpreter.ended(null);
    },
  };
}
