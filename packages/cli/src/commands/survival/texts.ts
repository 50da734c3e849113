/** What `jeugd survival` says. */
import type { Texts } from '@jeugd/core';

/** Complaints about the call, by code. */
export const survivalErrorTexts = {
  'cli/needs-time': {
    nl: 'Zeg met --time welke kolom de tijd bevat (een risicotabel van jeugd risk-table heeft dat niet nodig).',
    en: 'Say with --time which column holds the time (a risk table of jeugd risk-table does not need it).',
  },
  'cli/no-columns': {
    nl: 'Een risicotabel heeft geen kolommen: {option} hoort hier niet.',
    en: 'A risk table has no columns: {option} does not belong here.',
  },
  'cli/unknown-column': {
    nl: 'De tabel heeft geen kolom {column}. Aantal kolommen: {count}.',
    en: 'The table has no column {column}. Number of columns: {count}.',
  },
  'cli/event-needs-value': {
    nl: 'In de kolom {column} staat iets anders dan 0, 1, true of false (het eerst in rij {row}). Zeg welke waarde "gebeurd" betekent: --event {column}=WAARDE.',
    en: 'The column {column} holds something other than 0, 1, true and false (first in row {row}). Say which value means that it happened: --event {column}=VALUE.',
  },
  'cli/too-many-groups': {
    nl: 'De kolom {column} heeft meer dan {most} waarden; dat zijn geen groepen. Kies een kolom met categorieën.',
    en: 'The column {column} has more than {most} values; those are not groups. Choose a column of categories.',
  },
  'cli/table-not-used': {
    nl: 'De tabel is niet te gebruiken. {place}{message}',
    en: 'The table cannot be used. {place}{message}',
  },
} as const satisfies Record<string, Texts>;

/** Warnings that come with a result, by code. */
export const survivalWarningTexts = {
  'no-rows': { nl: 'Geen enkele rij was te gebruiken.', en: 'Not a single row could be used.' },
  'rows-not-used': {
    nl: 'Niet gebruikt: {rows}. Een waarde ontbreekt, is geen getal, is negatief, of ligt niet na --entry.',
    en: 'Not used: {rows}. A value is missing, not a number, negative, or not after --entry.',
  },
  'protected-table': {
    nl: 'De tabel is veilig gemaakt voor publicatie: tijden zijn samengevoegd tot aantallen van minstens {minCell}, {leftOut} weggelaten, in {causesPooled} zeldzame oorzaken samengevoegd tot other, in {cutShort} het volgen ingekort.',
    en: 'The table was made safe for publication: times were put together until there were at least {minCell}, {leftOut} left out, rare causes put together as other in {causesPooled}, follow-up cut short in {cutShort}.',
  },
  'no-events': {
    nl: 'In geen enkele rij gebeurde het. Klopt de waarde die "gebeurd" betekent?',
    en: 'It happened in no row. Is the value that means it did the right one?',
  },
  'early-empty-risk-set': {
    nl: 'Groep {group}: op tijd {time} vertrok iedereen die al meetelde, terwijl anderen nog moesten instromen. De curve is daarna 0 door toeval; probeer --start.',
    en: 'Group {group}: at time {time} everybody who counted already left while others had yet to enter. The curve is 0 from there by chance; try --start.',
  },
  'mean-extrapolated': {
    nl: 'Groep {group}: het beperkte gemiddelde loopt door na de laatste waarneming; kies een kleinere --tau.',
    en: 'Group {group}: the restricted mean goes on after the last observation; choose a smaller --tau.',
  },
  'fractional-weights': {
    nl: 'Met gebroken gewichten zijn er geen standaardfouten, intervallen en toets.',
    en: 'With fractional weights there are no standard errors, intervals or test.',
  },
} as const satisfies Record<string, Texts>;

/** The words of the printed form. */
export const survivalWords = {
  group: { nl: 'groep', en: 'group' },
  rows: { nl: 'rijen', en: 'rows' },
  events: { nl: 'gebeurd', en: 'events' },
  censored: { nl: 'gecensureerd', en: 'censored' },
  median: { nl: 'mediaan ({level} % BI, {type})', en: 'median ({level} % CI, {type})' },
  restrictedMean: { nl: 'gemiddelde tot {tau} (s.f.)', en: 'mean up to {tau} (s.e.)' },
  time: { nl: 'tijd', en: 'time' },
  atRisk: { nl: 'at risk', en: 'at risk' },
  survival: { nl: 'nog niet ({level} % BI, {type})', en: 'not yet ({level} % CI, {type})' },
  causeAt: { nl: '{cause} ({level} % BI, log)', en: '{cause} ({level} % CI, log)' },
  logRank: {
    nl: 'Log-ranktoets: chi-kwadraat {chiSquared} bij {degreesOfFreedom} vrijheidsgraden, p = {pValue}',
    en: 'Log-rank test: chi-squared {chiSquared} on {degreesOfFreedom} degrees of freedom, p = {pValue}',
  },
  noLogRank: { nl: 'Log-ranktoets: niet te bepalen', en: 'Log-rank test: not estimable' },
  notReached: { nl: 'niet bereikt', en: 'not reached' },
  all: { nl: 'alle', en: 'all' },
} as const satisfies Record<string, Texts>;
