import { compileString, Exception, type Importer } from 'sass';
import type { SassCompiler, SassFault } from '../tools.ts';

const SCHEME = 'project:';

/** Sass, loaded only for projects that have such sheets. */
export const sass: SassCompiler = {
  compile(path, text, indented, host) {
    const importer: Importer = {
      canonicalize(url, { containingUrl }) {
        const from = containingUrl?.protocol === SCHEME ? decodeURI(containingUrl.pathname.slice(1)) : path;
        const asked = url.startsWith(SCHEME) ? decodeURI(url.slice(SCHEME.length + 1)) : url;
        const found = url.startsWith(SCHEME) ? host.find(asked, 'x') : host.find(asked, from);
        return found === null ? null : addressOf(found);
      },
      load(address) {
        const file = decodeURI(address.pathname.slice(1));
        const syntax = file.endsWith('.sass') ? 'indented' : file.endsWith('.css') ? 'css' : 'scss';
        return { contents: host.read(file), syntax };
      },
    };
    try {
      const { css, loadedUrls } = compileString(text, {
        url: addressOf(path),
        importer,
        importers: [importer],
        syntax: indented ? 'indented' : 'scss',
        logger: { warn: () => undefined, debug: () => undefined },
        quietDeps: true,
      });
      return { css, loaded: loadedUrls.map((url) => decodeURI(url.pathname.slice(1))) };
    } catch (error) {
      if (!(error instanceof Exception)) throw error;
      const { start, url } = error.span;
      const file = url ? decodeURI(url.pathname.slice(1)) : null;
      const fault: Omit<SassFault, 'name'> = {
        message: error.sassMessage,
        file,
        line: start.line + 1,
        column: start.column + 1,
      };
      throw Object.assign(new Error(), fault, { name: 'SassFault' });
    }
  },
};

const addressOf = (path: string): URL => new URL(`${SCHEME}/${encodeURI(path)}`);
