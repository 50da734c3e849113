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
  'adult-at-start': {
    nl: 'Al 18 bij het begin en weggelaten: {count}.',
    en: 'Already 18 at the start and left out: {count}.',
  },
  'short-stay': {
    nl: 'Korter dan 8 dagen in zorg en volgens de definitie weggelaten: {count}.',
    en: 'In care for fewer than 8 days and left out by the definition: {count}.',
  },
  'not-measured': {
    nl: 'Zonder bruikbare meting: {count}.',
    en: 'Without a usable measurement: {count}.',
  },
  'residence-unknown': {
    nl: 'Onbekend of de hulp met verblijf was en weggelaten: {count}.',
    en: 'Unknown whether the help had residence and left out: {count}.',
  },
  'location-unknown': {
    nl: 'Onbekend of het kind van plek wisselde en niet geteld: {count}.',
    en: 'Unknown whether the child changed place and not counted: {count}.',
  },
  'level-unknown': {
    nl: 'Plaats op de schaal zo thuis mogelijk onbekend en weggelaten: {count}.',
    en: 'Place on the home-likeness scale unknown and left out: {count}.',
  },
  'capacity-unknown': {
    nl: 'Groepen zonder bekend aantal plaatsen, weggelaten: {count}.',
    en: 'Groups without a known number of places, left out: {count}.',
  },
  'outside-closed-stay': {
    nl: 'Afzonderingen buiten een gesloten verblijf, niet geteld: {count}.',
    en: 'Seclusions outside a closed stay, not counted: {count}.',
  },
  'outside-care': {
    nl: 'Gebeurtenissen op een dag zonder jeugdhulp, niet geteld: {count}.',
    en: 'Events on a day without youth care, not counted: {count}.',
  },
  'care-form-unclear': {
    nl: 'Zorgvorm te ruim omschreven om in te delen en weggelaten: {count}.',
    en: 'Care form too wide to be told apart and left out: {count}.',
  },
  'not-determined': {
    nl: 'Niet vast te stellen uit de records en weggelaten: {count}.',
    en: 'Not to be told from the records and left out: {count}.',
  },
  'end-unknown': {
    nl: 'Einddatum onbekend en gevolgd tot de laatste bekende dag: {count}.',
    en: 'End unknown and followed to the last day known: {count}.',
  },
  'impossible-dates': {
    nl: 'Eindigt voor het begint en weggelaten: {count}.',
    en: 'Ends before it begins and left out: {count}.',
  },
  'register-population': {
    nl: 'De noemer is wie in het register staat, niet de hele bevolking: vergelijk alleen registers met dezelfde dekking.',
    en: 'The denominator is who stands in the register, not the whole population: compare only registers that cover the same.',
  },
  counterfactual: {
    nl: 'Wat zonder de hulp was gebeurd, staat niet in records: dit cijfer bewijst niet dat een uithuisplaatsing is voorkomen. Vergelijk met een groep zonder de hulp, of met wat bij deze kinderen te verwachten was.',
    en: 'What would have happened without the help is in no record: this figure does not prove that a placement was prevented. Compare with a group without the help, or with what was to be expected of these children.',
  },
  'judged-afterwards': {
    nl: 'Een oordeel achteraf: wie oordeelt, kent de afloop.',
    en: 'A judgement afterwards: whoever judges knows how it ended.',
  },
  'own-scale': {
    nl: 'De schaal zo thuis mogelijk is een eigen constructie, niet een landelijke norm. Zij is ordinaal: gebruik medianen, aandelen en verschuivingen, geen gemiddelden.',
    en: 'The home-likeness scale is our own construction, not a national standard. It is ordinal: report medians, shares and moves, never means.',
  },
  'tau-shortened': {
    nl: 'Niemand is {days} dagen gevolgd: geteld over de eerste {tau} dagen.',
    en: 'Nobody was followed for {days} days: counted over the first {tau} days.',
  },
  'follow-up-short': {
    nl: 'Niemand is {days} dagen gevolgd: het aandeel is dat van de laatste dag waarop nog iemand gevolgd is.',
    en: 'Nobody was followed for {days} days: the share is that of the last day on which anybody was.',
  },
  'horizon-shortened': {
    nl: 'Een van de groepen is niet {days} dagen gevolgd: vergeleken over de eerste {tau} dagen.',
    en: 'One of the groups was not followed for {days} days: compared over the first {tau} days.',
  },
  'cells-left-out': {
    nl: 'Delen van de tabel over te weinig kinderen zijn weggelaten: {count}. Het cijfer gaat over de andere.',
    en: 'Parts of the table about too few children were left out: {count}. The figure is about the others.',
  },
  'times-moved': {
    nl: 'Voor publicatie zijn dagen samengevoegd: een terugkeer naar huis staat tot {days} dagen te vroeg of te laat, een ander vertrek tot {others}.',
    en: 'Days were put together for publication: a return home stands up to {days} days too early or too late, another exit up to {others}.',
  },
  'days-crossed': {
    nl: 'Aandeel niet te geven binnen zoveel dagen: {days}. Een terugkeer naar huis kan voor publicatie over die dag heen geschoven zijn.',
    en: 'No share can be given within so many days: {days}. A return home may have been moved across that day for publication.',
  },
  'causes-pooled': {
    nl: 'In delen van de tabel staan zeldzame redenen van vertrek samen onder other: {count}.',
    en: 'In parts of the table rare exits stand together under other: {count}.',
  },
  'states-pooled': {
    nl: 'In delen van de tabel staan zeldzame verblijfplaatsen samen onder other: {count}.',
    en: 'In parts of the table rare whereabouts stand together under other: {count}.',
  },
  'follow-up-cut': {
    nl: 'In delen van de tabel stopt het volgen eerder, waar nog maar weinigen over waren: {count}.',
    en: 'In parts of the table follow-up ends early, where only few were left: {count}.',
  },
  'fractional-weights': {
    nl: 'Rijen tellen voor een deel mee: een interval is niet te bepalen.',
    en: 'Rows count for fractions: an interval cannot be given.',
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
