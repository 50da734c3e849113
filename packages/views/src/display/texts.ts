/** What is said around a value in a notebook. */
import type { Texts } from '@jeugd/core';
import type { Cohort } from '@jeugd/metrics';

export const displayTexts = {
  window: {
    nl: '{cohort} van {from} tot {until}, gevolgd tot {asOf}',
    en: '{cohort} from {from} until {until}, followed to {asOf}',
  },
  cases: { nl: 'n', en: 'n' },
  numerator: { nl: 'teller', en: 'numerator' },
  denominator: { nl: 'noemer', en: 'denominator' },
  events: { nl: 'gebeurd', en: 'events' },
  censored: { nl: 'nog gevolgd', en: 'still followed' },
  excluded: { nl: 'niet gebruikt', en: 'not used' },
  within: { nl: 'binnen {time} dagen', en: 'within {time} days' },
  hiddenBecause: {
    nl: 'verborgen: te weinig kinderen, of nodig om zo’n groep te verbergen.',
    en: 'hidden: too few children, or needed to hide such a group.',
  },
  definition: { nl: 'Definitie', en: 'Definition' },
  source: {
    nl: 'Maat {metric}, versie {version}. Bron: {source}',
    en: 'Metric {metric}, version {version}. Source: {source}',
  },
  noFigures: { nl: 'Er zijn geen cijfers.', en: 'There are no figures.' },
  riskTable: { nl: 'Risicotabel', en: 'Risk table' },
  rows: { nl: 'rijen', en: 'rows' },
  pooled: { nl: 'anders, samengenomen', en: 'other, put together' },
  lastTime: { nl: 'laatste tijd', en: 'last time' },
  noCells: { nl: 'Er is niets geteld.', en: 'Nothing was counted.' },
  excludedRows: {
    nl: 'Rijen die niet te gebruiken waren: {excluded}.',
    en: 'Rows that could not be used: {excluded}.',
  },
  protected: {
    nl: 'Beveiligd voor publicatie: elk aantal is 0 of ten minste {minCell}.',
    en: 'Protected for publication: each count is 0 or at least {minCell}.',
  },
  cellsLeftOut: {
    nl: 'Verborgen groepen, over te weinig kinderen: {count}.',
    en: 'Hidden groups, about too few children: {count}.',
  },
  causesPooled: {
    nl: 'Groepen waarin zeldzame redenen van vertrek samen staan: {count}.',
    en: 'Groups in which rare exits stand together: {count}.',
  },
  cutShort: {
    nl: 'Groepen waarin het volgen eerder stopt: {count}.',
    en: 'Groups in which follow-up ends early: {count}.',
  },
  findingCounts: {
    nl: 'Fouten: {errors}, waarschuwingen: {warnings}, opmerkingen: {infos}.',
    en: 'Errors: {errors}, warnings: {warnings}, infos: {infos}.',
  },
  ruleCounts: {
    nl: 'Regels: {passed} in orde, {failed} niet in orde, {skipped} overgeslagen, {crashed} vastgelopen.',
    en: 'Rules: {passed} passed, {failed} failed, {skipped} skipped, {crashed} crashed.',
  },
  notShowable: {
    nl: 'Dit kan niet getoond worden. Wel: cijfers (`figures`), een risicotabel, een rapport, een beeld of de specificatie ervan.',
    en: 'This cannot be shown. What can: figures (`figures`), a risk table, a report, a picture or its specification.',
  },
  firstPlace: { nl: 'eerste plaats', en: 'first place' },
} as const satisfies Record<string, Texts>;

/** Who is looked at. */
export const cohortTexts: Readonly<Record<Cohort, Texts>> = {
  entry: { nl: 'instroom', en: 'entries' },
  exit: { nl: 'uitstroom', en: 'exits' },
  spell: { nl: 'begonnen', en: 'begun' },
  period: { nl: 'in zorg', en: 'in care' },
  census: { nl: 'op de laatste dag', en: 'on the last day' },
};
