/** The steps of a curve that are drawn. */
import type { DrawnCurve, DrawnStep } from './named-curve.js';

/** A point of the line and of its band; flat up to the next. */
export type StepRow = Omit<DrawnStep, 'atRisk'>;

/**
 * From where the curve begins to the end of its follow-up, or of the axis. Times at which the share stays as it is are
 * left out, but for the last: they would draw nothing. A band that ends because its limits can no longer be given is
 * drawn up to there.
 */
export function stepRows({ steps, start, begin }: DrawnCurve, until: number): StepRow[] {
  const [first] = steps;
  if (first === undefined) return [];
  const rows: StepRow[] = first.time > start ? [{ time: start, value: begin, lower: null, upper: null }] : [];
  steps.forEach(({ time, value, lower, upper }, place) => {
    const before = rows.at(-1);
    const isSame = before?.value === value && before.lower === lower && before.upper === upper;
    if (isSame && place < steps.length - 1) return;
    const isBandOver = lower === null && before !== undefined && before.lower !== null;
    rows.push({
      time,
      value,
      lower: isBandOver ? before.lower : lower,
      upper: isBandOver ? before.upper : upper,
    });
  });
  const within = rows.filter(({ time }) => time <= until);
  const last = within.at(-1);
  return last !== undefined && within.length < rows.length ? [...within, { ...last, time: until }] : within;
}
