import type { Environment } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';
import { readAliases, readBaseUrl, type Alias } from './aliases.ts';
import { readEnvironment } from './env.ts';
import type { Tools } from './tools.ts';

/** What the project's configuration files say. */
export interface Settings {
  aliases: readonly Alias[];
  baseUrl: string | null;
  environment: Environment;
}

/** A project while it is compiled. */
export interface Project {
  texts: Texts;
  /** Specifiers that can be imported, as `listedSpecifiers` gives them. */
  known: readonly string[];
  settings: Settings;
  tools: Tools;
}

/** Reads the configuration files of a project. */
export function readSettings(texts: Texts): Settings {
  return { aliases: readAliases(texts), baseUrl: readBaseUrl(texts), environment: readEnvironment(texts) };
}
