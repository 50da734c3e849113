/**
 * `jeugd metrics`: register in, figures out.
 */
import { JeugdError, type Register } from '@jeugd/core';
import type { RegisterReading } from '@jeugd/files';
import { computeMetrics, type MetricOptions } from '@jeugd/metrics';
import { printable } from '../../terminal/escape.js';
import { jsonText } from '../../terminal/json.js';
import { wrapped } from '../../terminal/wrapped.js';
import { asOfFor } from '../as-of.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { hintedError } from '../hinted-error.js';
import { figuresCsv } from './csv.js';
import { hiddenText } from './hidden.js';
import { figuresText } from './print.js';
import { readingOf } from './reading.js';
import { type MetricsRequest, requestOf } from './request.js';
import { computingTexts, metricsErrorTexts, metricsWords, readingFaultsTexts } from './texts.js';

/** Computes and prints. Faults in the data do not change the exit code: they are counted in the figures and named. */
export const metrics: Action = async ([path], options, context) => {
  // Optional for commander: it cannot know that `--metric a REGISTER` lacks its register.
  if (path === undefined)
    throw new JeugdError('cli/register-missing', metricsErrorTexts['cli/register-missing']);
  const request = requestOf(options);
  const reading = await readingOf(path, request.metrics, context);
  const { register, rejected } = reading;
  const { say, progress, locale, print, remark } = context;

  progress.show(say(computingTexts));
  const { metrics: ids, by, from, until, minCell, showZeros, compareWith } = request;
  const metricOptions: MetricOptions = {
    metrics: ids,
    asOf: asOfFor(register, options, context.world),
    minCell,
    showZeros,
    locale,
    ...(by !== undefined && { by }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(compareWith !== undefined && { compareWith }),
  };
  checkGroup(register, request, metricOptions);
  const result = computeMetrics(register, metricOptions);

  if (request.format === 'json') print(jsonText(result));
  else if (request.format === 'csv') print(figuresCsv(result.figures).trimEnd());
  else {
    const parts = [headerOf(path, result.asOf, reading, context), figuresText(result.figures, context)];
    const hidden = hiddenText(result.disclosure, context);
    const lines = hidden.map((line) => wrapped(line, context.world.stdout.columns, '  '));
    print([...parts, ...lines].join('\n\n'));
  }
  const faults = reading.findings.filter(({ severity }) => severity === 'error').length;
  if (faults > 0) remark(say(readingFaultsTexts, { count: rejected.length, faults, path: printable(path) }));
  return 0;
};

/** The group to compare with must be one of those that children came into care in. */
function checkGroup(register: Register, { by, compareWith }: MetricsRequest, options: MetricOptions): void {
  if (by === undefined || compareWith === undefined) return;
  const { figures } = computeMetrics(register, { ...options, metrics: ['time-to-home'] });
  const known = figures.flatMap((figure) => figure.by[by] ?? []);
  if (known.includes(compareWith)) return;
  const texts = metricsErrorTexts['cli/unknown-group'];
  throw hintedError('cli/unknown-group', texts, { group: compareWith }, { word: compareWith, known });
}

function headerOf(path: string, asOf: string, { register }: RegisterReading, { say }: Context): string {
  const header = say(metricsWords.header, { path: printable(path), asOf });
  return register.about.invented === true ? `${header} · ${say(metricsWords.invented)}` : header;
}
