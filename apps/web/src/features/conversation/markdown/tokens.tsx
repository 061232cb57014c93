import type { Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';
import { CodeSnippet } from './code-snippet.tsx';
import { decodeEntities, safeHref } from './inline.ts';

/**
 * Draws Markdown tokens as React elements. HTML in an answer is shown as the text it is, never as elements,
 * and pictures become links: nothing is fetched from another host.
 */
export function renderTokens(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, index) => <Fragment key={index}>{renderToken(token as MarkedToken)}</Fragment>);
}

/** marked's own union is open (`Generic`), which keeps a switch from narrowing it. */
type MarkedToken =
  | Tokens.Blockquote
  | Tokens.Br
  | Tokens.Code
  | Tokens.Codespan
  | Tokens.Def
  | Tokens.Del
  | Tokens.Em
  | Tokens.Escape
  | Tokens.Heading
  | Tokens.Hr
  | Tokens.HTML
  | Tokens.Image
  | Tokens.Link
  | Tokens.List
  | Tokens.Paragraph
  | Tokens.Space
  | Tokens.Strong
  | Tokens.Table
  | Tokens.Text;

export function renderToken(token: MarkedToken): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return <p>{renderTokens(token.tokens)}</p>;
    case 'heading':
      // The page's own headings are h1 and h2: those of an answer come below them.
      return createElement(
        `h${Math.min(6, token.depth + 2)}`,
        { className: `prose-h${token.depth}` },
        renderTokens(token.tokens),
      );
    case 'list':
      return renderList(token);
    case 'blockquote':
      return <blockquote>{renderTokens(token.tokens)}</blockquote>;
    case 'code':
      return <CodeSnippet language={token.lang?.split(/\s/)[0] ?? null} code={token.text} complete />;
    case 'table':
      return renderTable(token);
    case 'hr':
      return <hr />;
    case 'text':
      return token.tokens ? renderTokens(token.tokens) : decodeEntities(token.text);
    case 'strong':
      return <strong>{renderTokens(token.tokens)}</strong>;
    case 'em':
      return <em>{renderTokens(token.tokens)}</em>;
    case 'del':
      return <del>{renderTokens(token.tokens)}</del>;
    case 'codespan':
      return <code>{decodeEntities(token.text)}</code>;
    case 'br':
      return <br />;
    case 'escape':
      return token.text;
    case 'link':
      return <SafeLink href={token.href}>{renderTokens(token.tokens)}</SafeLink>;
    case 'image':
      return <SafeLink href={token.href}>{decodeEntities(token.text || token.href)}</SafeLink>;
    case 'html':
      return token.block ? <p>{token.text}</p> : token.text;
    case 'def':
    case 'space':
      return null;
  }
}

function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  const safe = safeHref(href);
  if (safe === null) return children;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

function renderList(list: Tokens.List): ReactNode {
  const items = list.items.map((item, index) => (
    <li key={index} className={item.task ? 'task' : undefined}>
      {item.task ? (
        <input
          type="checkbox"
          checked={item.checked === true}
          readOnly
          disabled
          aria-label={item.checked ? 'Done' : 'Not done'}
        />
      ) : null}
      {item.task ? ' ' : null}
      {renderTokens(item.tokens)}
    </li>
  ));
  return list.ordered ? (
    <ol start={list.start === '' ? undefined : list.start}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  );
}

function renderTable(table: Tokens.Table): ReactNode {
  return (
    <div className="prose-table" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            {table.header.map((cell, index) => (
              <th key={index}>{renderTokens(cell.tokens)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{renderTokens(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
