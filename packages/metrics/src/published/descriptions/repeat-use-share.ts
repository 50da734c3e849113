/** What repeat use means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { trajectoriesBegun } from '../../catalogue/phrases/counted.js';
import { firstDayOfTrajectory } from '../../catalogue/phrases/moments.js';

export const repeatUseShareDescription: MetricDescription = {
  id: 'repeat-use-share',
  version: '1',
  name: { nl: 'herhaald beroep', en: 'repeat use of youth care' },
  definition: {
    nl: 'Van de trajecten die in de periode begonnen het deel van jeugdigen die in de vijf jaar voor de periode, of er eerder in, al jeugdhulp hadden die minstens een dag eerder was opgehouden (StatLine).',
    en: 'Of the trajectories that began in the window the share of young people who had youth care before, in the five years before the window or earlier in it, that had stopped for at least a day (StatLine).',
  },
  numerator: { nl: 'starts na eerdere jeugdhulp', en: 'starts after earlier youth care' },
  denominator: trajectoriesBegun,
  timeZero: firstDayOfTrajectory,
  event: {
    nl: 'eerdere jeugdhulp, ten minste een dag eerder geëindigd',
    en: 'earlier youth care, ended at least one day before',
  },
  competingEvents: [],
  censoring: { nl: 'komt niet voor: het kijkt terug', en: 'none: it looks back' },
  window: {
    nl: 'wat in de periode begon; het register moet de vijf jaar ervoor beslaan',
    en: 'starts in the window; the register must cover the five years before',
  },
  cohort: 'spell',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'aansluitende trajecten zijn geen herhaling: de start volgt op hulp die de dag ervoor nog liep',
      en: 'connecting trajectories are no repeat: the start follows care that still ran the day before',
    },
    {
      nl: 'waar het register geen vijf jaar teruggaat, is het te laag, en dus niet gegeven',
      en: 'where the register does not go back five years it is understated, and so not given',
    },
    {
      nl: 'niet te vergelijken met no-new-start-share, dat vooruitkijkt',
      en: 'not to be compared with no-new-start-share, which looks forward',
    },
    {
      nl: 'cijfers van het CBS over 2021 en 2022 zijn in oktober 2024 herzien',
      en: 'figures of CBS over 2021 and 2022 were revised in October 2024',
    },
  ],
  source:
    'CBS, begrip Eerder jeugdhulp gekregen (https://jeugdmonitor.cbs.nl/begrippen-en-toelichtingen/Eerder%20jeugdhulp%20gekregen); StatLine 85097NED',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
