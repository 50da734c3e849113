import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../tables/read-table.js';
import { readRegister } from './read-register.js';

/** Bytes, and texts made of what CSV and JSON are made of. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'"\\,;\t\r\n{}[]:0-etrunls_\uFEFF\0'), maxLength: 60 }),
  fc.json(),
  fc
    .constantFrom('id,birthDate\n', '{"id":"c1","birthDate":"2012-03-01"}\n')
    .chain((head) =>
      fc.string({ unit: fc.constantFrom(...'"c1,2-\n'), maxLength: 60 }).map((tail) => head + tail),
    ),
);
const name = fc.constantFrom(
  'persons.csv',
  'persons.jsonl',
  'persons.json',
  'about.json',
  'register.json',
  'x.csv',
  '__proto__',
);

describe('reading anything at all', () => {
  it('never throws, and says what was wrong where nothing came out', () => {
    fc.assert(
      fc.property(content, fc.constantFrom('csv', 'json', 'jsonl'), (input, format) => {
        const { rows, rejected, findings, header } = readTable(input, { format });
        if (rejected > 0) expect(findings.length).toBeGreaterThan(0);
        if (format === 'csv' && header.length === 0) expect(findings.length).toBeGreaterThan(0);
        expect(rows.every((row) => row.length === header.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.dictionary(name, content, { maxKeys: 3 }), (files) => {
        const folder = new Map(Object.entries(files));
        expect(readRegister(folder).files).toHaveLength(folder.size);
      }),
      { numRuns: 500 },
    );
  });
});
