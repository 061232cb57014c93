import { describe, expect, it } from 'vitest';
import { built, failed } from '../testing/builds.ts';

describe('single-file components', () => {
  const files = {
    'index.html': '<div id="app"></div><script type="module" src="/src/main.ts"></script>',
    'src/main.ts':
      "import { createApp } from 'vue'; import App from './App.vue'; createApp(App).mount('#app');",
    'src/App.vue':
      '<script setup lang="ts">\nimport { ref } from "vue";\nimport Child from "./Child.vue";\nimport type { Item } from "./types";\nconst props = defineProps<{ items?: Item[] }>();\nconst n = ref<number>(0);\n</script>\n<template><Child v-model="n" :items="props.items">{{ n as number }}</Child></template>\n<style scoped lang="scss">$c: red; .a { .b { color: $c } }</style>',
    'src/Child.vue':
      '<template><p class="x"><slot/></p></template>\n<script>\nexport default { props: ["items"], data() { return { a: 1 }; } };\n</script>\n<style module>.x { color: blue }</style>',
    'src/types.ts': 'export interface Item { id: number }',
  };

  it('become modules with sheets of their own', () => {
    const { modules, styles, libs, lines } = built(files, { kind: 'vue', entry: 'src/main.ts' });
    expect(libs).toMatchObject({ vue: 'vue' });
    expect(modules['src/App.vue']).toContain('__scopeId = "data-v-');
    expect(modules['src/App.vue']).not.toContain(' as number');
    expect(styles?.sheets.map((each) => each.css).join()).toMatch(/\.a \.b\[data-v-[0-9a-f]+\]/);
    const line = (modules['src/App.vue'] ?? '').split('\n').findIndex((each) => each.includes('ref(0)'));
    expect(lines['src/App.vue']?.[line]).toBe(6);
  });

  it('offer the class names of their module sheets', () => {
    const { modules, styles } = built(files, { kind: 'vue', entry: 'src/main.ts' });
    const name = /"x":"(x_\w+)"/.exec(modules['src/Child.vue'] ?? '')?.[1];
    expect(styles?.sheets.map((each) => each.css).join()).toContain(`.${name}`);
  });

  it('start by themselves', () => {
    const { html, modules } = built(
      { 'App.vue': '<template><p/></template>' },
      { kind: 'vue', entry: 'App.vue' },
    );
    expect(html).toContain('<div id="app">');
    expect(Object.keys(modules)).toContain('App.vue');
  });

  it.each([
    ['an unclosed element', '<template>\n<div>\n</template>', { line: 2 }],
    ['broken script', '<script setup>\nconst a = ;\n</script>\n<template><p/></template>', { line: 2 }],
    ['broken expression', '<script setup>\n</script>\n<template>\n<p>{{ a b }}</p></template>', { line: 4 }],
    [
      'Less',
      '<template><p/></template>\n<style lang="less">@a: 1;</style>',
      { line: 2, hint: 'Write the block as plain CSS or SCSS.' },
    ],
  ])('say where %s is', (_, text, failure) => {
    expect(failed({ 'App.vue': text }, { kind: 'vue', entry: 'App.vue' })).toMatchObject({
      kind: 'build',
      file: 'App.vue',
      ...failure,
    });
  });
});
