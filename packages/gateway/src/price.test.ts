import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costMicros, microsPerMillion, priceOf } from './price.ts';

describe('prices', () => {
  it('turns dollars per token into whole micro-dollars per million tokens, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (micros) => {
        // As a person writes it: the shortest decimal text of that many picodollars.
        const written = Number(`${micros}e-12`);
        expect(microsPerMillion(written)).toBe(micros);
      }),
    );
  });

  it('is unknown unless both directions are known', () => {
    expect(priceOf(0.000001, null)).toBeNull();
    expect(priceOf(undefined, 0.000001)).toBeNull();
    expect(priceOf(0, 0)).toEqual({ input: 0, output: 0 });
  });
});

describe('the cost of a call', () => {
  const counts = { inputTokens: 1_000, outputTokens: 500 };
  const price = { input: 150_000, output: 600_000 };

  it.each([
    ['from the price', null, price, 450],
    ['as stated', 0.00123, price, 1_230],
    ['as stated, without the error of its float', 0.1 + 0.2, null, 300_000],
    ['a fraction of a micro-dollar, rounded up', 0.0000001, null, 1],
    ['nothing, as stated', 0, price, 0],
    ['unknown', null, null, null],
  ])('%s', (_name, stated, known, expected) => {
    expect(costMicros(counts, stated, known)).toBe(expected);
  });

  it('is never less than the price asks', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.nat(1e8),
        fc.nat(1e8),
        (inputTokens, outputTokens, input, output) => {
          const cost = costMicros({ inputTokens, outputTokens }, null, { input, output }) ?? -1;
          const exact = BigInt(inputTokens) * BigInt(input) + BigInt(outputTokens) * BigInt(output);
          expect(BigInt(cost) * 1_000_000n >= exact && BigInt(cost - 1) * 1_000_000n < exact).toBe(true);
        },
      ),
    );
  });
});
