import pino, { type DestinationStream, type Logger as Pino, type LoggerOptions } from 'pino';

/** Lines of JSON on standard output. Whatever could identify a browser or open a door is blotted out by name. */
export function createLogger(level: string, destination?: DestinationStream): Pino {
  const options: LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'cookie',
        'authorization',
        'headers',
        'secret',
        'token',
        'key',
        '*.cookie',
        '*.authorization',
        '*.secret',
        '*.token',
      ],
      censor: '[redacted]',
    },
    // pino calls it with one argument; the second is ours.
    serializers: { err: (error: unknown) => describeError(error) },
  };
  return destination ? pino(options, destination) : pino(options);
}

interface ErrorRecord {
  type: string;
  message: string;
  code?: unknown;
  stack?: string;
  cause?: ErrorRecord;
}

/** An error and its causes. A failed query is told without its parameters: they are people's words. */
export function describeError(error: unknown, depth = 0): ErrorRecord {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const message = 'params' in error ? (error.message.split('\nparams:')[0] ?? '') : error.message;
  // The stack begins with the message: only its frames are kept.
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: error.name,
    message,
    ...('code' in error && { code: error.code }),
    ...(frames && { stack: frames.join('\n') }),
    ...(error.cause !== undefined && depth < 4 && { cause: describeError(error.cause, depth + 1) }),
  };
}
