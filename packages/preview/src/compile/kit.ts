const KIT_PATH =
  /^(?:src\/|app\/)?(components\/ui\/[\w-]+|lib\/utils|hooks\/use-(?:toast|mobile))(?:\.[jt]sx?)?$/;

/** Specifier of the interface kit for a file that the project imports without carrying it; null where the kit has none. */
export function kitSpecifier(path: string, known: readonly string[]): string | null {
  const part = KIT_PATH.exec(path)?.[1];
  const specifier = `@/${part}`;
  return part !== undefined && known.includes(specifier) ? specifier : null;
}

/** True when a build takes components from the kit. */
export const usesKit = (libs: readonly string[]): boolean => libs.some((each) => each.startsWith('@/'));
