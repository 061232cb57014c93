// Where the packages lie that the copies are taken from.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
/** The packages of a first start, and those that are fetched after it. */
const FOLDERS = [join(HERE, 'node_modules'), join(HERE, 'extra', 'node_modules')];

const holds = (folder, name) => existsSync(join(folder, name, 'package.json'));

/** Folder of an installed package. */
export const packageDir = (name) => join(FOLDERS.find((folder) => holds(folder, name)) ?? FOLDERS[0], name);

export const isInstalled = (name) => FOLDERS.some((folder) => holds(folder, name));

export const versionOf = (name) => JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')).version;
