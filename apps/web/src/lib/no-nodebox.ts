/**
 * Stands in for `@codesandbox/nodebox` (see next.config.ts), a dependency of Sandpack's Node client whose licence does not
 * allow it in a product. We use Sandpack's editor and the client of its bundler; whoever tried to start its Node client would hear why not.
 */
export const PREVIEW_LOADED_MESSAGE_TYPE = 'nodebox/preview-loaded';
export const INJECT_MESSAGE_TYPE = 'nodebox/inject';

export class Nodebox {
  constructor() {
    throw new Error('Projects run in the preview of the studio; Nodebox is not part of it.');
  }
}
