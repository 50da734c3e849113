/**
 * Risk sets: who could still leave at each time. What every estimator walks along.
 */
import { atRiskOf, isFractional, outOf } from '../risk-table/balance.js';
import { pooled } from '../risk-table/cells.js';
import { cellsWhere, type Labels, leftBy, type RiskCell, type RiskTable } from '../risk-table/risk-table.js';

/**
 * Which part of a risk table to look at.
 *
 * @dutch selectie
 */
export interface Selection {
  /** Only the cells with these labels; several are pooled. All cells unless told. */
  readonly where?: Labels;
  /** Only rows that leave or are censored at this time or later, for an estimate given that one came so far. */
  readonly start?: number;
}

/** One time at which somebody left or was censored. */
export interface RiskStep {
  readonly time: number;
  /** Who could still leave, those who do so now included. */
  readonly atRisk: number;
  /** Who left, of whatever cause. */
  readonly left: number;
  readonly censored: number;
  /** The place in the lists of the cell. */
  readonly row: number;
}

/** The risk sets of the selected cells, pooled. */
export interface RiskSets {
  readonly cell: RiskCell;
  /** Rows that leave or are censored at the start or later. */
  readonly n: number;
  /** Rows count for fractions, so that standard errors are unknown. */
  readonly isFractional: boolean;
  readonly steps: readonly RiskStep[];
}

/** The risk sets of a selection. Times at which people only entered are no step. */
export function riskSetsOf(table: RiskTable, { where = {}, start = 0 }: Selection): RiskSets {
  const cell = pooled(cellsWhere(table, where));
  const out = outOf(cell);
  const atRisk = atRiskOf(cell);
  const steps: RiskStep[] = [];
  let n = 0;
  cell.times.forEach((time, row) => {
    const leaving = out[row] ?? 0;
    if (time < start || leaving === 0) return;
    const censored = cell.censored[row] ?? 0;
    n += leaving;
    steps.push({ time, atRisk: atRisk[row] ?? 0, left: leaving - censored, censored, row });
  });
  return { cell, n, isFractional: isFractional(cell), steps };
}

/** Who left at each row of the cell for one of the causes; for whatever cause when none are named. */
export function eventsOf(cell: RiskCell, causes: readonly string[] = Object.keys(cell.left)): number[] {
  const events = cell.times.map(() => 0);
  for (const cause of new Set(causes)) {
    leftBy(cell, cause).forEach((count, row) => {
      events[row] = (events[row] ?? 0) + count;
    });
  }
  return events;
}

/** The share that stays when `leaving` of `atRisk` go: exactly 0 when all do, also when they count for fractions. */
export function shareStaying(leaving: number, atRisk: number): number {
  const staying = atRisk - leaving;
  return staying <= 1e-12 * atRisk ? 0 : staying / atRisk;
}
