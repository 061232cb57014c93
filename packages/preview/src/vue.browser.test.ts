import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

const SITE = {
  'package.json': '{"dependencies":{"vue":"^3.5.0"}}',
  'index.html':
    '<!doctype html><html><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>',
  'src/main.ts':
    "import { createApp } from 'vue';\nimport App from './App.vue';\nimport './style.css';\ncreateApp(App).mount('#app');",
  'src/style.css': '@import "tailwindcss";',
  'src/types.ts': 'export interface Item { id: number; name: string }',
  'src/App.vue': `<script setup lang="ts">
import { computed, provide, ref } from 'vue';
import ItemList from '@/components/ItemList.vue';
import type { Item } from './types';

const items = ref<Item[]>([{ id: 1, name: 'One' }]);
const count = computed(() => items.value.length);
provide('unit', 'pieces');
function add(name: string): void {
  items.value.push({ id: count.value + 1, name });
}
</script>

<template>
  <main class="p-4 box">
    <h1>{{ count }}</h1>
    <ItemList :items="items" @add="add"><template #empty>None</template></ItemList>
  </main>
</template>

<style scoped lang="scss">
$tone: rgb(1, 2, 3);
.box { h1 { color: $tone; } }
</style>
`,
  'src/components/ItemList.vue': `<template>
  <ul><slot v-if="!items.length" name="empty" /><li v-for="item in items" :key="item.id" :class="$style.row">{{ item.name }} {{ unit }}</li></ul>
  <button @click="$emit('add', 'Two')">Add</button>
</template>

<script lang="ts">
import { defineComponent, type PropType } from 'vue';
import type { Item } from '../types';
export default defineComponent({
  props: { items: { type: Array as PropType<Item[]>, required: true } },
  emits: ['add'],
  inject: ['unit'],
});
</script>

<style module>
.row { color: rgb(4, 5, 6); }
</style>
`,
};

describe.skipIf(!hasChromium)(`Vue projects${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  beforeEach(async ({ skip }) => {
    studio = await bench.open();
    const listed = await studio.page.evaluate(
      async () => 'vue' in ((await (await fetch('/preview/manifest.json')).json()) as { libs: object }).libs,
    );
    skip(!listed, 'the package list does not hold vue');
  });
  afterEach(() => studio.close());

  const colour = async (selector: string): Promise<string> =>
    (await studio.sheet())
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);

  it('runs components with both ways of writing them, and their sheets', async () => {
    expect((await studio.run('a', SITE)).failure).toBeNull();
    await expect.poll(() => studio.text()).toContain('One pieces');
    await (await studio.sheet()).click('button');
    await expect.poll(() => studio.text()).toContain('Two pieces');
    expect(await colour('h1')).toBe('rgb(1, 2, 3)');
    expect(await colour('li')).toBe('rgb(4, 5, 6)');
    await expect
      .poll(async () =>
        (await studio.sheet()).locator('main').evaluate((main) => getComputedStyle(main).padding),
      )
      .toBe('16px');
    expect(studio.outside).toEqual([]);
  });

  it('takes a component alone', async () => {
    expect(
      (
        await studio.run('a', {
          'App.vue': '<script setup>\nconst a = 1;\n</script>\n<template><p>Alone {{ a }}</p></template>',
        })
      ).failure,
    ).toBeNull();
    await expect.poll(() => studio.text()).toBe('Alone 1');
  });

  it('names file and line of what does not compile and of what throws', async () => {
    const broken = {
      ...SITE,
      'src/App.vue': SITE['src/App.vue'].replace('const count = ', 'const count == '),
    };
    expect(await studio.run('a', broken)).toMatchObject({
      phase: 'failed',
      failure: { kind: 'build', file: 'src/App.vue', line: 7 },
    });
    const throwing = {
      ...SITE,
      'src/App.vue': SITE['src/App.vue'].replace(
        "provide('unit', 'pieces');",
        "provide('unit', 'pieces');\nthrow new Error('set up');",
      ),
    };
    expect(await studio.run('b', throwing)).toMatchObject({
      phase: 'failed',
      failure: { kind: 'runtime', file: 'src/App.vue', line: 9 },
    });
  });
});
