import type { Texts } from '../shared/paths.ts';
import { packageName } from './nearest.ts';

/** Code that only another major than the listed one understands. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  '@chakra-ui/react': { 3: /\b(defaultSystem|createSystem)\b/ },
  'react-day-picker': { 8: /\b(IconLeft|day_selected|head_cell)\b/ },
};

/** The specifier under the version the project is written for, where the list has a second one (`zod@3`); else as it is. */
export function versioned(specifier: string, known: readonly string[], texts: Texts): string {
  const name = packageName(specifier);
  const others = known.filter((each) => each.startsWith(`${name}@`) && !each.includes('/', name.length + 1));
  if (others.length === 0) return specifier;
  const major = signedMajor(name, texts) ?? declaredMajor(name, texts);
  const other = `${name}@${major}${specifier.slice(name.length)}`;
  return known.includes(other) ? other : specifier;
}

function signedMajor(name: string, texts: Texts): string | null {
  const scripts = Object.entries(texts).filter(([path]) => /\.[cm]?[jt]sx?$/.test(path));
  for (const [major, sign] of Object.entries(SIGNS[name] ?? {}))
    if (scripts.some(([, text]) => sign.test(text))) return major;
  return null;
}

/** First number of the range that the project's own `package.json` asks for. */
function declaredMajor(name: string, texts: Texts): string | null {
  const escaped = name.replace(/[/.]/g, '\\$&');
  return new RegExp(`"${escaped}"\\s*:\\s*"[^"\\d]*(\\d+)`).exec(texts['package.json'] ?? '')?.[1] ?? null;
}
