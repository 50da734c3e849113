/** What prevented placements means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const preventedPlacementsDescription: MetricDescription = {
  id: 'prevented-placements',
  version: '1',
  name: { nl: 'voorkomen uithuisplaatsingen', en: 'prevented placements' },
  definition: {
    nl: 'Verwachte min waargenomen uithuisplaatsingen van een groep die hulp thuis kreeg: het aantal kinderen maal het verschil in het deel dat binnen 365 dagen uit huis ging met de groep waarmee wordt vergeleken.',
    en: 'Expected minus observed placements of a group that got help at home: the number of children times the difference in the share placed within 365 days with the group compared with.',
  },
  numerator: 'children × (share placed in the comparison group − share placed in the group)',
  denominator:
    'children who were at home when help without residence began in the window, each once, with the first of it',
  timeZero: 'first day of the help',
  event: 'first night away within 365 days',
  competingEvents: [],
  censoring: 'children not followed for 365 days are left out',
  window: 'starts in the window',
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'persons',
  betterIs: 'higher',
  pitfalls: [
    'of a single child nobody can see that a placement was prevented',
    'counting all who stay home as prevented misleads: in the American trial 26 % of the programme families and 27 % of the others had a placement',
    'groups differ in more than the help: only drawing lots, or a comparison group alike, makes it an effect',
    'children not at risk of placement belong in neither group',
  ],
  source:
    'ASPE, Evaluation of Family Preservation and Reunification Programs, interim report 8.1 (https://aspe.hhs.gov/report/evaluation-family-preservation-and-reunification-programs-interim-report/81-substitute-care-placement-following-random-assignment)',
  reads: ['persons', 'trajectories', 'placements', 'homeSpells'],
  needs: ['trajectories', 'placements'],
};
