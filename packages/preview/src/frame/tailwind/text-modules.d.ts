declare module '*.css' {
  const text: string;
  export default text;
}
declare module '@tailwindcss/aspect-ratio' {
  const plugin: unknown;
  export default plugin;
}
declare module 'tw-animate-css' {
  const text: string;
  export default text;
}
