import type { ModelView } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { chooseModel, modelNote } from './choose-model.ts';

const model = (id: string, part: Partial<ModelView> = {}): ModelView => ({
  id,
  name: id,
  description: '',
  provider: 'groq',
  family: 'project',
  plan: 'free',
  locked: false,
  unavailable: null,
  contextTokens: 1,
  maxOutputTokens: 1,
  price: { input: 150_000, output: 600_000 },
  reasoning: false,
  vision: false,
  demo: false,
  ...part,
});

describe('chooseModel', () => {
  const models = [
    model('locked', { locked: true }),
    model('off', { unavailable: 'GROQ_API_KEY is not set' }),
    model('a'),
    model('b'),
  ];
  it('takes the first wish that can be used', () => {
    expect(chooseModel(models, [null, 'locked', 'off', 'b'])?.id).toBe('b');
  });
  it('falls back to the first usable model', () => {
    expect(chooseModel(models, ['gone', null])?.id).toBe('a');
    expect(chooseModel(models.slice(0, 2), ['locked'])).toBeNull();
  });
});

describe('modelNote', () => {
  it('says why a model cannot be used before anything else', () => {
    expect(modelNote(model('m', { unavailable: 'GROQ_API_KEY is not set', locked: true }))).toBe(
      'GROQ_API_KEY is not set',
    );
    expect(modelNote(model('m', { locked: true, plan: 'plus' }))).toBe('Part of the Plus plan');
  });
  it('names the demo model as such, and otherwise the price', () => {
    expect(modelNote(model('m', { demo: true }))).toBe('Scripted and offline, no charge');
    expect(modelNote(model('m'))).toBe('$0.15 in, $0.60 out per million tokens');
    expect(modelNote(model('m', { price: null }))).toBe('Price not known');
  });
});
