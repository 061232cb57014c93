import type { Brief } from '../brief/brief.ts';
import type { Kind } from '../brief/kind.ts';
import type { Draft } from '../page/files.ts';
import { landing } from './landing.ts';

const MAKERS: Readonly<Partial<Record<Kind, (brief: Brief) => Draft>>> = { landing };

/** Writes the project a brief describes. */
export function build(brief: Brief): Draft {
  return (MAKERS[brief.kind] ?? landing)(brief);
}
