import { describe, expect, it } from 'vitest';
import { riskTable } from '../risk-table/index.js';
import { strataOf } from './strata-of.js';

const labelled = (...labels: Record<string, string>[]) =>
  riskTable(
    labels.map((each, i) => ({ time: i, cause: 'home', labels: each })),
    { definition: 'test' },
  ).table;

describe('the strata of a table', () => {
  const table = labelled(
    { sex: 'm', year: '2023' },
    { sex: 'f', year: '2024' },
    { sex: 'f', year: '2023' },
    { sex: 'm', year: '2023', care: 'foster' },
    { year: '2022' },
  );

  it('are the combinations that occur, in code-unit order of the labels as asked', () => {
    expect(strataOf(table, ['sex', 'year'])).toEqual([
      { sex: 'f', year: '2023' },
      { sex: 'f', year: '2024' },
      { sex: 'm', year: '2023' },
    ]);
    expect(strataOf(table, ['year', 'sex']).map(({ year, sex }) => `${year} ${sex}`)).toEqual([
      '2023 f',
      '2023 m',
      '2024 f',
    ]);
  });

  it('leave out the cells that lack a label', () => {
    expect(strataOf(table, ['care'])).toEqual([{ care: 'foster' }]);
    expect(strataOf(table, ['unheard of'])).toEqual([]);
  });

  it('are one, everybody, without labels, and none without cells', () => {
    expect(strataOf(table, [])).toEqual([{}]);
    expect(strataOf(labelled(), [])).toEqual([]);
  });
});
