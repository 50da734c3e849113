/** Which metrics were asked for. */
import { JeugdError, nearest, type TableName } from '@jeugd/core';
import { computable } from '../own-metric/computable.js';
import type { OwnMetric } from '../own-metric/own-metric.js';
import { metrics } from './catalogue.js';
import type { Computable, Metric } from './metric.js';
import { mistypedMetricTexts, takenMetricIdTexts, unknownMetricTexts } from './texts.js';

/** The metrics asked for: those of the catalogue in its order, then one's own as they were given. */
export function metricsAsked(asked: readonly (string | OwnMetric)[] | undefined): readonly Computable[] {
  const own = (asked ?? []).filter((each) => typeof each !== 'string');
  const taken = new Set(metrics.map(({ description }) => description.id));
  for (const { id } of own) {
    if (taken.has(id)) throw new JeugdError('metrics/taken-metric-id', takenMetricIdTexts, { id });
    taken.add(id);
  }
  const ids = asked?.filter((each) => typeof each === 'string');
  return [...chosenMetrics(ids), ...own.map(computable)];
}

/** The metrics with these ids, each once, in the order of the catalogue; all when no ids are given. */
export function chosenMetrics(ids: readonly string[] | undefined): readonly Metric[] {
  if (ids === undefined) return metrics;
  const known = metrics.map(({ description }) => description.id);
  ids.forEach((id, position) => {
    if (known.includes(id)) return;
    const near = nearest(id, known);
    const place = { position: position + 1 };
    throw near === undefined
      ? new JeugdError('metrics/unknown-metric', unknownMetricTexts, { ...place, known: known.join(', ') })
      : new JeugdError('metrics/unknown-metric', mistypedMetricTexts, { ...place, nearest: near });
  });
  return metrics.filter(({ description }) => ids.includes(description.id));
}

/**
 * The tables that figures of these metrics read: what else a register holds need not be there. All metrics unless told.
 *
 * @dutch benodigde tabellen
 * @throws {JeugdError} `metrics/unknown-metric`
 * @example
 * tablesFor(['home-at-exit-share']); // ['persons', 'placements', 'homeSpells']
 * tablesFor(['home-at-exitshare', 'return']); // throws 'metrics/unknown-metric'
 */
export function tablesFor(ids?: readonly string[]): TableName[] {
  return [...new Set(chosenMetrics(ids).flatMap(({ description }) => description.reads))];
}
