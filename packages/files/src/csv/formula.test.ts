import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFormula, withoutFormula } from './formula.js';

describe('formulas in cells', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''-"])(
    '%j is written with an apostrophe',
    (text) => {
      expect(withoutFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['a=1', "'s-Hertogenbosch", '', "'", '2-3', ' =1'])('%j is written as it is', (text) => {
    expect(withoutFormula(text)).toBe(text);
    expect(withFormula(text)).toBe(text);
  });

  it('never begins with what a spreadsheet calculates, and comes back exactly', () => {
    const texts = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a') });
    fc.assert(
      fc.property(texts, (text) => {
        expect(withoutFormula(text)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(withFormula(withoutFormula(text))).toBe(text);
      }),
    );
  });
});
