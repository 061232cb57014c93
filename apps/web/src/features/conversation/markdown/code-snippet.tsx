import { Check, Copy } from 'lucide-react';
import { memo, use, Suspense, type ReactNode } from 'react';
import { IconButton } from '@studio/ui';
import { useCopy } from '../../../lib/use-copy.ts';
import { highlighter } from './highlighter.ts';
import { stretchesOf } from './stretches.ts';

/** Characters. Beyond it colouring would hold the page up, and files have the workbench. */
const MOST_COLOURED = 12_000;

interface CodeSnippetProps {
  language: string | null;
  code: string;
  /** False while it is still being written: plain until then, so that colours do not change under the eye. */
  complete: boolean;
}

/** A piece of code that is not a file of the project. */
export const CodeSnippet = memo(function CodeSnippet({ language, code, complete }: CodeSnippetProps) {
  const { copied, copy } = useCopy();
  return (
    <figure className="group/code relative rounded-md border border-line bg-sunken/50">
      <pre
        tabIndex={0}
        aria-label={language ? `Code, ${language}` : 'Code'}
        className="overflow-x-auto p-3 font-mono text-[12.5px] leading-5"
      >
        <code>
          {complete && language && code.length <= MOST_COLOURED ? (
            <Suspense fallback={<Plain code={code} />}>
              <Highlighted language={language} code={code} />
            </Suspense>
          ) : (
            <Plain code={code} />
          )}
        </code>
      </pre>
      <IconButton
        label={copied ? 'Copied' : 'Copy code'}
        side="top"
        onClick={() => void copy(code)}
        className="absolute top-1 right-1 bg-paper opacity-0 group-hover/code:opacity-100 group-focus-within/code:opacity-100 phone:opacity-100"
      >
        {copied ? (
          <Check size={14} strokeWidth={1.75} aria-hidden />
        ) : (
          <Copy size={14} strokeWidth={1.75} aria-hidden />
        )}
      </IconButton>
    </figure>
  );
});

/** Code without colours, in stretches of lines: while it grows only the last one is laid out anew. */
function Plain({ code }: { code: string }): ReactNode {
  return stretchesOf(code).map((lines, index) => (
    <span key={index} className="block">
      {lines}
    </span>
  ));
}

function Highlighted({ language, code }: { language: string; code: string }): ReactNode {
  return use(highlighter())(language, code);
}
