import { describe, expect, it } from 'vitest';
import { buildPrompt, type PromptInput } from './prompt.ts';
import { modelOf } from './test-support.ts';

const ask = (fields: Partial<PromptInput>) =>
  buildPrompt({
    model: modelOf('m'),
    turns: [{ role: 'user', text: 'hi' }],
    soFar: '',
    packages: [],
    ...fields,
  });

describe('buildPrompt', () => {
  it('says how files are to be written, and which packages there are', () => {
    const [system] = ask({ packages: ['zustand', 'recharts'] }).messages;
    expect(system?.role).toBe('system');
    expect(system?.content).toContain('```tsx src/App.tsx');
    expect(system?.content).toContain('zustand, recharts');
  });

  it('asks a page model for one page', () => {
    const [system] = ask({ model: modelOf('m', { family: 'page' }), packages: ['zustand'] }).messages;
    expect(system?.content).toContain('index.html');
    expect(system?.content).not.toContain('zustand');
  });

  it('keeps the newest turns that fit the window, and the question always', () => {
    const model = modelOf('m', { contextTokens: 4_000, maxOutputTokens: 1_000 });
    const turns = [
      { role: 'user' as const, text: 'old '.repeat(2_000) },
      { role: 'assistant' as const, text: 'answer' },
      { role: 'user' as const, text: 'question' },
    ];
    expect(
      ask({ model, turns })
        .messages.slice(1)
        .map(({ content }) => content),
    ).toEqual(['answer', 'question']);
    const huge = [{ role: 'user' as const, text: 'x'.repeat(50_000) }];
    expect(ask({ model, turns: huge }).messages).toHaveLength(2);
  });

  it('leaves out answers of which nothing came', () => {
    const turns = [
      { role: 'user' as const, text: 'one' },
      { role: 'assistant' as const, text: '' },
      { role: 'user' as const, text: 'two' },
    ];
    expect(
      ask({ turns })
        .messages.map(({ content }) => content)
        .slice(1),
    ).toEqual(['one', 'two']);
  });

  it('never asks for more than half the window', () => {
    expect(
      ask({ model: modelOf('m', { contextTokens: 8_000, maxOutputTokens: 8_000 }) }).maxOutputTokens,
    ).toBe(4_000);
    expect(ask({ model: modelOf('m', { contextTokens: 8_000, maxOutputTokens: 100 }) }).maxOutputTokens).toBe(
      100,
    );
  });

  it('goes on from the end of what is written', () => {
    const model = modelOf('m', { contextTokens: 4_000, maxOutputTokens: 1_000, prefill: true });
    const { messages } = ask({ model, soFar: `${'x'.repeat(20_000)}the end` });
    expect(messages.at(-1)?.role).toBe('assistant');
    expect(messages.at(-1)?.content).toMatch(/the end$/);
    expect(messages.at(-1)?.content.length).toBeLessThan(4_000);
  });
});
