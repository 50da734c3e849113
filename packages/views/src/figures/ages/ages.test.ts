import type { Person } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { plotted } from '../testing/layers.js';
import { agePyramid } from './age-pyramid.js';
import { ageTable } from './age-table.js';

const born = (birthDate: Person['birthDate'], said: Partial<Person> = {}): Person => ({
  id: 'c',
  birthDate,
  sex: 'female',
  ...said,
});
const bands = [0, 4, 12, 18];
const femalesIn = (person: Person, asOf: Person['birthDate']) =>
  ageTable([person], asOf, { bands }).persons.counts.map(([female]) => female);

describe('people by age and sex', () => {
  it.each([
    ['2024-03-01', '2024-03-01', [1, 0, 0, 0]],
    ['2020-03-02', '2024-03-01', [1, 0, 0, 0]],
    ['2020-03-01', '2024-03-01', [0, 1, 0, 0]],
    ['2006-03-02', '2024-03-01', [0, 0, 1, 0]],
    ['2006-03-01', '2024-03-01', [0, 0, 0, 1]],
    ['1930-03-01', '2024-03-01', [0, 0, 0, 1]],
  ] as const)('puts who was born on %s in a group on %s', (birthDate, asOf, counts) => {
    expect(femalesIn(born(birthDate), asOf)).toEqual(counts);
  });

  it('leaves out who is not there: not yet born, or died on the day or before', () => {
    const none = [0, 0, 0, 0];
    expect(femalesIn(born('2024-03-02'), '2024-03-01')).toEqual(none);
    expect(femalesIn(born('2012-01-01', { deathDate: '2024-03-01' }), '2024-03-01')).toEqual(none);
    expect(femalesIn(born('2012-01-01', { deathDate: '2024-03-02' }), '2024-03-01')).toEqual([0, 0, 1, 0]);
  });

  it('counts who has no usable day of birth, or is too young for the first group', () => {
    const persons = [born('2024-02-30'), born('2022-01-01')];
    expect(ageTable(persons, '2024-03-01', { bands: [4, 12] })).toMatchObject({ excluded: 2 });
  });

  it('has a column for who is neither female nor male', () => {
    const persons = [
      born('2012-01-01', { sex: 'male' }),
      born('2012-01-01', { sex: 'x' as never }),
      { id: 'c', birthDate: '2012-01-01' } as const,
    ];
    expect(ageTable(persons, '2024-03-01', { bands: [0] }).persons.counts).toEqual([[0, 1, 2]]);
  });

  it('has single years up to 18 unless told', () => {
    const { names } = ageTable([], '2024-03-01').persons.rows;
    expect([names.length, names[0], names[17], names[18]]).toEqual([19, '0', '17', '18+']);
  });

  it.each([[[]], [[4, 4]], [[12, 4]], [[-1, 4]], [[0.5]]])('refuses groups that begin at %j', (wrong) => {
    expect(() => ageTable([], '2024-03-01', { bands: wrong })).toThrow(
      expect.objectContaining({ code: 'views/invalid-bands' }),
    );
  });
});

describe('an age pyramid', () => {
  const rows = { by: 'age', names: ['0-3', '4-11'] };
  const columns = { by: 'sex', names: ['female', 'male', 'unknown'] };
  const counts = [
    ['.', 12, 2],
    [20, 31, '.'],
  ] as const;
  const published = {
    rows,
    columns,
    counts,
    rowTotals: ['.', '.'],
    columnTotals: ['.', 43, '.'],
    total: 70,
    policy: { minCell: 10, secondary: true, showZeros: true },
    hidden: { small: 1, secondary: 1 },
  } as const;
  const picture = agePyramid(published, { locale: 'en' });

  it('plots the first group to the left and the second to the right, the youngest below', () => {
    const bars = plotted(picture, 'rect', 'count');
    expect(bars.map(({ age, end }) => [age, end])).toEqual([
      ['4-11', -20],
      ['0-3', 12],
      ['4-11', 31],
    ]);
    expect(Number(bars[1]?.['top'])).toBeGreaterThan(Number(bars[2]?.['top']));
  });

  it('puts a cross at the middle for a hidden number', () => {
    const hidden = plotted(picture, 'text', 'text').filter(({ text }) => text === '×');
    expect(new Set(hidden.map(({ end }) => end))).toEqual(new Set([0]));
    expect(picture.table.rows[0]).toEqual(['0-3', 'hidden', '12', '2']);
  });

  it('says how many have no side', () => {
    expect(picture.text).toContain('Not drawn: unknown 2 and a hidden number.');
  });

  it('draws one group alone, and nothing at all', () => {
    const alone = agePyramid({ rows, counts: [[3], [4]] }, { locale: 'en' });
    expect(plotted(alone, 'rect', 'count').map(({ end }) => end)).toEqual([-3, -4]);
    expect(
      agePyramid({ rows: { by: 'age', names: [] }, columns, counts: [] }, { locale: 'en' }).text,
    ).toContain('There is nothing to draw.');
  });
});
