import { parse } from '@babel/parser';
import { extensionOf } from '../shared/paths.ts';
import { BuildError } from './failure.ts';

interface SyntaxFault {
  message: string;
  loc?: { line: number; column: number };
}

/**
 * What is wrong with a text that does not compile, said by a slower and stricter parser than the one that compiles;
 * null when it finds nothing.
 */
export function diagnose(path: string, text: string): BuildError | null {
  const extension = extensionOf(path);
  try {
    parse(text, {
      sourceType: 'module',
      plugins: [
        ...(/^m?tsx?$/.test(extension) ? ['typescript' as const] : []),
        ...(/^m?ts$/.test(extension) ? [] : ['jsx' as const]),
        'decorators',
      ],
      allowReturnOutsideFunction: true,
    });
    return null;
  } catch (error) {
    const { message, loc } = error as SyntaxFault;
    return new BuildError({
      message: message.replace(/\s*\(\d+:\d+\)\s*$/, ''),
      file: path,
      line: loc?.line ?? null,
      column: loc ? loc.column + 1 : null,
    });
  }
}

/** The message of the browser's own parser for a function body that it would refuse, null when it takes it (or may not be asked). */
export function refusedByBrowser(body: string): string | null {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- made to be parsed, never called; runs in the compile worker
    new Function('exports', 'require', 'module', body);
    return null;
  } catch (error) {
    return error instanceof SyntaxError ? error.message : null;
  }
}

/** True when a module holds `await` outside every function: only then does it make sense as a module and none as a script. */
export function waitsAtTop(code: string): boolean {
  const plain = code.replace(/\bimport\.meta\b/g, '$studioMeta');
  return !parses(plain, 'script') && parses(plain, 'module');
}

function parses(code: string, sourceType: 'script' | 'module'): boolean {
  try {
    parse(code, { sourceType, allowImportExportEverywhere: true });
    return true;
  } catch {
    return false;
  }
}
