/** What the server side needs of a logger: pino's order of arguments. Fields never hold secrets, prompts or answers. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
