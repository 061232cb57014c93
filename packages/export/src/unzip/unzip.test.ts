import { strToU8, zipSync } from 'fflate';
import { Uint8ArrayWriter, ZipWriter, TextReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { exportProject } from '../export-project.ts';
import { MANIFEST_PATH } from '../manifest.ts';
import { SAMPLE_PACKAGES, SAMPLES } from '../testing/projects.ts';
import { zipProject } from '../zip.ts';
import { ArchiveError, unzipProject } from './index.ts';

const AT = new Date('2026-11-22T12:00:00Z');
const zip = (entries: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]),
    ),
  );

async function refused(bytes: Uint8Array): Promise<string> {
  try {
    await unzipProject(bytes);
    return 'taken';
  } catch (error) {
    return error instanceof ArchiveError ? error.code : `thrown: ${String(error)}`;
  }
}

const textsOf = (files: readonly { path: string; content: string }[]) =>
  Object.fromEntries(files.map(({ path, content }) => [path, content]));

describe('there and back', () => {
  it.each(SAMPLES.map((each) => [each.name, each.files] as const))('%s', async (name, own) => {
    const download = exportProject(own, { title: name, packages: SAMPLE_PACKAGES });
    const back = await unzipProject(zipProject(download, AT));
    expect(textsOf(back.files)).toEqual(textsOf(Object.values(own)));
    expect(back.title).toBe(name);
  });

  it('what somebody changed in the folder comes along, also in files that were added', async () => {
    const own = SAMPLES.find(({ name }) => name.startsWith('React component only'))?.files ?? {};
    const { name, files } = exportProject(own, { title: 'T', packages: SAMPLE_PACKAGES });
    const changed = files
      .filter(({ path }) => path !== 'src/App.css')
      .map((file) => (file.path === 'src/main.jsx' ? { ...file, content: '// mine' } : file));
    changed.push({ path: 'src/new.js', content: 'new' }, { path: 'dist/index.html', content: 'built' });
    const back = textsOf((await unzipProject(zipProject({ name, files: changed }, AT))).files);
    expect(Object.keys(back).sort()).toEqual(['src/App.jsx', 'src/main.jsx', 'src/new.js']);
    expect(back['src/main.jsx']).toBe('// mine');
  });

  it('what an installation leaves behind does not come along', async () => {
    const bytes = zip({
      'shop/index.html': '<p>',
      'shop/a.js': '',
      'shop/node_modules/x/index.js': '',
      'shop/node_modules/x/bin.node': new Uint8Array([0, 1]),
      'shop/package-lock.json': '{}',
      'shop/.DS_Store': new Uint8Array([0]),
      '__MACOSX/shop/._a.js': new Uint8Array([0]),
    });
    expect(Object.keys(textsOf((await unzipProject(bytes)).files)).sort()).toEqual(['a.js', 'index.html']);
  });

  it('a manifest that is not ours is a file like any other’s, and cannot write outside', async () => {
    const forged = JSON.stringify({
      v: 1,
      title: 'T',
      generated: {},
      originals: { '../../x': 'x', 'ok.js': 'y' },
    });
    const back = await unzipProject(zip({ 'a.js': 'a', [MANIFEST_PATH]: forged }));
    expect(textsOf(back.files)).toEqual({ 'a.js': 'a', 'ok.js': 'y' });
    const broken = await unzipProject(zip({ 'a.js': 'a', [MANIFEST_PATH]: '{"v":2}' }));
    expect(Object.keys(textsOf(broken.files))).toContain(MANIFEST_PATH);
  });
});

describe('what is not taken', () => {
  it.each(['../evil.js', 'a/../../evil.js', '/etc/passwd', 'C:/x.js', '..\\evil.js', 'a/con.js', 'x/nul'])(
    '%s',
    async (path) => {
      expect(await refused(zip({ 'index.html': '', [path]: 'x' }))).toBe('bad_path');
    },
  );

  it('what is no zip, or a broken one', async () => {
    expect(await refused(new Uint8Array())).toBe('not_a_zip');
    expect(await refused(strToU8('<!doctype html>'))).toBe('not_a_zip');
    const whole = zip({ 'a.js': 'a'.repeat(10_000) });
    expect(await refused(whole.slice(0, whole.length - 30))).toBe('not_a_zip');
    const bent = whole.slice();
    bent[45] = (bent[45] ?? 0) ^ 0xff;
    expect(await refused(bent)).toBe('not_a_zip');
  });

  it('nothing at all', async () => {
    expect(await refused(zip({}))).toBe('empty');
    expect(await refused(zip({ 'node_modules/x.js': '' }))).toBe('empty');
  });

  it('files that are not text', async () => {
    expect(await refused(zip({ 'a.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }))).toBe('binary_file');
    expect(await refused(zip({ 'a.bin': new Uint8Array([65, 0, 66]) }))).toBe('binary_file');
  });

  it('two files of one name', async () => {
    expect(await refused(zip({ 'a.js': '1', 'A.js': '2' }))).toBe('duplicate');
  });

  it('a bomb, whatever it says of its size', async () => {
    const bomb = zip({ 'index.html': '', 'a.js': 'a'.repeat(4_000_000) });
    expect(await refused(bomb)).toBe('too_large');
    const spread = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`f${String(at)}.js`, 'b'.repeat(900_000)]),
    );
    expect(await refused(zip(spread))).toBe('too_large');
    // It says one byte, in both of its places, and is four million.
    const lying = zip({ 'a.js': 'a'.repeat(4_000_000) });
    const view = new DataView(lying.buffer);
    const central = lying.length - 22 - 46 - 'a.js'.length;
    view.setUint32(22, 1, true);
    view.setUint32(central + 24, 1, true);
    expect(['too_large', 'not_a_zip']).toContain(await refused(lying));
  });

  it('more files than a project has', async () => {
    const many = Object.fromEntries(Array.from({ length: 401 }, (_, at) => [`f${String(at)}.js`, '']));
    expect(await refused(zip(many))).toBe('too_many_files');
    const flood = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, at) => [`node_modules/${String(at)}`, '']),
    );
    expect(await refused(zip(flood))).toBe('too_many_files');
  });

  it('a link', async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
    await writer.add('index.html', new TextReader('<p>'));
    await writer.add('link.js', new TextReader('/etc/passwd'), {
      externalFileAttributes: (0o120777 << 16) >>> 0,
      versionMadeBy: 0x0314,
    });
    expect(await refused(await writer.close())).toBe('symlink');
  });

  it('a locked one', async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, password: 'x' });
    await writer.add('index.html', new TextReader('<p>'));
    expect(await refused(await writer.close())).toBe('encrypted');
  });
});
