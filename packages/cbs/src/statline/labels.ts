/** Names of codes, from the lists that CBS gives beside a table. */
import { type StatLineStatus, statusOf } from './marks.js';
import { statLinePeriod } from './period.js';
import { statLineRegion } from './region.js';
import type { RawFigure, StatLineCategory, StatLineMeasure, StatLineRow } from './table.js';

/**
 * The lists beside a table, as they came: of v3 `DataProperties` and one list per dimension, of v4 `MeasureCodes` and
 * `<dimension>Codes`.
 *
 * @dutch metadata van een tabel
 */
export interface StatLineLabels {
  /** What the measures are. */
  readonly measures?: unknown;
  /** What the codes of a dimension are, by the name of the dimension (`RegioS`). */
  readonly dimensions?: Readonly<Record<string, unknown>>;
}

/** What is known of a code. */
interface Label {
  readonly title?: string;
  readonly unit?: string;
  readonly status?: StatLineStatus;
}

/** Gives names to figures. */
export interface Namer {
  row(figure: RawFigure): StatLineRow;
  /** How many measures have no name, when a list of names was passed. */
  unnamed(): number;
}

/** Gives names to figures by the lists that were passed. */
export function namerOf({ measures, dimensions = {} }: StatLineLabels): Namer {
  const ofMeasures = labelsIn(measures);
  const ofDimensions = new Map(Object.entries(dimensions).map(([name, list]) => [name, labelsIn(list)]));
  const unnamed = new Set<string>();

  const measureOf = (code: string): StatLineMeasure => {
    const label = ofMeasures.get(code);
    if (label === undefined && measures !== undefined) unnamed.add(code);
    return { code, ...named(label), ...(label?.unit !== undefined && { unit: label.unit }) };
  };

  return {
    unnamed: () => unnamed.size,
    row({ measure, value, mark, codes }) {
      const categories: Record<string, StatLineCategory> = {};
      let place: Pick<StatLineRow, 'period' | 'region' | 'status'> = {};
      for (const [dimension, written] of codes) {
        const code = written.trim();
        const label = ofDimensions.get(dimension)?.get(code);
        if (isPeriods(dimension)) {
          const period = statLinePeriod(written);
          const status = period.status ?? label?.status;
          place = { ...place, period, ...(status !== undefined && { status }) };
        } else if (isRegions(dimension))
          place = { ...place, region: { ...statLineRegion(written), ...named(label) } };
        else categories[dimension] = { code, ...named(label) };
      }
      return {
        measure: measureOf(measure),
        value,
        ...(mark !== undefined && { mark }),
        ...place,
        categories,
      };
    },
  };
}

function named(label: Label | undefined): { readonly title?: string } {
  return label?.title === undefined ? {} : { title: label.title };
}

function isPeriods(dimension: string): boolean {
  return /^periode(n)?$/i.test(dimension.trim());
}

function isRegions(dimension: string): boolean {
  return /^(regio'?s|regio)$/i.test(dimension.trim());
}

/** The codes in a list of v3 (`Key`) or v4 (`Identifier`). */
function labelsIn(list: unknown): ReadonlyMap<string, Label> {
  const items = isObject(list) && Array.isArray(list['value']) ? list['value'] : list;
  const labels = new Map<string, Label>();
  if (!Array.isArray(items)) return labels;
  for (const item of items) {
    if (!isObject(item)) continue;
    const code = item['Key'] ?? item['Identifier'];
    if (typeof code !== 'string' || code.trim() === '') continue;
    const status = statusOf(item['Status']);
    labels.set(code.trim(), {
      ...textAs('title', item['Title']),
      ...textAs('unit', item['Unit']),
      ...(status !== undefined && { status }),
    });
  }
  return labels;
}

function textAs<Key extends string>(key: Key, value: unknown): Partial<Record<Key, string>> {
  return typeof value === 'string' && value.trim() !== ''
    ? ({ [key]: value.trim() } as Partial<Record<Key, string>>)
    : {};
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
