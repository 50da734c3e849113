import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { Bsn, isBsn, isTestBsn, ProductionBsn } from './bsn.js';

const testNumbers = [
  '999900006',
  '999900018',
  '999900031',
  '999900043',
  '999900055',
  '999900067',
  '999900079',
  '999900080',
  '999990019',
  '999970185',
  '999996289',
  '999996277',
  '999996241',
  '999996770',
  '999999990',
];
/** Used as examples in public texts; 123456782 is the example of iJw 3.2. */
const otherNumbers = ['123456782', '111222333', '249566758', '010464554'];
const notNumbers = [
  '000000000', // passes the sum, and is no number
  '123456789',
  '999999999',
  '12345678', // eight digits are not padded
  '10464554',
  '1234567820',
  '1112.22.333',
  '11122233X',
  '',
  ' 123456782',
  '123456782\n',
  '१२३४५६७८२', // digits, of another script
];
const notTexts = [123456782, null, undefined, ['123456782'], { bsn: '123456782' }, new String('123456782')];

/** A valid BSN: eight digits and the ninth that makes the sum divide by 11, where there is one. */
const anyBsn = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((number) => {
    const digits = String(number).padStart(8, '0');
    // 9a + 8b + … + 2h must equal the last digit, modulo 11.
    const last = [...digits].reduce((sum, digit, place) => sum + (9 - place) * Number(digit), 0) % 11;
    return `${digits}${last}`;
  })
  .filter((digits) => digits.length === 9);

describe('isBsn', () => {
  it.each([...testNumbers, ...otherNumbers])('accepts %s', (number) => {
    expect(isBsn(number)).toBe(true);
  });

  it.each([...notNumbers, ...notTexts])('refuses %j', (value) => {
    expect(isBsn(value)).toBe(false);
  });

  it('accepts every number built by the rule', () => {
    fc.assert(fc.property(anyBsn, (number) => isBsn(number)));
  });

  it('catches every wrong digit', () => {
    fc.assert(
      fc.property(anyBsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const wrong = (Number(number[place]) + shift) % 10;
        expect(isBsn(number.slice(0, place) + wrong + number.slice(place + 1))).toBe(false);
      }),
    );
  });

  it('catches every swap of two different neighbours', () => {
    fc.assert(
      fc.property(anyBsn, fc.nat(7), (number, place) => {
        const [left, right] = [number.charAt(place), number.charAt(place + 1)];
        fc.pre(left !== right);
        expect(isBsn(number.slice(0, place) + right + left + number.slice(place + 2))).toBe(false);
      }),
    );
  });

  it('refuses the test range on request, and nothing else', () => {
    for (const number of testNumbers) expect(isBsn(number, { allowTest: false }), number).toBe(false);
    for (const number of otherNumbers) expect(isBsn(number, { allowTest: false }), number).toBe(true);
    for (const number of testNumbers) expect(isBsn(number, { allowTest: true }), number).toBe(true);
  });
});

describe('isTestBsn', () => {
  it('knows the test range from its first number to its last', () => {
    for (const number of testNumbers) expect(isTestBsn(number), number).toBe(true);
    for (const number of [...otherNumbers, ...notNumbers]) expect(isTestBsn(number), number).toBe(false);
  });

  it('does not take the last number before the range', () => {
    // 9·9 + 8·9 + 7·9 + 6·8 + 5·9 + 4·9 + 3·9 + 2·9 − 5 = 385 = 35 · 11
    expect(isBsn('999899995')).toBe(true);
    expect(isTestBsn('999899995')).toBe(false);
  });

  it('finds 9,091 numbers in the range, as published', () => {
    let found = 0;
    for (let number = 999_900_000; number <= 999_999_999; number += 1)
      if (isTestBsn(String(number))) found += 1;
    expect(found).toBe(9091);
  });
});

describe('the schemas', () => {
  it('accept what the predicate accepts and give it back unchanged', () => {
    for (const number of testNumbers) expect(Bsn.parse(number)).toBe(number);
    for (const number of otherNumbers) expect(ProductionBsn.parse(number)).toBe(number);
  });

  it('refuse what the predicate refuses', () => {
    for (const value of [...notNumbers, ...notTexts]) {
      expect(Bsn.safeParse(value).success, String(value)).toBe(false);
      expect(ProductionBsn.safeParse(value).success, String(value)).toBe(false);
    }
    for (const number of testNumbers) expect(ProductionBsn.safeParse(number).success, number).toBe(false);
  });

  it('say what was expected in both languages, and never what stood there', () => {
    for (const schema of [Bsn, ProductionBsn]) {
      const issues = schema.safeParse('123456789').error?.issues;
      expect(issues).toMatchObject([
        {
          code: 'custom',
          message: expect.stringContaining('Expected: 9 digits'),
          params: { texts: { nl: expect.stringContaining('Verwacht: 9 cijfers') } },
        },
      ]);
      expect(JSON.stringify(issues)).not.toContain('123456789');
    }
  });

  it('speak Standard Schema', () => {
    expect(Bsn['~standard'].validate('999990019')).toEqual({ value: '999990019' });
  });
});

describe('the types', () => {
  it('hold a production BSN to be a BSN, and not the other way round', () => {
    expectTypeOf<ProductionBsn>().toExtend<Bsn>();
    expectTypeOf<Bsn>().not.toExtend<ProductionBsn>();
    expectTypeOf(Bsn.parse('999990019')).toEqualTypeOf<Bsn>();
    expectTypeOf(ProductionBsn.parse('123456782')).toEqualTypeOf<ProductionBsn>();
  });
});
