/** DATA_DIR as an absolute path; empty means not set, as everywhere. */
export function dataDirOf(env: Record<string, string | undefined>): string;
