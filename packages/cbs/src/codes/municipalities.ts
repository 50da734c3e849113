/**
 * Municipalities and youth care regions, by year. They merge on 1 January: a code is judged on the period for which it
 * is used.
 *
 * Known are the lists of 2016 (390 codes) and 2023 (342), and of most codes between them the day on which they came or
 * went. From 2024 the list of 2023 counts, as no newer one is at hand here.
 */
import type { PlainDate } from '@jeugd/core';
import { endedRows, municipalityRows, regionRows } from './lists/municipalities-rows.js';
import type { EndedMunicipality, Municipality, YouthCareRegion } from './municipality.js';

/**
 * The municipalities of 2023, with the youth care region of 2016.
 *
 * @dutch gemeenten in 2023
 * @example
 * municipalities2023.length; // 342
 * municipalities2023.find(({ nl }) => nl === 'Amsterdam')?.region; // 'JZ13'
 */
export const municipalities2023: readonly Municipality[] = municipalityRows;

/**
 * Municipalities of 2016 that were no longer there in 2023.
 *
 * @dutch opgeheven gemeenten
 * @example
 * municipalitiesEndedSince2016.length; // 66
 */
export const municipalitiesEndedSince2016: readonly EndedMunicipality[] = endedRows;

/**
 * The youth care regions of CBS, by code.
 *
 * @dutch jeugdregio's
 * @example
 * youthCareRegions.length; // 42
 */
export const youthCareRegions: readonly YouthCareRegion[] = regionRows;

const in2023: ReadonlyMap<string, Municipality> = /* @__PURE__ */ (() =>
  new Map(municipalityRows.map((one) => [one.code, one])))();
const ended: ReadonlyMap<string, EndedMunicipality> = /* @__PURE__ */ (() =>
  new Map(endedRows.map((one) => [one.code, one])))();

/**
 * Whether a code was that of a municipality on a day; `undefined` where no list tells: a code of no list before 2016, or a
 * code that went away some time between 2016 and 2023.
 *
 * @dutch is een gemeente op een dag
 * @example
 * isMunicipalityOn('0363', '2024-06-30'); // true
 * isMunicipalityOn('9999', '2024-06-30'); // false
 * isMunicipalityOn('0003', '2020-12-31'); // true
 * isMunicipalityOn('0003', '2021-01-01'); // false
 * isMunicipalityOn('9999', '2015-06-30'); // undefined
 */
export function isMunicipalityOn(code: string, day: PlainDate): boolean | undefined {
  const standing = in2023.get(code);
  if (standing !== undefined) return (standing.validFrom ?? '2015-01-01') <= day;
  const gone = ended.get(code);
  if (gone === undefined) return day < '2016-01-01' ? undefined : false;
  if (day >= '2023-01-01') return false;
  if (gone.validUntil !== undefined) return day < gone.validUntil;
  return day < '2017-01-01' ? true : undefined;
}

/**
 * The youth care region of a municipality on a day, by the division of 2016; `undefined` for a code that was no
 * municipality then.
 *
 * @dutch jeugdregio van een gemeente
 * @example
 * youthCareRegionOf('0363', '2023-06-30'); // 'JZ13'
 * youthCareRegionOf('1948', '2016-12-31'); // undefined
 * youthCareRegionOf('1948', '2017-01-01'); // 'JZ33'
 */
export function youthCareRegionOf(code: string, day: PlainDate): string | undefined {
  if (isMunicipalityOn(code, day) === false) return undefined;
  return (in2023.get(code) ?? ended.get(code))?.region;
}

/**
 * The municipalities of a year with their youth care region, of 2016 and later, as far as the lists tell: names are those
 * of 2023, and a code that ended between has none.
 *
 * @dutch gemeenten van een jaar met hun jeugdregio
 * @example
 * municipalitiesOf(2023).length; // 342
 * municipalitiesOf(2016).length; // 390
 */
export function municipalitiesOf(year: number): readonly (Municipality | EndedMunicipality)[] {
  const day = `${String(year).padStart(4, '0')}-01-01` as PlainDate;
  return [...municipalityRows, ...endedRows].filter(({ code }) => isMunicipalityOn(code, day) !== false);
}
