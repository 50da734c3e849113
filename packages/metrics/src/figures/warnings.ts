/** What to know before using a figure. */
import { fillText, type Locale, type Params, type Texts } from '@jeugd/core';

/**
 * The warnings a figure can carry, in words. `count` counts cases of the figure.
 *
 * @dutch waarschuwingen
 */
export const figureWarnings = {
  'no-coverage': {
    nl: 'Het register zegt niet welke dagen het beslaat: wat eerder begon, lijkt hier instroom.',
    en: 'The register does not say which days it covers: what began before them looks like an entry.',
  },
  'window-outside-coverage': {
    nl: 'De periode valt deels buiten de dagen die het register beslaat.',
    en: 'Part of the period lies outside the days that the register covers.',
  },
  'window-cut': {
    nl: 'De periode is afgekapt op de peildatum.',
    en: 'The period was cut off at the as-of day.',
  },
  'as-of-after-data': {
    nl: 'De peildatum ligt na de laatste dag van de gegevens: wat daarna gebeurde, is niet te zien.',
    en: 'The as-of day lies after the last day of the data: what happened since cannot be seen.',
  },
  'not-followed': {
    nl: 'Niet lang genoeg gevolgd en weggelaten: {count}.',
    en: 'Not followed long enough and left out: {count}.',
  },
  'state-unknown': {
    nl: 'Verblijfplaats op die dag onbekend en weggelaten: {count}.',
    en: 'Whereabouts on that day unknown and left out: {count}.',
  },
  'still-open': {
    nl: 'Nog niet beëindigd en niet meegeteld: {count}. Het gemiddelde valt zo te laag uit.',
    en: 'Not yet ended and not counted: {count}. This makes the mean too low.',
  },
  'zero-nights': {
    nl: 'Zonder een nacht buitenshuis en niet in het gemiddelde: {count}.',
    en: 'Without a night away and not in the mean: {count}.',
  },
  'length-unknown': {
    nl: 'Einddatum onbekend en weggelaten: {count}.',
    en: 'End unknown and left out: {count}.',
  },
  'person-unknown': {
    nl: 'Geen bruikbare geboortedatum en weggelaten: {count}.',
    en: 'No usable day of birth and left out: {count}.',
  },
  'adult-at-exit': {
    nl: 'Al 18 bij het einde en weggelaten: {count}.',
    en: 'Already 18 at the end and left out: {count}.',
  },
  'not-measured': {
    nl: 'Zonder bruikbare meting: {count}.',
    en: 'Without a usable measurement: {count}.',
  },
  'residence-unknown': {
    nl: 'Onbekend of de hulp met verblijf was en weggelaten: {count}.',
    en: 'Unknown whether the help had residence and left out: {count}.',
  },
  'follow-up-short': {
    nl: 'Niemand is {days} dagen gevolgd: het aandeel is dat van de laatste dag waarop nog iemand gevolgd is.',
    en: 'Nobody was followed for {days} days: the share is that of the last day on which anybody was.',
  },
  'horizon-shortened': {
    nl: 'Een van de groepen is niet {days} dagen gevolgd: vergeleken over de eerste {tau} dagen.',
    en: 'One of the groups was not followed for {days} days: compared over the first {tau} days.',
  },
} as const satisfies Record<string, Texts>;

/**
 * What to know, as a stable code.
 *
 * @dutch waarschuwingscode
 */
export type WarningCode = keyof typeof figureWarnings;

/**
 * Something to know before using a figure.
 *
 * @dutch waarschuwing bij een cijfer
 */
export interface FigureWarning {
  /** Stable code. */
  readonly code: WarningCode;
  /** In words, in the language asked for. */
  readonly message: string;
  /** What stands in the message: counts, and choices. */
  readonly params?: Params;
}

/** A warning in words. */
export function warning(code: WarningCode, locale: Locale, params?: Params): FigureWarning {
  const message = fillText(figureWarnings[code][locale], params);
  return params === undefined ? { code, message } : { code, message, params };
}
