import { Fragment, type ReactNode } from 'react';

function inline(text: string): ReactNode {
  return text.split(/(\*\*.+?\*\*|`.+?`)/).map((part, i) => (part.startsWith('**') ? <strong key={i}>{part.slice(2, -2)}</strong> : part.startsWith('`') ? <code key={i}>{part.slice(1, -1)}</code> : <Fragment key={i}>{part}</Fragment>));
}

export function Markdown({ text }: { text: string }) {
  return (
    <>
      {text.trim().split(/\n{2,}/).map((block, i) => {
        if (block.startsWith('# ')) return <h1 key={i}>{block.slice(2)}</h1>;
        if (block.startsWith('> ')) return <blockquote key={i}><p>{inline(block.slice(2))}</p></blockquote>;
        if (block.startsWith('- ')) return <ul key={i}>{block.split('\n').map((line) => <li key={line}>{inline(line.slice(2))}</li>)}</ul>;
        return <p key={i}>{inline(block)}</p>;
      })}
    </>
  );
}
