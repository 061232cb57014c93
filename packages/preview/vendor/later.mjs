// Packages that the compile worker needs for few projects: each group is a script beside it, loaded when it is first called.

/** Group → its packages, with the names that are taken of them. Only functions, for the worker calls them through a stand-in. */
export const LATER = {
  /** Says what is wrong with a text that does not compile, and where `await` stands. */
  parser: { '@babel/parser': ['parse', 'parseExpression'] },
  /** For `*.module.css`. */
  'css-modules': {
    'postcss-modules-extract-imports': ['default'],
    'postcss-modules-local-by-default': ['default'],
    'postcss-modules-scope': ['default'],
    'postcss-modules-values': ['default'],
  },
};

const globalOf = (group) => `$studio:${group}`;

/** Text of the script that puts a group's packages where the stand-ins find them. */
export function laterSource(group) {
  const names = Object.keys(LATER[group]);
  const imports = names.map((name, index) => `import * as p${index} from ${JSON.stringify(name)};`);
  return `${imports.join('\n')}\nself[${JSON.stringify(globalOf(group))}] = { ${names.map((name, index) => `${JSON.stringify(name)}: p${index}`).join(', ')} };`;
}

/** Puts stand-ins in the packages' place. `files`: group → name of its script. */
export function standIns(files) {
  const groupOf = (name) => Object.keys(LATER).find((group) => Object.hasOwn(LATER[group], name));
  return {
    name: 'stand-ins',
    setup(api) {
      api.onResolve({ filter: /^[^./]/ }, ({ path }) => (groupOf(path) ? { path, namespace: 'later' } : undefined));
      api.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => {
        const group = groupOf(path);
        const key = JSON.stringify(globalOf(group));
        const functions = LATER[group][path].map(
          (name) => `${name === 'default' ? 'export default' : `export const ${name} =`} (...args) => there().${name}(...args);`,
        );
        return {
          contents: `const there = () => {\n  if (!self[${key}]) importScripts(${JSON.stringify(files[group])});\n  return self[${key}][${JSON.stringify(path)}];\n};\n${functions.join('\n')}`,
        };
      });
    },
  };
}
