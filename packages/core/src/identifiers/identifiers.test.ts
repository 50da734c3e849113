import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  AgbCode,
  Bsn,
  Gemeentecode,
  gemeentecodeFromCbs,
  gemeentecodeToCbs,
  Iban,
  isAgbCode,
  isGemeentecode,
  isIban,
  isKvkNumber,
  isPostcode,
  isVestigingsnummer,
  KvkNumber,
  Postcode,
  postcodeFrom,
  Vestigingsnummer,
} from './index.js';

/** An invented thing that is no text, whatever it would print as. */
const noText = [undefined, null, 12345678, 363, [], ['0363'], {}];

const table = [
  {
    name: 'AGB code',
    is: isAgbCode,
    schema: AgbCode,
    valid: ['41234567', '00000001', '91000000'],
    invalid: [
      '',
      '4123456',
      '412345678',
      '4123 4567',
      '4123456a',
      ' 41234567',
      '41234567\n',
      '４１２３４５６７',
    ],
  },
  {
    name: 'KVK number',
    is: isKvkNumber,
    schema: KvkNumber,
    valid: ['12345678', '01234567'],
    invalid: ['', '1234567', '123456789', '12.345.678', 'KVK12345', '12345678 '],
  },
  {
    name: 'vestigingsnummer',
    is: isVestigingsnummer,
    schema: Vestigingsnummer,
    valid: ['000012345678', '123456789012'],
    invalid: ['', '12345678', '00001234567', '0000123456789', '0000-1234567'],
  },
  {
    name: 'postcode',
    is: isPostcode,
    schema: Postcode,
    // F, I, O, Q, U and Y have been in use since 2005; only SA, SD and SS are refused.
    valid: ['1234AB', '1000AA', '9999ZZ', '1234FI', '1234OQ', '1234UY', '1234AS', '1234SB', '1234DS'],
    invalid: [
      '',
      '1234 AB',
      '1234ab',
      '0234AB',
      '1234SA',
      '1234SD',
      '1234SS',
      '1234A',
      '1234ABC',
      '12345A',
      'AB1234',
    ],
  },
  {
    name: 'gemeentecode',
    is: isGemeentecode,
    schema: Gemeentecode,
    // Amsterdam, Rotterdam, 's-Gravenhage, Utrecht, Groningen
    valid: ['0363', '0599', '0518', '0344', '0014'],
    invalid: ['', '363', '14', '00363', 'GM0363', '036A', '0363 ', 'Amsterdam'],
  },
  {
    name: 'IBAN',
    is: isIban,
    schema: Iban,
    valid: ['NL91ABNA0417164300', 'NL20INGB0001234567'],
    invalid: [
      '',
      'NL92ABNA0417164300',
      'NL91 ABNA 0417 1643 00',
      'nl91abna0417164300',
      'NL91ABNA041716430',
      'NL91ABNA04171643000',
      'DE89370400440532013000', // right, and not Dutch
      'NL91ABNA0417164301',
    ],
  },
] as const;

describe.each(table)('$name', ({ is, schema, valid, invalid }) => {
  it.each(valid)('accepts %s, and so does its schema, unchanged', (text) => {
    expect(is(text)).toBe(true);
    expect(schema.parse(text)).toBe(text);
  });

  it.each([...invalid, ...noText])('refuses %j, and so does its schema', (value) => {
    expect(is(value)).toBe(false);
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('says in both languages what was expected, and never what stood there', () => {
    const issues = schema.safeParse('Jan Jansen').error?.issues;
    expect(issues).toMatchObject([
      {
        message: expect.stringContaining('Expected:'),
        params: { texts: { nl: expect.stringContaining('Verwacht:'), en: issues?.[0]?.message } },
      },
    ]);
    expect(JSON.stringify(issues)).not.toContain('Jansen');
  });
});

describe('postcodeFrom', () => {
  it.each([
    ['1234AB', '1234AB'],
    ['1234 ab', '1234AB'],
    [' 12 34a B\t', '1234AB'],
  ])('reads %j as %s', (text, expected) => {
    expect(postcodeFrom(text)).toBe(expected);
  });

  it.each(['', '1234', '0234 AB', '1234 ss', '1234-AB', 'Dorpsstraat 1'])(
    'gives undefined for %j',
    (text) => {
      expect(postcodeFrom(text)).toBeUndefined();
    },
  );
});

describe('gemeentecode and CBS code', () => {
  it('are turned into each other', () => {
    expect(gemeentecodeFromCbs('GM0363')).toBe('0363');
    expect(gemeentecodeToCbs(Gemeentecode.parse('0014'))).toBe('GM0014');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.nat(9999), (number) => {
        const code = Gemeentecode.parse(String(number).padStart(4, '0'));
        expect(gemeentecodeFromCbs(gemeentecodeToCbs(code))).toBe(code);
      }),
    );
  });

  it.each(['', '0363', 'GM363', 'GM00363', 'gm0363', 'JZ13', 'GM', 'GM0363 '])('does not read %j', (text) => {
    expect(gemeentecodeFromCbs(text)).toBeUndefined();
  });
});

describe('isIban', () => {
  it('catches every wrong digit of the account', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...table[5].valid),
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (iban, place, shift) => {
          const at = 8 + place;
          const wrong = (Number(iban[at]) + shift) % 10;
          expect(isIban(iban.slice(0, at) + wrong + iban.slice(at + 1))).toBe(false);
        },
      ),
    );
  });

  it('agrees with the remainder of the whole number, for any account', () => {
    const account = fc.record({
      check: fc.nat(99).map((number) => String(number).padStart(2, '0')),
      bank: fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: 4, maxLength: 4 }),
      digits: fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }),
    });
    fc.assert(
      fc.property(account, ({ check, bank, digits }) => {
        // ISO 13616: bank and account first, then NL (23 21) and the check digits; letters as 10 to 35.
        const letters = bank.map((letter) => letter.charCodeAt(0) - 55).join('');
        const remainder = BigInt(`${letters}${digits.join('')}2321${check}`) % 97n;
        expect(isIban(`NL${check}${bank.join('')}${digits.join('')}`)).toBe(remainder === 1n);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the types', () => {
  it('tell identifiers apart from each other and from a loose text', () => {
    expectTypeOf<Bsn>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Bsn>();
    expectTypeOf<'999990019'>().not.toExtend<Bsn>();
    expectTypeOf<Bsn>().not.toExtend<AgbCode>();
    expectTypeOf<AgbCode>().not.toExtend<Bsn>();
    expectTypeOf<AgbCode>().not.toExtend<KvkNumber>();
    expectTypeOf<KvkNumber>().not.toExtend<Vestigingsnummer>();
    expectTypeOf<Postcode>().not.toExtend<Gemeentecode>();
    expectTypeOf<Iban>().not.toExtend<Postcode>();
  });

  it('refuse the wrong one in a call', () => {
    const writtenBy = (agb: AgbCode) => agb;
    const bsn = Bsn.parse('999990019');
    const agb = AgbCode.parse('41234567');
    // @ts-expect-error a BSN is no AGB code
    writtenBy(bsn);
    // @ts-expect-error a text that nobody checked is none either
    writtenBy('41234567');
    expect(writtenBy(agb)).toBe('41234567');
  });

  it('know after a predicate what a text is', () => {
    const text: unknown = '41234567';
    if (!isAgbCode(text)) throw new Error('an AGB code');
    expectTypeOf(text).toEqualTypeOf<AgbCode>();
    expectTypeOf(Iban.parse('NL91ABNA0417164300')).toEqualTypeOf<Iban>();
  });
});
