/** Days in elements. */
import type { PlainDate } from '@jeugd/core';
import { extensionUrls } from '../names/systems.js';
import { dayAfter, dayOf, type ReadDay } from '../r4/period.js';
import type { BundleReader } from './bundle-reader.js';
import type { Elements } from './elements.js';

/** Start and end of a record. */
export interface Days {
  readonly start?: PlainDate;
  readonly end?: PlainDate;
}

/** The day in an element, with a finding when it is no whole day. `whole` refuses a month or a year. */
export function dayIn(
  reader: BundleReader,
  elements: Elements,
  name: string,
  whole = false,
): PlainDate | undefined {
  const text = elements.text(name);
  if (text === undefined) return undefined;
  const read = dayOf(text);
  reportDay(reader, read, `${elements.path}/${name}`);
  return whole && read?.isRough === true ? undefined : read?.day;
}

/** The first day no longer in, of an element with an inclusive end. */
export function endIn(reader: BundleReader, elements: Elements, name: string): PlainDate | undefined {
  const text = elements.text(name);
  if (text === undefined) return undefined;
  const read = dayAfter(text);
  if (read === 'never') return undefined;
  reportDay(reader, read, `${elements.path}/${name}`);
  return read?.day;
}

/** The days of a FHIR period. Our extension tells an end that an inclusive one cannot. */
export function daysIn(reader: BundleReader, period: Elements | undefined): Days {
  if (period === undefined) return {};
  const start = dayIn(reader, period, 'start');
  const told = endIn(reader, period, 'end');
  const exact = period.children('extension').find((each) => each.text('url') === extensionUrls.end);
  const end = (exact && dayIn(reader, exact, 'valueDate')) ?? told;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function reportDay(reader: BundleReader, read: ReadDay | undefined, path: string): void {
  if (read === undefined) reader.report('fhir/invalid-date', path, 'error');
  else if (read.isRough) reader.report('fhir/rough-date', path);
  else if (read.isUtc) reader.report('fhir/moment-in-utc', path);
}
