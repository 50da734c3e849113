/** Figures of indicators: a number that says of how many it is, and what was left out. */
import type { PlainDate, Texts } from '@jeugd/core';
import type { IndicatorId, IndicatorUnit } from './definition.js';

/**
 * Why an indicator has no value.
 *
 * @dutch reden zonder cijfer
 */
export type IndicatorReason =
  | 'nothing-to-count'
  | 'see-other-indicators'
  | 'no-formula'
  | 'no-national-definition'
  | 'no-own-code'
  | 'look-back-incomplete'
  | 'follow-up-incomplete'
  | 'scale-unknown'
  | 'not-in-version'
  | 'not-in-register'
  | 'suppressed';

/**
 * What to know beside a value.
 *
 * @dutch waarschuwing bij een indicator
 */
export type IndicatorWarning =
  | 'day-count-unknown'
  | 'nights-are-days-plus-one'
  | 'gap-not-found'
  | 'limit-not-found'
  | 'same-day-not-found'
  | 'denominator-own'
  | 'inferred-for-2021'
  | 'authorisation-is-no-placement'
  | 'extension-unknown'
  | 'missing-left-out';

/**
 * A figure of an indicator. What cannot be told is `null` with a reason, never 0.
 *
 * @dutch cijfer van een indicator
 */
export interface IndicatorFigure {
  /** Which indicator. */
  readonly indicator: IndicatorId;
  /** Which part of it: a kind, form, reason, informant. Empty for the whole. */
  readonly by: Readonly<Record<string, string>>;
  /** The value; a share from 0 to 1. */
  readonly value: number | null;
  /** Why there is none; `null` when there is a value. */
  readonly reason: IndicatorReason | null;
  /** What it counts. */
  readonly unit: IndicatorUnit;
  /** Of a share: how many have it. */
  readonly numerator?: number;
  /** Of a share: of how many. */
  readonly denominator?: number;
  /** How many persons or records it rests on; `null` when that is suppressed. */
  readonly n: number | null;
  /** How many were left out because something was not filled; `null` when that is suppressed. */
  readonly excluded: number | null;
  /** The reporting period. */
  readonly window: { readonly from: PlainDate; readonly until: PlainDate };
  /** What to know beside it. */
  readonly warnings: readonly IndicatorWarning[];
  /** Whether the value was hidden because it rests on too few. */
  readonly suppressed: boolean;
}

/**
 * Reasons and warnings in words.
 *
 * @dutch redenen en waarschuwingen in woorden
 * @example
 * indicatorTexts['no-own-code'].nl; // 'heeft geen eigen code'
 */
export const indicatorTexts: Readonly<Record<IndicatorReason | IndicatorWarning, Texts>> = {
  'nothing-to-count': { nl: 'niets te tellen', en: 'nothing to count' },
  'see-other-indicators': {
    nl: 'zie de indicatoren waaruit de set bestaat',
    en: 'see the indicators of the set',
  },
  'no-formula': { nl: 'er is geen formule gevonden', en: 'no formula was found' },
  'no-national-definition': { nl: 'er is geen landelijke definitie', en: 'there is no national definition' },
  'no-own-code': { nl: 'heeft geen eigen code', en: 'has no code of its own' },
  'look-back-incomplete': {
    nl: 'de leveringen gaan geen vijf jaar terug',
    en: 'the deliveries do not go back five years',
  },
  'follow-up-incomplete': {
    nl: 'de leveringen gaan niet tot het eind van het volgende halfjaar',
    en: 'the deliveries do not go up to the end of the next half-year',
  },
  'scale-unknown': {
    nl: 'de schaal van voor 2022 is een andere, en niet gevonden',
    en: 'the scale before 2022 is another one, and was not found',
  },
  'not-in-version': {
    nl: 'bestaat in deze protocolversie niet',
    en: 'is not in this version of the protocol',
  },
  'not-in-register': { nl: 'het register houdt dit niet bij', en: 'the register does not hold this' },
  suppressed: { nl: 'verborgen: te weinig', en: 'suppressed: too few' },
  'day-count-unknown': {
    nl: 'einde min aanvang; of CBS een dag bijtelt is niet gevonden',
    en: 'end minus start; whether CBS adds a day was not found',
  },
  'nights-are-days-plus-one': {
    nl: 'bij verblijf is het aantal nachten een hoger',
    en: 'with a stay the number of nights is one higher',
  },
  'gap-not-found': {
    nl: 'welke onderbreking CBS toestaat is niet gevonden',
    en: 'which gap CBS allows was not found',
  },
  'limit-not-found': {
    nl: 'hoe CBS de grens van vijf jaar trekt is niet gevonden',
    en: 'how CBS draws the limit of five years was not found',
  },
  'same-day-not-found': {
    nl: 'hoe CBS een start op dezelfde dag telt is niet gevonden',
    en: 'how CBS counts a start on the same day was not found',
  },
  'denominator-own': {
    nl: 'de noemer (alleen bekende redenen) is onze keuze',
    en: 'the denominator (known reasons only) is our choice',
  },
  'inferred-for-2021': { nl: 'voor 2021 afgeleid', en: 'inferred for 2021' },
  'authorisation-is-no-placement': {
    nl: 'een machtiging is geen plaatsing',
    en: 'an authorisation is no placement',
  },
  'extension-unknown': {
    nl: 'of een verlenging een nieuw record is, is onbekend',
    en: 'whether an extension is a new record is unknown',
  },
  'missing-left-out': { nl: 'wat niet gevuld was telt niet mee', en: 'what was not filled does not count' },
};
