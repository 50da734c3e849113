/**
 * What a risk table lost before it was published, so that no small number can be read from it. It travels with the
 * table, and every figure made from the table repeats it.
 */

/**
 * The loss of a table that was made safe to publish.
 *
 * @dutch verlies door onthulbeperking
 */
export interface RiskProtection {
  /** Every count in the table is 0 or at least this; 1 when a table that was not protected was added to it. */
  readonly minCell: number;
  /** Times were rounded to multiples of this. */
  readonly step: number;
  /**
   * By cause, a distance further than which no exit was moved in time, rounding included. In whole steps: more exact it
   * could name the day of one child.
   */
  readonly moved: Readonly<Record<string, number>>;
  /** The same of censoring and entries. Follow-up that was cut short does not count. */
  readonly otherMoved: number;
  /** Cells that were left out, because their numbers are small whichever way they are put together. */
  readonly cellsLeftOut: number;
  /** Cells in which rare causes were counted together as `other`. */
  readonly causesPooled: number;
  /** Cells whose follow-up ends early: who was still there then is censored. */
  readonly cutShort: number;
}

/** The loss of tables that are added: their promises are the weakest, their losses add up. */
export function mergedProtection(
  protections: readonly (RiskProtection | undefined)[],
): RiskProtection | undefined {
  const known = protections.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const sum = (name: 'cellsLeftOut' | 'causesPooled' | 'cutShort') =>
    known.reduce((total, each) => total + each[name], 0);
  return {
    minCell: Math.min(...protections.map((each) => each?.minCell ?? 1)),
    step: Math.max(...known.map(({ step }) => step)),
    moved: mostByCause(known.map(({ moved }) => moved)),
    otherMoved: Math.max(...known.map(({ otherMoved }) => otherMoved)),
    cellsLeftOut: sum('cellsLeftOut'),
    causesPooled: sum('causesPooled'),
    cutShort: sum('cutShort'),
  };
}

/** The largest number of each cause, in code-unit order. */
export function mostByCause(
  moved: readonly Readonly<Record<string, number>>[],
): Readonly<Record<string, number>> {
  const most = new Map<string, number>();
  for (const [cause, distance] of moved.flatMap((each) => Object.entries(each))) {
    most.set(cause, Math.max(distance, most.get(cause) ?? 0));
  }
  return Object.fromEntries([...most].sort(([a], [b]) => (a < b ? -1 : 1)));
}
