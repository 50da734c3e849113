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
  days: { nl: '{value} dagen', en: '{value} days' },
  within: { nl: 'binnen {time} d', en: 'within {time} d' },
  window: { nl: '{cohort} van {from} tot {until}', en: '{cohort} from {from} to {until}' },
  entry: { nl: 'instroom', en: 'entries' },
  exit: { nl: 'uitstroom', en: 'exits' },
  period: { nl: 'in zorg', en: 'in care' },
} as const satisfies Record<string, Texts>;
