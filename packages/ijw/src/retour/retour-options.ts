/**
 * What a return message says of itself: only its maker knows, as the library has no clock and gives no numbers.
 */
import { isPlainDate, JeugdError, type PlainDate } from '@jeugd/core';
import type { CDT_XsdVersie } from '../standard/complex-types/message.js';
import { LDT_IdentificatieBericht, LDT_Versie } from '../standard/data-types/message.js';
import { LDT_Datum } from '../standard/data-types/moment.js';
import { type ValueReader, valueReader } from '../values/value-reader.js';
import { retourErrorTexts } from './texts.js';

/**
 * What a return message says of itself.
 *
 * @dutch gegevens van het retourbericht
 */
export interface RetourOptions {
  /** What its sender calls it: 1 to 12 characters, never used before for this kind of message (TR056). */
  readonly identification: string;
  /** The day on which it is made. */
  readonly signedOn: PlainDate;
  /** The versions of the schemas that it is made with (IV034); 1.0.0 unless told. */
  readonly xsdVersion?: CDT_XsdVersie;
  /**
   * The version of the official XSLTs, when those judged the message too (IV033). This library does not use them, so
   * nothing is said unless told.
   */
  readonly xsltVersion?: string;
}

/** The same, with all that is not told filled in. */
export interface CheckedOptions extends RetourOptions {
  readonly xsdVersion: CDT_XsdVersie;
}

/** The options, if a message can say them; throws otherwise. */
export function checkedOptions(options: RetourOptions): CheckedOptions {
  const { identification, signedOn, xsdVersion = firstVersions, xsltVersion } = options;
  if (!fits(identifications, identification)) refuse('identification');
  if (!isPlainDate(signedOn) || !fits(days, signedOn)) refuse('signedOn');
  const { BasisschemaXsdVersie, BerichtXsdVersie } = xsdVersion;
  if (!fits(versions, BasisschemaXsdVersie) || !fits(versions, BerichtXsdVersie)) refuse('xsdVersion');
  if (xsltVersion !== undefined && !fits(versions, xsltVersion)) refuse('xsltVersion');
  return { ...options, xsdVersion: { BasisschemaXsdVersie, BerichtXsdVersie } };
}

const firstVersions: CDT_XsdVersie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };

const identifications = /* @__PURE__ */ valueReader(LDT_IdentificatieBericht);
const days = /* @__PURE__ */ valueReader(LDT_Datum);
const versions = /* @__PURE__ */ valueReader(LDT_Versie);

function fits(reader: ValueReader, value: string): boolean {
  return typeof value === 'string' && reader.read(value) !== undefined;
}

function refuse(option: keyof RetourOptions): never {
  throw new JeugdError('ijw/invalid-retour-option', retourErrorTexts['ijw/invalid-retour-option'], {
    option,
  });
}
