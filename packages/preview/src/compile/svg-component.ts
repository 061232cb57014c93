/** Attributes whose names in JSX are not simply camel case. */
const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  'xmlns:xlink': 'xmlnsXlink',
  'xlink:href': 'xlinkHref',
  'xml:space': 'xmlSpace',
};
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Source of a module with a React component that draws an SVG file; takes the props of `<svg>`. */
export function svgComponent(svg: string): string {
  const [, attributes = '', inner = ''] = /<svg\b([^>]*?)(?:\/>|>([\s\S]*)<\/svg\s*>)/i.exec(svg) ?? [];
  const props = Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      propName(name),
      propValue(name, double ?? single ?? ''),
    ]),
  );
  return `import { jsx as $jsx } from "react/jsx-runtime"; import { forwardRef as $forwardRef } from "react";
export const ReactComponent = $forwardRef(function Svg({ title, children, ...props }, ref) {
  return $jsx("svg", { ...${JSON.stringify(props)}, ...props, ref, dangerouslySetInnerHTML: { __html: (title ? "<title>" + title + "</title>" : "") + ${JSON.stringify(inner)} } });
});
`;
}

function propName(name: string): string {
  if (NAMES[name]) return NAMES[name];
  return /^(data|aria)-/.test(name)
    ? name
    : name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function propValue(name: string, value: string): unknown {
  if (name !== 'style') return value;
  return Object.fromEntries(
    value.split(';').flatMap((each) => {
      const [key = '', ...rest] = each.split(':');
      return rest.length === 0 ? [] : [[propName(key.trim()), rest.join(':').trim()]];
    }),
  );
}
