/**
 * What a shared table says it counted. Tables add up only when all of it is the same.
 */
import { isPlainDate, JeugdError, type PlainDate, type Register } from '@jeugd/core';
import type { MetricDescription } from '../catalogue/metric.js';
import { timeToHomeDescription } from '../catalogue/time-in-care/descriptions/time-to-home.js';
import { type MetricOptions, settingsOf } from '../cohorts/options.js';
import { type Study, studyOf } from '../cohorts/study.js';
import { type ChosenWindow, windowOf } from '../cohorts/window.js';
import type { FigureWindow } from '../figures/figure.js';
import { fieldOf } from '../json/reader.js';
import type { Json, RiskTable } from '../risk-table/risk-table.js';
import { needsWindowTexts, otherMetricTexts } from './texts.js';

/** What was counted. */
export interface SharedDefinition {
  readonly window: FigureWindow;
  /** First day that is not observed. */
  readonly asOf: PlainDate;
  readonly lastingNights: number;
  readonly minNights: number;
}

type Description = Pick<MetricDescription, 'id' | 'version' | 'cohort' | 'reads'>;

/** The definition as JSON. */
export function definitionJson({ id, version, cohort }: Description, counted: SharedDefinition): Json {
  const { window, asOf, lastingNights, minNights } = counted;
  const { from, until } = window;
  return { metric: id, version, cohort, window: { from, until }, asOf, lastingNights, minNights };
}

/** What a definition says; throws `metrics/other-metric` when it is of another metric, or of another version. */
export function definitionOf(definition: Json, { id, version }: Description): SharedDefinition {
  const partOf = (json: Json, name: string): unknown =>
    typeof json === 'object' && json !== null ? fieldOf(json, name) : undefined;
  const refusal = new JeugdError('metrics/other-metric', otherMetricTexts, { metric: id });
  const dayOf = (value: unknown): PlainDate => {
    if (typeof value === 'string' && isPlainDate(value)) return value;
    throw refusal;
  };
  const nightsOf = (value: unknown): number => {
    if (typeof value === 'number') return value;
    throw refusal;
  };
  if (partOf(definition, 'metric') !== id || partOf(definition, 'version') !== version) throw refusal;
  const window = partOf(definition, 'window') as Json;
  return {
    window: { from: dayOf(partOf(window, 'from')), until: dayOf(partOf(window, 'until')) },
    asOf: dayOf(partOf(definition, 'asOf')),
    lastingNights: nightsOf(partOf(definition, 'lastingNights')),
    minNights: nightsOf(partOf(definition, 'minNights')),
  };
}

/**
 * Whether a risk table says that it counts days to home. Whether its version is known here is another question.
 *
 * @dutch gaat over dagen tot thuis
 * @example
 * isTimeToHomeTable(riskTable([], { definition: 'demo' }).table); // false
 */
export function isTimeToHomeTable({ definition }: RiskTable): boolean {
  const isObject = typeof definition === 'object' && definition !== null;
  return isObject && fieldOf(definition, 'metric') === timeToHomeDescription.id;
}

/**
 * A study to share, with its window. Throws `metrics/needs-window` when neither the options nor the register say which
 * days: the window would then begin on the day of some child.
 */
export function sharedStudy(
  register: Register,
  options: MetricOptions,
): { study: Study; chosen: ChosenWindow } {
  const settings = settingsOf(options);
  const { coverage } = register.about;
  const from = settings.from ?? coverage?.start;
  const until = settings.until ?? coverage?.end;
  if (from === undefined || until === undefined)
    throw new JeugdError('metrics/needs-window', needsWindowTexts);
  const study = studyOf(register, settings);
  return { study, chosen: windowOf(study, 'entry') };
}

/** Rows of the tables read that were rejected, and placements that belong in no episode because of what they say. */
export function rejectedRows({ reads }: Description, { register, episodes }: Study): number {
  const { rejected = {} } = register.about;
  const rows = reads.reduce((sum, table) => sum + (rejected[table] ?? 0), 0);
  return rows + episodes().excluded.length;
}
