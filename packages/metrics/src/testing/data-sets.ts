/** Data sets drawn at random, the same every time, for the comparison with R. Only tests read this. */
import fc from 'fast-check';
import type { ConfidenceType, RiskRow } from '../index.js';

/** One row as R gets it. */
export interface DrawnRow {
  readonly time: number;
  /** 0 is censored, 1 home, 2 other. */
  readonly code: 0 | 1 | 2;
  readonly entry: number;
  readonly weight: number;
  readonly group: string;
  readonly stratum: string;
}

/** One data set. */
export interface DataSet {
  readonly rows: readonly DrawnRow[];
  readonly confidenceType: ConfidenceType;
  readonly rho: number;
  /** Some rows came under observation late. */
  readonly isLate: boolean;
  /** Some rows count for fractions. */
  readonly isFractional: boolean;
}

const row = fc.record({
  time: fc.integer({ min: 0, max: 24 }),
  code: fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 1, 2),
  entry: fc.integer({ min: 0, max: 16 }),
  whole: fc.integer({ min: 1, max: 3 }),
  fraction: fc.constantFrom(0.25, 0.5, 1, 1.75),
  group: fc.constantFrom('a', 'b', 'c'),
  stratum: fc.constantFrom('x', 'y'),
});

const dataSet = fc
  .record({
    drawn: fc.array(row, { minLength: 1, maxLength: 60, size: 'max' }),
    weights: fc.constantFrom('none', 'none', 'whole', 'fractional'),
    entries: fc.constantFrom('none', 'none', 'late'),
    unit: fc.constantFrom(1, 0.125),
    groups: fc.constantFrom(2, 3),
    confidenceType: fc.constantFrom<ConfidenceType[]>('log', 'log-log', 'plain'),
    rho: fc.constantFrom(0, 0, 1, 0.5),
  })
  .map(({ drawn, weights, entries, unit, groups, confidenceType, rho }): DataSet => {
    const rows = drawn.map(
      (one): DrawnRow => ({
        time: one.time * unit,
        code: one.code,
        entry: entries === 'late' && one.entry < one.time ? one.entry * unit : 0,
        weight: weights === 'none' ? 1 : weights === 'whole' ? one.whole : one.fraction,
        group: groups === 2 && one.group === 'c' ? 'a' : one.group,
        stratum: one.stratum,
      }),
    );
    return {
      rows,
      confidenceType,
      rho,
      isLate: rows.some(({ entry }) => entry > 0),
      isFractional: rows.some(({ weight }) => !Number.isInteger(weight)),
    };
  });

/** So many data sets. */
export function drawDataSets(count: number): DataSet[] {
  return fc.sample(dataSet, { numRuns: count, seed: 20_240_301 });
}

/** The rows of a data set as ours. */
export function riskRowsOf({ rows }: DataSet): RiskRow[] {
  return rows.map(({ time, code, entry, weight, group, stratum }) => ({
    time,
    cause: code === 0 ? null : code === 1 ? 'home' : 'other',
    entry,
    weight,
    labels: { group, stratum },
  }));
}

/** The data sets as R reads them: a list named `sets`. */
export function dataSetsForR(sets: readonly DataSet[]): string {
  const one = ({ rows, confidenceType, rho, isFractional }: DataSet) => {
    const numbers = (name: 'time' | 'code' | 'entry' | 'weight') =>
      `${name} = c(${rows.map((each) => each[name]).join(', ')})`;
    const words = (name: 'group' | 'stratum') =>
      `${name} = c(${rows.map((each) => JSON.stringify(each[name])).join(', ')})`;
    const columns = [numbers('time'), numbers('code'), numbers('entry'), numbers('weight'), words('group')];
    const frame = `data.frame(${[...columns, words('stratum')].join(',\n')})`;
    const type = JSON.stringify(confidenceType);
    return `list(rows = ${frame},\ntype = ${type}, rho = ${rho}, fractional = ${isFractional ? 'TRUE' : 'FALSE'})`;
  };
  return `sets <- list(\n${sets.map(one).join(',\n')}\n)\n`;
}
