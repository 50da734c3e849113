/** From a register to figures. */
import type { PlainDate, Register, RegisterIndex } from '@jeugd/core';
import { type MetricOptions, type Settings, settingsOf } from '../cohorts/options.js';
import { type Study, studyOf } from '../cohorts/study.js';
import { type ChosenWindow, windowOf } from '../cohorts/window.js';
import type { CountedFigure } from '../disclosure/figure-sets/counted-figure.js';
import { type DisclosureReport, protectFigures } from '../disclosure/figure-sets/protect-figures.js';
import type { Draft } from '../figures/draft.js';
import type { Figure } from '../figures/figure.js';
import { type FigureWarning, warning } from '../figures/warnings.js';
import { metricsAsked } from './chosen-metrics.js';
import { withoutTables } from './drafts.js';
import { type Computable, restsOnEpisodes } from './metric.js';

/**
 * Figures, with what they have in common.
 *
 * @dutch berekende cijfers
 */
export interface ComputedMetrics {
  /** Version of this form. */
  readonly version: '1';
  /** First day that is not observed. */
  readonly asOf: PlainDate;
  /** The figures, by metric in the order of the catalogue and then your own, by group in code-unit order. */
  readonly figures: readonly Figure[];
  /** What was hidden; none where nothing was to be (`minCell` 0 or 1). */
  readonly disclosure?: DisclosureReport;
}

/**
 * The figures of a register. What the case is (an episode out of home, a child, a stay, a group) the metric says.
 *
 * **Nothing is hidden unless you ask**: `minCell` is 0, for figures that stay with whoever may see the records. Before
 * figures leave, ask for `minCell: 10`, as the command `jeugd metrics` does of itself.
 *
 * Whatever the data are, every metric asked for gives at least one figure: one that cannot be estimated has the value
 * `null` and a reason. With a grouping there is a figure per group and none of all together. Figures depend on nothing
 * but the register and the options.
 *
 * @dutch uitkomstcijfers berekenen
 * @param register a register, or its index where figures are asked for by several groupings: they then share the episodes
 * @param options `asOf` is needed; see {@link MetricOptions} for the rest
 * @throws {JeugdError} `metrics/unknown-metric`, `metrics/taken-metric-id`, `metrics/unknown-grouping`,
 * `metrics/invalid-window`, `metrics/invalid-level`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const about = { version: '1', coverage: { start: '2023-01-01', end: '2024-01-01' } } as const;
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-03-01', destination: 'home' },
 *   { id: 'p2', personId: 'c2', careForm: 'pleegzorg', start: '2023-02-01', end: '2023-05-01', destination: 'independent' },
 * ] as const;
 * const { figures } = computeMetrics({ about, placements }, { asOf: '2024-01-01', metrics: ['home-at-exit-share'] });
 * figures[0].value; // 0.5
 * figures[0].n; // 2
 * figures[0].interval?.method; // 'wilson'
 */
export function computeMetrics(register: Register | RegisterIndex, options: MetricOptions): ComputedMetrics {
  const chosen = metricsAsked(options.metrics);
  const settings = settingsOf(options);
  const study = studyOf(register, settings);
  const counted = chosen.flatMap((metric) => figuresOf(metric, study));
  return { version: '1', asOf: settings.asOf, ...publishable(counted, settings) };
}

/** Figures are protected together: what one hides another must not give away. */
function publishable(
  counted: readonly CountedFigure[],
  { minCell, showZeros, locale }: Pick<Settings, 'minCell' | 'showZeros' | 'locale'>,
): Pick<ComputedMetrics, 'figures' | 'disclosure'> {
  if (minCell <= 1) return { figures: counted.map(({ figure }) => figure) };
  return protectFigures(counted, { minCell, showZeros }, locale);
}

function figuresOf(metric: Computable, study: Study): CountedFigure[] {
  const { description, compute } = metric;
  const chosen = windowOf(
    study,
    description.cohort,
    restsOnEpisodes(description) ? 'episodes' : description.reads,
  );
  const isComplete = description.needs.every((table) => study.register[table] !== undefined);
  const drafts = isComplete ? compute(study, chosen.window) : [withoutTables(chosen.window)];
  const excluded = excludedRows(metric, study);
  return drafts.map((draft) => ({
    figure: figureOf(draft, metric, study, chosen, excluded),
    children: draft.children,
  }));
}

/** Rows of the tables read that were rejected, and placements that belong in no episode because of what they say. */
function excludedRows({ description }: Computable, study: Study): number {
  const { rejected = {} } = study.register.about;
  const rows = description.reads.reduce((sum, table) => sum + (rejected[table] ?? 0), 0);
  return restsOnEpisodes(description) ? rows + study.episodes().excluded.length : rows;
}

function figureOf(
  draft: Draft,
  { description }: Computable,
  { settings }: Study,
  chosen: ChosenWindow,
  excludedRows: number,
): Figure {
  const { children, leftOut = [], warnings = [], params = {}, ...estimate } = draft;
  const { id, version, unit, cohort } = description;
  const { asOf, lastingNights, minNights, locale } = settings;
  const definition = restsOnEpisodes(description) ? { lastingNights, minNights } : {};
  const said: FigureWarning[] = [
    ...chosen.warnings.map((code) => warning(code, locale)),
    ...leftOut.map(({ code, count }) => warning(code, locale, { count })),
    ...warnings.map((each) => warning(each.code, locale, each.params)),
  ];
  return {
    metric: id,
    version,
    ...estimate,
    params: { ...definition, ...params },
    unit,
    excluded: leftOut.reduce((sum, { count }) => sum + count, excludedRows),
    cohort,
    asOf,
    warnings: said,
    suppressed: false,
  };
}
