/**
 * Risk tables that may be published: no count in them is small, and they say what that cost.
 */
import { JeugdError } from '@jeugd/core';
import { atRiskOf, isBalanced, isFractional } from './balance.js';
import { emptyCell } from './cells.js';
import { pooledCauses } from './pooled-causes.js';
import { mergedProtection, mostByCause, type RiskProtection } from './protection.js';
import type { RiskCell, RiskTable } from './risk-table.js';
import {
  cellOfSpots,
  entriesTogether,
  exitsTogether,
  inOrder,
  mostMoved,
  type Placing,
  type Spot,
  type Spots,
  spotsOf,
  type Together,
  totalOf,
} from './spots.js';
import { invalidPolicyTexts } from './texts.js';

/**
 * How a risk table is made safe.
 *
 * @dutch publicatiebeleid
 */
export interface PublicationPolicy {
  /** No count may be 1 to `minCell − 1`; 10 unless told. */
  readonly minCell?: number;
  /** Times are rounded to multiples of this; 7 (weeks, when times are days) unless told. */
  readonly step?: number;
  /** Causes that are never counted as `other`; a cell in which one of them is rare is left out. None unless told. */
  readonly keep?: readonly string[];
}

/**
 * A risk table in which every count is 0 or at least `minCell`, so that it can be published. What it lost stands in
 * `protection`.
 *
 * - Exits of a cause, and censorings, are put together until there are `minCell`; they stand at the median of their
 *   times, rounded to a multiple of `step`. Entries are put together at the earliest of them. Nobody is lost by this.
 * - Where only a few are censored, follow-up is cut short: it ends at the last time at which enough were still there,
 *   who are then censored. To leave out the few who wait would make care look shorter than it is.
 * - Rare causes are counted together as `other`, with the next rarest when they are still too few. The most frequent
 *   cause and those in `keep` stay.
 * - A cell of which the numbers stay small is left out, as is one with fractional weights. How many cells were is said,
 *   what was in them is not.
 *
 * None at all is not a small number. The rule counts rows: let no child have more than one. It protects one table; of
 * two tables about overlapping children the difference may still be small.
 *
 * @dutch publiceerbare risicotabel
 * @throws {JeugdError} `metrics/invalid-option` when `minCell` is not 1, 2 … or `step` not above 0
 * @example
 * const rows = Array.from({ length: 25 }, (_, day) => ({ time: 10 + day, cause: 'home' }));
 * const safe = publishableRiskTable(riskTable(rows, { definition: 'demo' }).table);
 * safe.cells[0].times; // [14, 28]
 * safe.cells[0].left; // { home: [10, 15] }
 * safe.protection?.moved; // { home: 14 }
 */
export function publishableRiskTable(table: RiskTable, policy: PublicationPolicy = {}): RiskTable {
  const chosen = checkedPolicy(policy);
  const results = table.cells.map((cell) => publishableCell(cell, chosen));
  const safe = results.filter((result) => result !== undefined);
  const loss: RiskProtection = {
    minCell: chosen.minCell,
    step: chosen.step,
    moved: mostByCause(safe.map(({ moved }) => moved)),
    otherMoved: Math.max(0, ...safe.map(({ otherMoved }) => otherMoved)),
    cellsLeftOut: results.length - safe.length,
    causesPooled: safe.filter(({ isPooled }) => isPooled).length,
    cutShort: safe.filter(({ isCutShort }) => isCutShort).length,
  };
  const before = table.protection === undefined ? [] : [{ ...table.protection, minCell: loss.minCell }];
  return {
    ...table,
    cells: safe.map(({ cell }) => cell),
    protection: mergedProtection([loss, ...before]) ?? loss,
  };
}

/** A cell without small counts. */
interface SafeCell {
  readonly cell: RiskCell;
  readonly moved: RiskProtection['moved'];
  readonly otherMoved: number;
  readonly isPooled: boolean;
  readonly isCutShort: boolean;
}

function checkedPolicy({
  minCell = 10,
  step = 7,
  keep = [],
}: PublicationPolicy): Required<PublicationPolicy> {
  if (!Number.isInteger(minCell) || minCell < 1) throw invalidOption('minCell', '1, 2 …');
  if (!(step > 0 && step < Number.POSITIVE_INFINITY)) throw invalidOption('step', '> 0');
  return { minCell, step, keep };
}

function invalidOption(option: string, expected: string): JeugdError {
  return new JeugdError('metrics/invalid-option', invalidPolicyTexts, { option, expected });
}

function publishableCell(
  cell: RiskCell,
  { minCell, step, keep }: Required<PublicationPolicy>,
): SafeCell | undefined {
  if (isFractional(cell)) return undefined;
  const isSmall = (count: number) => count > 0 && count < minCell;
  const found = spotsOf(cell);
  const isCutShort = isSmall(totalOf(found.censored));
  const spots = isCutShort ? cutShort(found, { least: minCell, step }) : found;
  if (spots === undefined || isSmall(spots.atOrigin) || isSmall(totalOf(spots.entered))) return undefined;
  const causes = pooledCauses(spots.left, minCell, keep);
  if (causes === undefined) return undefined;
  const isPooled = [...spots.left].some(
    ([cause, exits]) => exits.length !== (causes.get(cause)?.length ?? 0),
  );
  // Among late entries an exit before its time may leave nobody, or few: then all stand at the end of their group.
  for (const placing of ['middle', 'end'] as const) {
    const coarse = coarsened({ ...spots, left: causes }, { least: minCell, step }, placing);
    if (isBalanced(coarse.cell) && !atRiskOf(coarse.cell).some(isSmall))
      return { ...coarse, isPooled, isCutShort };
  }
  return undefined;
}

/** The cell with as many together as must be. */
function coarsened(
  spots: Spots,
  together: Together,
  placing: Placing,
): Omit<SafeCell, 'isPooled' | 'isCutShort'> {
  const left = new Map(
    [...spots.left].map(([cause, exits]) => [cause, exitsTogether(exits, together, placing)]),
  );
  const entered = entriesTogether(spots.entered, together);
  const censored = exitsTogether(spots.censored, together, placing);
  return {
    cell: cellOfSpots({ ...spots, entered, left, censored }) ?? emptyCell,
    moved: Object.fromEntries([...left].map(([cause, exits]) => [cause, mostMoved(exits)])),
    otherMoved: mostMoved([...entered, ...censored]),
  };
}

/** Follow-up that ends at the last time at which enough are censored; `undefined` when there is no such time. */
function cutShort(spots: Spots, { least, step }: Together): Spots | undefined {
  const exits = inOrder(spots.censored, ...spots.left.values());
  const ends = new Set(exits.toReversed().map(({ time }) => Math.ceil(time / step) * step));
  for (const end of ends) {
    const upToEnd = ({ time }: Spot) => time <= end;
    const censored = spots.censored.filter(upToEnd);
    const entered = spots.entered.filter(({ time }) => time < end);
    const left = new Map([...spots.left].map(([cause, its]) => [cause, its.filter(upToEnd)]));
    const gone = totalOf([...censored, ...[...left.values()].flat()]);
    const staying = spots.atOrigin + totalOf(entered) - gone;
    if (totalOf(censored) + staying < least) continue;
    const ended = staying > 0 ? [{ time: end, count: staying }] : [];
    return { ...spots, entered, left, censored: [...censored, ...ended] };
  }
  return undefined;
}
