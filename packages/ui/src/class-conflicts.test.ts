import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';
import * as t from '@babel/types';
import { extendTailwindMerge } from 'tailwind-merge';
import { describe, expect, it } from 'vitest';

/** Our own type sizes would otherwise be taken for text colours. */
const merge = extendTailwindMerge({
  extend: { classGroups: { 'font-size': [{ text: ['meta', 'ui', 'body', 'title', 'display'] }] } },
});

/** Class names that may meet on one element: one list a choice, its entries exclude each other. */
type Choices = string[][];

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['packages/ui/src', 'apps/web/src'];

function literalsOf(node: t.Node): string[] {
  if (t.isStringLiteral(node)) return [node.value];
  if (t.isConditionalExpression(node)) return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
  if (t.isLogicalExpression(node)) return literalsOf(node.right);
  return [];
}

function isCn(node: t.Node): node is t.CallExpression {
  return t.isCallExpression(node) && t.isIdentifier(node.callee, { name: 'cn' });
}

/** What a value of `className` may consist of. */
function choicesOf(node: t.Node): Choices {
  if (t.isJSXExpressionContainer(node)) return choicesOf(node.expression);
  return isCn(node) ? node.arguments.map(literalsOf) : [literalsOf(node)];
}

interface Source {
  name: string;
  tree: t.File;
}

function sources(): Source[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => `${folder}/${name}`)
      .map((name) => ({
        name,
        tree: parse(readFileSync(ROOT + name, 'utf8'), {
          sourceType: 'module',
          plugins: ['typescript', 'jsx'],
        }),
      })),
  );
}

/** Class lists that several parts of a file share stand beside them, as constants. */
function constantsOf(tree: t.File): Map<string, string[]> {
  const found = new Map<string, string[]>();
  t.traverseFast(tree, (node) => {
    if (!t.isVariableDeclarator(node) || !t.isIdentifier(node.id) || !node.init) return;
    const first = t.isCallExpression(node.init) ? node.init.arguments[0] : node.init;
    if (first) found.set(node.id.name, literalsOf(first));
  });
  return found;
}

/** The classes that each part of this package gives itself where a caller may add some. */
function ownClasses(files: Source[]): Map<string, Choices> {
  const found = new Map<string, Choices>();
  for (const { tree } of files.filter(({ name }) => name.startsWith('packages/ui'))) {
    const constants = constantsOf(tree);
    t.traverseFast(tree, (part) => {
      if (!t.isFunctionDeclaration(part) || !part.id) return;
      const { name } = part.id;
      t.traverseFast(part.body, (node) => {
        if (!isCn(node) || !node.arguments.some((each) => t.isIdentifier(each, { name: 'className' })))
          return;
        const choices = node.arguments.map((each) => {
          const constant = t.isCallExpression(each) ? each.callee : each;
          return t.isIdentifier(constant) ? (constants.get(constant.name) ?? []) : literalsOf(each);
        });
        found.set(name, choices);
      });
    });
  }
  return found;
}

/** Pairs of which one silently overrides the other, as `where: one | other`. */
function conflicts(choices: Choices, where: string): string[] {
  const found: string[] = [];
  choices.forEach((earlier, at) => {
    for (const one of earlier)
      for (const other of choices.slice(at + 1).flat()) {
        const kept = new Set(merge(`${one} ${other}`).split(' '));
        const lost = one.split(/\s+/).filter((name) => name !== '' && !kept.has(name));
        if (lost.length > 0) found.push(`${where}: ${lost.join(' ')} | ${other}`);
      }
  });
  return found;
}

describe('class names that meet on one element', () => {
  const files = sources();
  const own = ownClasses(files);

  it('are found', () => {
    expect(own.get('IconButton')?.[0]?.[0]).toContain('size-7');
    expect(own.get('Button')?.[0]?.[0]).toContain('inline-flex');
    expect(own.get('DropdownMenuItem')?.[0]?.[0]).toContain('items-center');
    expect(conflicts([['h-7 w-2'], ['h-8', 'w-full!']], 'x')).toEqual(['x: h-7 | h-8']);
  });

  it('never set the same property without saying which one wins', () => {
    const found: string[] = [];
    for (const { name, tree } of files)
      t.traverseFast(tree, (node) => {
        const where = `${name}:${String(node.loc?.start.line)}`;
        if (isCn(node)) found.push(...conflicts(choicesOf(node), where));
        if (!t.isJSXOpeningElement(node)) return;
        const part = t.isJSXIdentifier(node.name) ? own.get(node.name.name) : undefined;
        const className = node.attributes.find(
          (each): each is t.JSXAttribute =>
            t.isJSXAttribute(each) && t.isJSXIdentifier(each.name, { name: 'className' }),
        );
        if (part && className?.value)
          found.push(...conflicts([part.flat(), ...choicesOf(className.value)], where));
      });
    expect(found).toEqual([]);
  });
});
