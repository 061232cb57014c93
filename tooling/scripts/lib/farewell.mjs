/**
 * What is said, and given as exit code, when the server's process is over. An end that nobody asked the launcher for is told in one line: the
 * terminal would otherwise look as if it were still serving.
 */
export function farewell({ code, signal, asked, log }) {
  if (asked) return { line: null, code: code ?? 1 };
  if (code === 0) return { line: 'The server was told to end, and has.', code: 0 };
  const how = signal ? `killed by ${signal}` : `exit code ${code}`;
  return {
    line: `The server ended unexpectedly (${how}). What was written is kept; npm start serves it again. Its log is ${log}.`,
    code: 1,
  };
}
