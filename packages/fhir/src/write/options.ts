/** How a bundle is made. */
import { isPlainDate, JeugdError, type Locale, type PlainDate } from '@jeugd/core';
import { type ZibRelease, zibReleases } from '../names/zib.js';
import { invalidOptionTexts } from './texts.js';

/**
 * How a bundle is made.
 *
 * @dutch vorm van de bundel
 */
export interface ToFhirOptions {
  /** The release of the zibs. It has no default: the required codes differ. */
  readonly zib: ZibRelease;
  /** The day on which what ends later is still there; unless told the day of extraction, without which every end has come. */
  readonly asOf?: PlainDate;
  /** Language of names and notes; English unless told. */
  readonly locale?: Locale;
  /** Names the nl-core profiles of zib 2020 in the resources. Off unless told: they are drafts by which nothing here was judged. */
  readonly profiles?: boolean;
  /** The address of the server, without a slash at the end, for `fullUrl`. Without it the entries have none. */
  readonly base?: string;
}

/** The options, when they are right. */
export function checked(options: ToFhirOptions): ToFhirOptions {
  const { zib, asOf } = options;
  if (!zibReleases.includes(zib))
    throw new JeugdError('fhir/invalid-option', invalidOptionTexts, { option: 'zib' });
  if (asOf !== undefined && !isPlainDate(asOf)) {
    throw new JeugdError('fhir/invalid-option', invalidOptionTexts, { option: 'asOf' });
  }
  return options;
}
