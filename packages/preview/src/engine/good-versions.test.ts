import { expect, it } from 'vitest';
import type { PageBuild } from '../shared/build.ts';
import { GoodVersions } from './good-versions.ts';

const build = {} as PageBuild;
const project = (key: string) => ({ key, files: {}, streaming: false });

it('comes back to the newest version, and to an older one where that stopped answering twice', () => {
  const good = new GoodVersions();
  expect(good.latest).toBeNull();
  for (const key of ['a', 'b', 'c']) good.add({ project: project(key), build });
  expect(good.latest?.project.key).toBe('c');
  good.strike(project('c'));
  expect(good.latest?.project.key).toBe('c');
  good.strike(project('c'));
  expect(good.latest?.project.key).toBe('b');
  for (let turn = 0; turn < 2; turn++) good.strike(project('b'));
  expect(good.latest).toBeNull();
});

it('takes a version that stood anew for good again', () => {
  const good = new GoodVersions();
  good.add({ project: project('a'), build });
  good.strike(project('a'));
  good.add({ project: project('a'), build });
  good.strike(project('a'));
  expect(good.latest?.project.key).toBe('a');
});
