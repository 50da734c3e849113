/**
 * The figures of a report: for all together, and by each grouping.
 */
import type { RegisterIndex } from '@jeugd/core';
import {
  type ComputedMetrics,
  computeMetrics,
  type DisclosureReport,
  type Figure,
  type MetricOptions,
} from '@jeugd/metrics';
import { outcomeChapters, outcomeGroupings } from '@jeugd/views';
import { beside } from './side-by-side.js';
import { stockAndFlow, stockMetric } from './stock-and-flow.js';

/** The figures, and those that only a picture shows. */
export interface ReportFigures {
  /** For all together, then by group. */
  readonly figures: readonly Figure[];
  /** Stock and flow of each year, for a picture; none without measures. */
  readonly stockByYear: readonly Figure[];
  /** What was hidden; none where nothing was to be. */
  readonly disclosure?: DisclosureReport;
}

/** Day of the shares by group: after a year. For all together there are more days. */
const daysOfGroups = [365];

/** Computes them; `onStep` hears how far it is. */
export function reportFigures(
  index: RegisterIndex,
  options: MetricOptions,
  onStep: (step: number, steps: number) => void,
): ReportFigures {
  const steps = outcomeGroupings.length + 1;
  const byGroup = outcomeChapters.flatMap((chapter) => chapter.byGroup);
  onStep(1, steps);
  const metrics = outcomeChapters.flatMap((chapter) => chapter.metrics);
  const all = computeMetrics(index, { ...options, metrics });
  const grouped = outcomeGroupings.map((by, place) => {
    onStep(place + 2, steps);
    const asked = by === 'year' ? [...byGroup, stockMetric] : byGroup;
    return computeMetrics(index, { ...options, metrics: asked, by, days: daysOfGroups });
  });
  const tables = grouped.map(({ figures }) => figures.filter((figure) => !isStock(figure)));
  const groups = beside(all.figures, tables, options.minCell ?? 0);
  const stock = stockAndFlow(
    all.figures.filter(isStock),
    grouped.flatMap(({ figures }) => figures.filter(isStock)),
  );
  const disclosure = together([all, ...grouped], groups.hidden + stock.hidden);
  return {
    figures: [...all.figures.filter((figure) => !isStock(figure)), ...stock.totals, ...groups.figures],
    stockByYear: stock.years.filter(({ params }) => 'part' in params),
    ...(disclosure !== undefined && { disclosure }),
  };
}

function isStock({ metric }: Figure): boolean {
  return metric === stockMetric;
}

/** What all runs hid, and what was hidden because they stand beside each other. */
function together(runs: readonly ComputedMetrics[], hidden: number): DisclosureReport | undefined {
  const reports = runs.flatMap(({ disclosure }) => disclosure ?? []);
  const [first] = reports;
  if (first === undefined) return undefined;
  const sum = (name: 'small' | 'secondary' | 'counts') =>
    reports.reduce((total, each) => total + each[name], 0);
  return {
    policy: first.policy,
    small: sum('small'),
    secondary: sum('secondary') + hidden,
    counts: sum('counts'),
  };
}
