/** The figures of indicators, from deliveries or from a register. */
import { addYears, type Register } from '@jeugd/core';
import { deliveryOf } from '../bridge/delivery-of.js';
import { storiesOf } from '../bridge/reading/stories.js';
import { latestDeliveries } from '../delivery/corrections.js';
import type { Delivery } from '../delivery/delivery.js';
import { periodOfDay, type ReportingPeriod } from '../periods/reporting-period.js';
import { recordKinds } from '../records/index.js';
import { computed } from './compute/index.js';
import { type IndicatorId, indicatorIds } from './definition.js';
import { publishable } from './disclosure.js';
import type { IndicatorFigure } from './figure.js';
import { caseOf } from './spells.js';

/**
 * How to compute indicators.
 *
 * @dutch opties voor indicatoren
 */
export interface IndicatorOptions {
  /** Which; all 25 unless told. */
  readonly indicators?: readonly IndicatorId[];
  /** Exact counts, for the own eye only: they are rounded to five and hidden below ten unless told. */
  readonly exact?: boolean;
}

/**
 * The indicators of a period, from deliveries (of any number of suppliers and periods: those before and after are looked
 * back to and followed up in) or from a register. Counts are rounded to five and hidden below ten, as CBS seems to do,
 * unless `exact`.
 *
 * What cannot be told is `null` with a reason: a formula that was never found, five years to look back that are not there.
 *
 * @dutch indicatoren berekenen
 * @example
 * const period = reportingPeriod('2024H1');
 * const record = (bsn: string, hulpvorm: string) => ({ bsn, hulpvorm, geboortedatum: '20120315', datumAanvang: '20240115' });
 * const delivery = { periods: { jeugdhulp: period }, records: { jeugdhulp: [record('999900006', '02'), record('999900018', '11')] } };
 * const [share] = indicatorFigures([delivery], period, { indicators: ['jeugdhulp-met-verblijf'], exact: true });
 * [share.value, share.numerator, share.denominator]; // [0.5, 1, 2]
 */
export function indicatorFigures(
  source: Register | readonly Delivery[],
  period: ReportingPeriod,
  { indicators = indicatorIds, exact = false }: IndicatorOptions = {},
): readonly IndicatorFigure[] {
  const deliveries = 'about' in source ? [wideDelivery(source, period)] : latestDeliveries(source);
  const coverage = 'about' in source ? source.about.coverage : coverageOf(deliveries);
  // Of a register the id of each child stands in every record of it.
  const stories = storiesOf(deliveries, { sameIsOneChild: 'about' in source });
  const one = caseOf(stories, period, coverage);
  const all = indicators.flatMap((id) => computed[id](one));
  const figures = 'about' in source ? all.map(withoutProbation) : all;
  return exact ? figures : figures.map(publishable);
}

/** A register does not hold the types of youth probation nor how it ended. */
function withoutProbation(figure: IndicatorFigure): IndicatorFigure {
  const isProbation = figure.indicator.startsWith('jr-') || figure.by['soort'] === 'jeugdreclassering';
  if (!isProbation) return figure;
  const { numerator: _, denominator: __, ...others } = figure;
  return { ...others, value: null, reason: 'not-in-register', n: 0, excluded: 0 };
}

/** All that a register tells from five years before the period to the end of the half-year after it. */
function wideDelivery(register: Register, period: ReportingPeriod): Delivery {
  const wide = { start: addYears(period.start, -5), end: periodOfDay(period.end, 'half-year').end };
  // Without numbers and addresses two children may be written the same: here their id, which goes nowhere, tells them apart.
  const persons = (register.persons ?? []).map(({ bsn: _, ...person }) => person);
  const postcodes = new Map(persons.map(({ id }) => [id, id]));
  const { delivery } = deliveryOf({ ...register, persons }, wide, { kinds: recordKinds, postcodes });
  return delivery;
}

function coverageOf(deliveries: readonly Delivery[]): ReportingPeriod | undefined {
  const periods = deliveries
    .flatMap((one) => Object.values(one.periods))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first] = periods;
  if (first === undefined) return undefined;
  let { end } = first;
  // A period that is missing ends what is told without a gap.
  for (const one of periods) if (one.start <= end && one.end > end) end = one.end;
  return { start: first.start, end };
}
