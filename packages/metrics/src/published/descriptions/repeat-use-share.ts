/** What repeat use means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const repeatUseShareDescription: MetricDescription = {
  id: 'repeat-use-share',
  version: '1',
  name: { nl: 'herhaald beroep', en: 'repeat use of youth care' },
  definition: {
    nl: 'Van de trajecten die in de periode begonnen het deel van jeugdigen die in de vijf jaar voor de periode, of er eerder in, al jeugdhulp hadden die minstens een dag eerder was opgehouden (StatLine).',
    en: 'Of the trajectories that began in the window the share of young people who had youth care before, in the five years before the window or earlier in it, that had stopped for at least a day (StatLine).',
  },
  numerator: 'starts after earlier youth care',
  denominator: 'trajectories that began in the window',
  timeZero: 'first day of the trajectory',
  event: 'earlier youth care, ended at least one day before',
  competingEvents: [],
  censoring: 'none: it looks back',
  window: 'starts in the window; the register must cover the five years before',
  cohort: 'spell',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'connecting trajectories are no repeat: the start follows care that still ran the day before',
    'where the register does not go back five years it is understated, and so not given',
    'not to be compared with no-new-start-share, which looks forward',
    'figures of CBS over 2021 and 2022 were revised in October 2024',
  ],
  source:
    'CBS, begrip Eerder jeugdhulp gekregen (https://jeugdmonitor.cbs.nl/begrippen-en-toelichtingen/Eerder%20jeugdhulp%20gekregen); StatLine 85097NED',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
