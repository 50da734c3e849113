/** What `jeugd report` says. */
import type { Texts } from '@jeugd/core';

export const progressTexts = {
  reading: { nl: 'leest {file}', en: 'reading {file}' },
  checking: { nl: 'controleert', en: 'checking' },
  computing: { nl: 'berekent {step} van {steps}', en: 'computing {step} of {steps}' },
  drawing: { nl: 'tekent', en: 'drawing' },
} as const satisfies Record<string, Texts>;

export const reportTexts = {
  written: {
    nl: '{out}: {figures} cijfers en {pictures} beelden, gevolgd tot {asOf}.',
    en: '{out}: {figures} figures and {pictures} pictures, followed up to {asOf}.',
  },
  notHidden: {
    nl: 'Niets is verborgen: geef deze pagina niet door als er kleine aantallen in staan.',
    en: 'Nothing is hidden: do not pass this page on when there are small numbers in it.',
  },
} as const satisfies Record<string, Texts>;

export const reportErrorTexts = {
  'cli/nothing-read': {
    nl: 'In dit register is geen enkele tabel te gebruiken. {place}{message}',
    en: 'Not a single table of this register can be used. {place}{message}',
  },
} as const satisfies Record<string, Texts>;

/** What the pictures are of. */
export const pictureTexts = {
  stillAway: { nl: 'Wie er nog uit huis is, door de tijd', en: 'Who is still away from home, over time' },
  everybody: { nl: 'alle kinderen', en: 'all children' },
  stillAwayShare: { nl: 'aandeel nog uit huis', en: 'share still away' },
  home: { nl: 'Wie er weer thuis is, per programma', en: 'Who is home again, by programme' },
  largestHome: {
    nl: 'Wie er weer thuis is, in de {count} grootste programma’s',
    en: 'Who is home again, in the {count} largest programmes',
  },
  homeShare: { nl: 'aandeel weer thuis', en: 'share home again' },
  away: {
    nl: 'Dagen uit huis in het eerste jaar, per programma',
    en: 'Days away in the first year, by programme',
  },
  homeByProvider: {
    nl: 'Aandeel thuis na een jaar, per aanbieder',
    en: 'Share home after a year, by provider',
  },
  ages: { nl: 'Leeftijd van wie uit huis is op {day}', en: 'Ages of those away from home on {day}' },
} as const satisfies Record<string, Texts>;
