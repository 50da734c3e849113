import { describe, expect, it } from 'vitest';
import { readRegister } from './read-register.js';

const text = 'id,birthDate,sex\nc1,2012-03-01,\nbad,2023-02-30,\nc2,2014-02-28,female\nc2,2015-02-28,male\n';
const { place } = readRegister(new Map([['in/persons.csv', text]]));

describe('the place of a record in its file', () => {
  it.each([
    [{ record: 'persons', id: 'c1' }, { line: 2 }],
    [
      { record: 'persons', id: 'c2', field: 'sex' },
      { line: 4, column: 3 },
    ],
    [{ record: 'persons', id: 'c2', field: 'name' }, { line: 4 }],
    [{ record: 'persons', path: '/persons/2' }, { line: 4 }],
    [{ record: 'persons', path: '/persons/1' }, { line: 3 }],
    [
      { path: '/persons/3/sex', field: 'sex' },
      { line: 5, column: 3 },
    ],
  ])('of %j is %j', (location, expected) => {
    expect(place(location)).toEqual({ file: 'in/persons.csv', ...location, ...expected });
  });

  it.each([
    [{ record: 'persons', id: 'bad' }],
    [{ record: 'persons' }],
    [{ record: 'placements', id: 'c1' }],
    [{ file: 'other.csv', record: 'persons', id: 'c1' }],
    [{}],
  ])('of %j is not known: it stays as it is', (location) => {
    expect(place(location)).toEqual(location);
  });

  it('is a file without line in JSON', () => {
    const read = readRegister('{"persons":[{"id":"c1","birthDate":"2012-03-01"}]}', { file: 'r.json' });
    expect(read.place({ record: 'persons', id: 'c1' })).toEqual({
      file: 'r.json',
      record: 'persons',
      id: 'c1',
    });
  });
});
