/** Another process works on this data folder, or this process does already. */
export class DataFolderBusyError extends Error {
  override readonly name = 'DataFolderBusyError';
  constructor(
    readonly dataDir: string,
    /** Who holds it. */
    readonly pid: number,
  ) {
    super(
      `The data folder ${dataDir} is in use by another Studio Lite process (pid ${pid}). Stop that one, or choose another folder with DATA_DIR.`,
    );
  }
}

/** The data folder cannot be made or written. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
  constructor(
    readonly dataDir: string,
    cause: unknown,
  ) {
    super(
      `The data folder ${dataDir} cannot be written (${reasonOf(cause)}). Make it writable, or choose another folder with DATA_DIR.`,
      { cause },
    );
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}

interface DriverError {
  code: string;
  constraint: string | null;
}

/** What either driver says about a refused statement: drizzle wraps it, postgres.js and PGlite name the constraint differently. */
export function driverErrorOf(error: unknown): DriverError | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const fields = at as Error & { code?: unknown; constraint?: unknown; constraint_name?: unknown };
    if (typeof fields.code === 'string' && /^[0-9A-Z]{5}$/.test(fields.code)) {
      const constraint = fields.constraint ?? fields.constraint_name;
      return { code: fields.code, constraint: typeof constraint === 'string' ? constraint : null };
    }
  }
  return null;
}

/** The name of the violated unique constraint or index, or null when the error is another. */
export function uniqueViolation(error: unknown): string | null {
  const found = driverErrorOf(error);
  return found?.code === '23505' ? (found.constraint ?? '') : null;
}
