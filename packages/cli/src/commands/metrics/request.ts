/**
 * What was asked of `jeugd metrics`: the options with their values read.
 */

import { JeugdError, nearest, type PlainDate } from '@jeugd/core';
import { type Grouping, groupings, metricCatalogue } from '@jeugd/metrics';
import { hintedError } from '../hinted-error.js';
import {
  choiceOption,
  dayOption,
  listOption,
  type RawOptions,
  textOption,
  usageError,
  wholeNumberOption,
} from '../options.js';
import { forms } from './choices.js';
import { metricsErrorTexts } from './texts.js';

/** What was asked. */
export interface MetricsRequest {
  readonly metrics: readonly string[];
  readonly by: Grouping | undefined;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly minCell: number;
  readonly showZeros: boolean;
  readonly compareWith: string | undefined;
  readonly format: (typeof forms)[number];
}

/** Reads the options. */
export function requestOf(options: RawOptions): MetricsRequest {
  dayOption(options, '--as-of'); // A bad day is said before anything is read.
  const request: MetricsRequest = {
    metrics: metricsIn(options),
    by: choiceOption(options, '--by', { now: groupings }),
    from: dayOption(options, '--from'),
    until: dayOption(options, '--until'),
    minCell: wholeNumberOption(options, '--min-cell', { least: 0, most: 10_000 }) ?? 10,
    showZeros: options['showZeros'] === true,
    compareWith: textOption(options, '--compare-with'),
    format: choiceOption(options, '--format', { now: forms }) ?? 'text',
  };
  const { by, from, until, compareWith } = request;
  if (from !== undefined && until !== undefined && from >= until) throw usageError('cli/until-before-from');
  if (compareWith !== undefined && by === undefined) {
    throw new JeugdError('cli/compare-needs-by', metricsErrorTexts['cli/compare-needs-by']);
  }
  return request;
}

/** All metrics unless some are named. */
function metricsIn(options: RawOptions): readonly string[] {
  const known = metricCatalogue.map(({ id }) => id);
  const named = listOption(options, '--metric').map(
    (word) => known.find((id) => id === word) ?? unknownMetric(word, known),
  );
  return named.length === 0 ? known : [...new Set(named)];
}

function unknownMetric(metric: string, known: readonly string[]): never {
  const code = nearest(metric, known) === undefined ? 'cli/metrics-there-are' : 'cli/unknown-metric';
  const params = { metric, known: known.join(', ') };
  throw hintedError('cli/unknown-metric', metricsErrorTexts[code], params, { word: metric, known });
}
