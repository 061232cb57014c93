import { cut } from './format.ts';

const DEPTH = 5;
const NODES = 60;
const LENGTH = 3000;
const TEXT = 120;
const EMPTY = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The markup of a node, indented and cut: only as much of the document is walked through as is shown. */
export function nodeMarkup(root: Node): string {
  const lines: string[] = [];
  let [nodes, length] = [0, 0];
  const put = (depth: number, text: string): void => {
    lines.push('  '.repeat(depth) + text);
    length += text.length;
  };
  const walk = (node: Node, depth: number): void => {
    nodes += 1;
    if (!(node instanceof Element)) {
      const text = textOf(node);
      if (text !== '') put(depth, text);
      return;
    }
    const name = node.tagName.toLowerCase();
    const open = `<${name}${attributesOf(node)}>`;
    const only = node.childNodes.length === 1 ? node.firstChild : null;
    if (node.childNodes.length === 0) put(depth, EMPTY.test(name) ? open : `${open}</${name}>`);
    else if (only instanceof Text) put(depth, `${open}${textOf(only)}</${name}>`);
    else if (depth >= DEPTH) put(depth, `${open}…</${name}>`);
    else {
      put(depth, open);
      for (const child of node.childNodes) {
        if (nodes >= NODES || length >= LENGTH) {
          put(depth + 1, '…');
          break;
        }
        walk(child, depth + 1);
      }
      put(depth, `</${name}>`);
    }
  };
  walk(root instanceof Document ? root.documentElement : root, 0);
  return cut(lines.join('\n'), LENGTH + 500);
}

function textOf(node: Node): string {
  const text = cut((node.nodeValue ?? '').replace(/\s+/g, ' ').trim(), TEXT);
  return node.nodeType === Node.COMMENT_NODE ? `<!-- ${text} -->` : text;
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .slice(0, 20)
    .map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${cut(value, TEXT)}"`))
    .join('');
}
