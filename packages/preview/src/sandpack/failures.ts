import type { PreviewFailure } from '../types.ts';

const plain = (kind: PreviewFailure['kind'], message: string, hint: string): PreviewFailure => ({
  kind,
  message,
  file: null,
  line: null,
  column: null,
  hint,
});

/** The bundler never spoke: its address leads nowhere, or to something else. */
export const unanswered = (url: string): PreviewFailure =>
  plain(
    'network',
    `Sandpack's bundler at ${url} does not answer.`,
    'Previews of this studio run there. Check the connection, then reload the preview.',
  );

/** It spoke and then fell silent, mostly while it waits for packages. */
export const stuck = (url: string): PreviewFailure =>
  plain(
    'network',
    `Sandpack's bundler at ${url} did not finish.`,
    'It may be unable to reach the packages of this project. Reload the preview to try again.',
  );

/** On our own host name its frame would have our cookies. */
export const sameHost = (url: string): PreviewFailure =>
  plain(
    'network',
    `Sandpack's bundler at ${url} is on the host name of this page, where it is not started.`,
    'A page on this host name could act for you. Open the studio under its own address.',
  );

export const unsupported = (message: string): PreviewFailure =>
  plain('build', message, 'Ask for a React project, or download the files.');
