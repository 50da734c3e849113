import { JeugdError } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsArbitrary, tableFrom } from '../testing/arbitraries.js';
import { parseRiskTable } from './parse.js';

const cell = {
  labels: { sex: 'f' },
  times: [2, 5],
  atOrigin: 3,
  entered: [0, 0],
  left: { home: [1, 1] },
  censored: [0, 1],
};
const table = { version: 1, definition: { metric: 'test' }, cells: [cell] };
const protection = {
  minCell: 10,
  step: 7,
  moved: { home: 4 },
  otherMoved: 2,
  cellsLeftOut: 1,
  causesPooled: 0,
  cutShort: 2,
};
const withCell = (fields: object) => ({ ...table, cells: [{ ...cell, ...fields }] });

/** A list in a list in a list … */
function nested(layers: number): unknown {
  let value: unknown = 1;
  for (let layer = 0; layer < layers; layer += 1) value = [value];
  return value;
}

function errorOf(json: unknown): JeugdError {
  try {
    parseRiskTable(json);
  } catch (error) {
    if (error instanceof JeugdError) return error;
  }
  throw new Error('no JeugdError');
}

describe('reading a risk table', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const written = tableFrom(rows);
        expect(parseRiskTable(JSON.stringify(written))).toEqual(written);
        expect(parseRiskTable(written)).toEqual(written);
      }),
    );
  });

  it('keeps the mark of fractions and leaves unknown fields out', () => {
    const read = parseRiskTable({ ...withCell({ weighted: true, note: 'x' }), made: 'y' });
    expect(read).toEqual({ ...table, cells: [{ ...cell, weighted: true }] });
  });

  it('keeps what was excluded and what was lost', () => {
    expect(parseRiskTable({ ...table, excluded: 0, protection })).toEqual({
      ...table,
      excluded: 0,
      protection,
    });
  });

  it.each<[string, unknown, string]>([
    ['half an excluded row', { ...table, excluded: 0.5 }, 'excluded'],
    ['fewer than none excluded', { ...table, excluded: -1 }, 'excluded'],
    ['a loss that is no object', { ...table, protection: true }, 'protection'],
    ['a loss without its step', { ...table, protection: { ...protection, step: undefined } }, 'protection'],
    ['a move without an object', { ...table, protection: { ...protection, moved: 4 } }, 'protection.moved'],
    [
      'a move back',
      { ...table, protection: { ...protection, moved: { home: -1 } } },
      'protection.moved.*[0]',
    ],
    ['a step of 0', { ...table, protection: { ...protection, step: 0 } }, 'protection'],
    ['a least count of 0', { ...table, protection: { ...protection, minCell: 0 } }, 'protection'],
    ['no JSON', '{', 'table'],
    ['a list', [], 'table'],
    ['null', null, 'table'],
    ['a number', 3, 'table'],
    ['another version', { ...table, version: 2 }, 'version'],
    ['no version', { definition: 'a', cells: [] }, 'version'],
    ['no definition', { version: 1, cells: [] }, 'definition'],
    ['a definition that is no JSON', { ...table, definition: { a: Number.NaN } }, 'definition'],
    ['a definition too deep', { ...table, definition: nested(65) }, 'definition'],
    ['cells that are no list', { ...table, cells: {} }, 'cells'],
    ['a cell that is no object', { ...table, cells: [1] }, 'cells[0]'],
    ['a label that is no text', withCell({ labels: { sex: 1 } }), 'cells[0].labels.*[0]'],
    ['the same labels twice', { ...table, cells: [cell, cell] }, 'cells[1].labels'],
    ['times that fall', withCell({ times: [5, 2] }), 'cells[0].times[1]'],
    ['a time twice', withCell({ times: [5, 5] }), 'cells[0].times[1]'],
    ['a negative time', withCell({ times: [-1, 5] }), 'cells[0].times[0]'],
    ['a time that is text', withCell({ times: ['2', 5] }), 'cells[0].times[0]'],
    ['a missing time', withCell({ times: [null, 5] }), 'cells[0].times[0]'],
    ['a count too few', withCell({ censored: [1] }), 'cells[0].censored'],
    ['a negative count', withCell({ entered: [0, -1] }), 'cells[0].entered[1]'],
    ['a count that is text', withCell({ left: { home: [1, '1'] } }), 'cells[0].left.*[0][1]'],
    ['a cause without a name', withCell({ left: { '': [1, 1] } }), 'cells[0].left.*[0]'],
    ['left that is a list', withCell({ left: [[1, 1]] }), 'cells[0].left'],
    ['no number at the origin', withCell({ atOrigin: undefined }), 'cells[0].atOrigin'],
    ['infinitely many at the origin', withCell({ atOrigin: Number.POSITIVE_INFINITY }), 'cells[0].atOrigin'],
    ['a mark that is no mark', withCell({ weighted: 'yes' }), 'cells[0].weighted'],
    ['more leaving than came', withCell({ atOrigin: 2 }), 'cells[0]'],
    ['more coming than leave', withCell({ atOrigin: 4 }), 'cells[0]'],
    ['an exit before the entry', withCell({ atOrigin: 1, entered: [0, 2] }), 'cells[0]'],
  ])('refuses %s and says where', (_, json, place) => {
    const error = errorOf(json);
    expect(error.code).toBe('metrics/invalid-risk-table');
    expect(error.params).toEqual({ place });
    expect(error.message).toContain(place);
    expect(error.in('nl')).toContain('Verwacht');
  });

  it('accepts a definition of 64 layers', () => {
    expect(parseRiskTable({ ...table, definition: nested(64) }).cells).toHaveLength(1);
  });

  it('repeats no name or number of the table in its error', () => {
    const error = errorOf(withCell({ labels: { Jansen: 12345 }, left: { Pietersen: ['x', 1] } }));
    expect(`${error.message} ${error.in('nl')}`).not.toMatch(/Jansen|Pietersen|12345/);
  });

  it('is not led astray by fields of a prototype', () => {
    const json =
      '{"version":1,"definition":null,"cells":[{"labels":{"__proto__":"x"},"times":[1],"atOrigin":1,"entered":[0],"left":{"__proto__":[1]},"censored":[0]}]}';
    const read = parseRiskTable(json);
    expect(Object.entries(read.cells[0]?.left ?? {})).toEqual([['__proto__', [1]]]);
    expect(parseRiskTable(JSON.stringify(read))).toEqual(read);
    expect(errorOf(Object.create(table)).params).toEqual({ place: 'version' });
  });
});
