/** What to know before using a figure. */
import { fillText, type Locale, type Params, type Texts } from '@jeugd/core';

/** The texts, by code. `count` counts cases of the figure. */
const warnings = {
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
    nl: '{count} niet lang genoeg gevolgd en weggelaten.',
    en: '{count} not followed long enough and left out.',
  },
  'state-unknown': {
    nl: 'Van {count} is de verblijfplaats op die dag onbekend; weggelaten.',
    en: 'Of {count} the whereabouts on that day are unknown; left out.',
  },
  'still-open': {
    nl: '{count} nog niet beëindigd en daarom niet meegeteld: het gemiddelde valt zo te laag uit.',
    en: '{count} not yet ended and so not counted: this makes the mean too low.',
  },
  'zero-nights': {
    nl: '{count} zonder een nacht buitenshuis en niet in het gemiddelde.',
    en: '{count} without a night away and not in the mean.',
  },
  'length-unknown': {
    nl: 'Van {count} is de einddatum onbekend; weggelaten.',
    en: 'Of {count} the end is unknown; left out.',
  },
  'person-unknown': {
    nl: 'Van {count} is geen bruikbare geboortedatum bekend; weggelaten.',
    en: 'Of {count} no usable day of birth is known; left out.',
  },
  'adult-at-exit': {
    nl: '{count} al 18 bij het einde en weggelaten.',
    en: '{count} already 18 at the end and left out.',
  },
  'not-measured': {
    nl: 'Van {count} ontbreekt een bruikbare meting.',
    en: 'Of {count} there is no usable measurement.',
  },
  'residence-unknown': {
    nl: 'Van {count} is onbekend of de hulp met verblijf was; weggelaten.',
    en: 'Of {count} it is unknown whether the help had residence; left out.',
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
export type WarningCode = keyof typeof warnings;

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
  const message = fillText(warnings[code][locale], params);
  return params === undefined ? { code, message } : { code, message, params };
}
