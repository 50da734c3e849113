import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsArbitrary, tableFrom } from '../testing/arbitraries.js';
import { riskTableJsonSchema } from './json-schema.js';
import { publishableRiskTable } from './publishable.js';

const isRiskTable = new Ajv2020({ strict: true }).compile(riskTableJsonSchema());
const cell = { labels: {}, times: [1], atOrigin: 1, entered: [0], left: { home: [1] }, censored: [0] };
const table = { version: 1, definition: 'test', cells: [cell] };

describe('the JSON Schema of a risk table', () => {
  it('accepts every table, exact and published', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const exact = { ...tableFrom(rows), excluded: 3 };
        for (const each of [exact, publishableRiskTable(exact, { minCell: 3 })]) {
          expect(isRiskTable(JSON.parse(JSON.stringify(each)))).toBe(true);
        }
      }),
    );
  });

  it.each<[string, object]>([
    ['another version', { ...table, version: 2 }],
    ['no definition', { version: 1, cells: [] }],
    ['a label that is no text', { ...table, cells: [{ ...cell, labels: { year: 2023 } }] }],
    ['a negative time', { ...table, cells: [{ ...cell, times: [-1] }] }],
    ['a count that is text', { ...table, cells: [{ ...cell, censored: ['0'] }] }],
    ['a cause without a name', { ...table, cells: [{ ...cell, left: { '': [1] } }] }],
    ['a mark that is no mark', { ...table, cells: [{ ...cell, weighted: false }] }],
    ['half an excluded row', { ...table, excluded: 0.5 }],
    ['a loss that is not said', { ...table, protection: {} }],
  ])('refuses %s', (_, value) => {
    expect(isRiskTable(value)).toBe(false);
  });
});
