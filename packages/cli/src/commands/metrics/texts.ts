/** What `jeugd metrics` says. */
import type { Texts } from '@jeugd/core';

export const readingTexts: Texts = { nl: 'leest {file}', en: 'reading {file}' };
export const computingTexts: Texts = { nl: 'berekent', en: 'computing' };

export const readingFaultsTexts: Texts = {
  nl: 'Niet gebruikte rijen van het register: {count}; fouten bij het inlezen: {faults}. Welke: jeugd validate {path}',
  en: 'Rows of the register not used: {count}; faults met while reading: {faults}. Which: jeugd validate {path}',
};

export const metricsErrorTexts = {
  'cli/register-missing': {
    nl: 'Noem het register, vóór de opties: jeugd metrics REGISTER --metric ID',
    en: 'Name the register, before the options: jeugd metrics REGISTER --metric ID',
  },
  'cli/nothing-read': {
    nl: 'In dit register is geen enkele tabel te gebruiken. {place}{message}',
    en: 'Not a single table of this register can be used. {place}{message}',
  },
  'cli/unknown-metric': {
    nl: 'De maat {metric} bestaat niet.',
    en: 'There is no metric {metric}.',
  },
  'cli/metrics-there-are': {
    nl: 'De maat {metric} bestaat niet. Er zijn: {known}.',
    en: 'There is no metric {metric}. There are: {known}.',
  },
  'cli/unknown-group': {
    nl: 'In de groep {group} is geen kind uit huis geplaatst.',
    en: 'No child came into care in the group {group}.',
  },
  'cli/compare-needs-by': {
    nl: '--compare-with noemt een groep van --by. Geef ook --by.',
    en: '--compare-with names a group of --by. Give --by too.',
  },
} as const satisfies Record<string, Texts>;

/** The words of the printed form. */
export const metricsWords = {
  header: { nl: '{path} · per {asOf}', en: '{path} · as of {asOf}' },
  invented: { nl: 'verzonnen gegevens', en: 'invented data' },
  all: { nl: 'alle', en: 'all' },
  value: { nl: 'waarde', en: 'value' },
  interval: { nl: '{level} %-interval', en: '{level} % interval' },
  n: { nl: 'n', en: 'n' },
  excluded: { nl: 'niet gebruikt', en: 'excluded' },
  within: { nl: 'binnen {time} d', en: 'within {time} d' },
  window: { nl: '{cohort} van {from} tot {until}', en: '{cohort} from {from} to {until}' },
  entry: { nl: 'instroom', en: 'entries' },
  exit: { nl: 'uitstroom', en: 'exits' },
  spell: { nl: 'begonnen', en: 'begun' },
  census: { nl: 'op de laatste dag', en: 'on the last day' },
  hidden: {
    nl: 'Verborgen: {small} waarin minder dan {minCell} kinderen meetellen, of juist niet; {secondary} om wat daarin staat niet te verraden; aantallen in de toelichting bij {counts}.',
    en: 'Hidden: {small} in which fewer than {minCell} children count, or do not; {secondary} that would give those away; counts in the notes on {counts}.',
  },
  nothingHidden: {
    nl: 'Niets verborgen: nergens tellen minder dan {minCell} kinderen mee, of juist niet.',
    en: 'Nothing hidden: nowhere do fewer than {minCell} children count, or not count.',
  },
  period: { nl: 'in zorg', en: 'in care' },
} as const satisfies Record<string, Texts>;

/** Values of the units that a bare number does not tell. */
export const unitTexts = {
  days: { nl: '{value} dagen', en: '{value} days' },
  months: { nl: '{value} maanden', en: '{value} months' },
  'hours-per-week': { nl: '{value} uur per week', en: '{value} hours a week' },
  'per-1000-stay-days': { nl: '{value} per 1.000 dagen', en: '{value} per 1,000 days' },
  'per-1000-person-years': { nl: '{value} per 1.000 jaar', en: '{value} per 1,000 years' },
  'per-person-year': { nl: '{value} per jaar', en: '{value} a year' },
  'per-case': { nl: '{value} per kind', en: '{value} for each child' },
} as const satisfies Record<string, Texts>;
