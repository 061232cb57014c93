/**
 * The document of `/preview/frame`. It loads the frame's script, whose name the host puts into the fragment (it changes with its
 * content, so it may be cached for ever), and does nothing when opened by itself. `allowOutside`: the operator lets pages load from
 * other hosts; the frame then replaces nothing.
 */
export function frameDocument({ allowOutside = false }: { allowOutside?: boolean } = {}): string {
  return `<!doctype html>
<html lang="en"${allowOutside ? ' data-outside="allow"' : ''}>
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Preview</title>
<script>
(() => {
  const name = location.hash.slice(1);
  if (window.parent === window || !/^run\\/frame-[A-Z0-9]+\\.js$/.test(name)) return;
  const script = document.createElement('script');
  script.crossOrigin = 'anonymous'; // else the browser hides what goes wrong in it
  script.src = name;
  document.head.append(script);
})();
</script>
</head>
<body></body>
</html>
`;
}
