import {
  type FieldKind,
  fieldsOf,
  type Register,
  recordTypes,
  type TableName,
  tableNames,
} from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parquet } from '../parquet/index.js';
import { readRegister } from './read-register.js';
import { writeRegister } from './write-register.js';

const text = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom('"', ',', ';', '\r', '\n', "'", '=', '-', ' ', 'a', 'é'),
      minLength: 1,
    }),
    fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => each.replaceAll('\0', '0')),
    fc.constantFrom('1', 'true', '[]', '__proto__', '007'),
  )
  .filter((each) => each.length <= 1000);
const date = fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31');
const cellValue: Record<Exclude<FieldKind, 'list'>, fc.Arbitrary<unknown>> = {
  text,
  date,
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
  flag: fc.boolean(),
};

/** Values of a list or a group of fields: those of its examples that its schema takes. */
const nestedValues = fc.oneof(
  fc.array(fc.record({ start: date, end: date }, { requiredKeys: ['start'] })),
  fc.array(fc.record({ measure: text, until: date }, { requiredKeys: ['measure'] })),
  fc.array(fc.record({ on: date, youthConsent: fc.boolean() })),
  fc.array(fc.record({ personId: text, issuedOn: date })),
  fc.array(date),
  fc.array(text),
  fc.record({ place: text, youthTold: fc.boolean() }, { requiredKeys: ['place'] }),
);

function valuesOf(table: TableName, name: string, kind: FieldKind): fc.Arbitrary<unknown> {
  if (kind !== 'list') return cellValue[kind];
  const schema = recordTypes[table].schema.shape[name] as unknown as {
    safeParse(value: unknown): { success: boolean };
  };
  return nestedValues.filter((value) => schema.safeParse(value).success);
}

/** Registers made from the fields that the types have: any of the optional ones, any of the tables. */
const registers = fc
  .record(
    Object.fromEntries(
      tableNames.map((table) => {
        const fields = fieldsOf(table);
        const record = fc.record(
          Object.fromEntries(fields.map(({ name, kind }) => [name, valuesOf(table, name, kind)])),
          {
            requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name),
          },
        );
        return [table, fc.array(record, { maxLength: 3 })];
      }),
    ),
    { requiredKeys: [] },
  )
  .map(
    (tables) =>
      ({
        about: { version: '1', extractedOn: '2025-01-01', invented: true },
        ...tables,
      }) as unknown as Register,
  );

describe('writing a register and reading it back', () => {
  it.each([
    ['csv', 'csv'],
    ['jsonl', 'jsonl'],
    ['json', 'json'],
    ['parquet', parquet],
  ] as const)('gives the same register as %s', (_, format) => {
    fc.assert(
      fc.property(registers, (register) => {
        const read = readRegister(writeRegister(register, format), { parquet });
        expect(read.register).toEqual(register);
        expect(read.findings.filter(({ code }) => code.startsWith('files/'))).toEqual([]);
        expect(read.rejected).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the files of a register', () => {
  const register: Register = {
    about: { version: '1' },
    persons: [
      { id: 'c1', birthDate: '2012-03-01' },
      { id: 'c2', birthDate: '2014-02-28', name: '=1+1' },
    ],
    homeSpells: [],
  };

  it('are one per table, with the required columns and those in use', () => {
    expect([...writeRegister(register)]).toEqual([
      ['about.json', '{\n  "version": "1"\n}\n'],
      ['persons.csv', "id,birthDate,name\nc1,2012-03-01,\nc2,2014-02-28,'=1+1\n"],
      ['home-spells.csv', 'id,personId,start,with\n'],
    ]);
  });

  it('are JSON Lines when asked', () => {
    expect(writeRegister(register, 'jsonl').get('persons.jsonl')).toBe(
      '{"id":"c1","birthDate":"2012-03-01"}\n{"id":"c2","birthDate":"2014-02-28","name":"=1+1"}\n',
    );
    expect(writeRegister(register, 'jsonl').get('home-spells.jsonl')).toBe('');
  });

  it('are Parquet beside about.json when that is handed over', () => {
    const files = writeRegister(register, parquet);
    expect([...files.keys()]).toEqual(['about.json', 'persons.parquet', 'home-spells.parquet']);
    expect(new TextDecoder().decode((files.get('persons.parquet') as Uint8Array).subarray(0, 4))).toBe(
      'PAR1',
    );
    expect(readRegister(files, { parquet }).register).toEqual(register);
  });

  it('are one register.json with a line per record when asked', () => {
    expect([...writeRegister(register, 'json')]).toEqual([
      [
        'register.json',
        '{\n"about":{"version":"1"},\n"persons":[\n{"id":"c1","birthDate":"2012-03-01"},\n{"id":"c2","birthDate":"2014-02-28","name":"=1+1"}\n],\n"homeSpells":[]\n}\n',
      ],
    ]);
  });
});
