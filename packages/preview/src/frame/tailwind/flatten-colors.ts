type Palette = { [name: string]: string | Palette };

/** `{ red: { 500: '#f00' } }` → `{ 'red-500': '#f00' }`, as `tailwindcss/lib/util/flattenColorPalette` does. */
export function flattenColors(colors: Palette): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colors).flatMap(([name, value]): [string, string][] =>
      typeof value === 'object'
        ? Object.entries(flattenColors(value)).map(([shade, color]) => [
            shade === 'DEFAULT' ? name : `${name}-${shade}`,
            color,
          ])
        : [[name, value]],
    ),
  );
}
