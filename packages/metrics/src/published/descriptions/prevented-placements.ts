/** What prevented placements means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { firstDayOfHelp } from '../../catalogue/phrases/moments.js';
import { startsInWindow } from '../../catalogue/phrases/windows.js';

export const preventedPlacementsDescription: MetricDescription = {
  id: 'prevented-placements',
  version: '1',
  name: { nl: 'voorkomen uithuisplaatsingen', en: 'prevented placements' },
  definition: {
    nl: 'Verwachte min waargenomen uithuisplaatsingen van een groep die hulp thuis kreeg: het aantal kinderen maal het verschil in het deel dat binnen 365 dagen uit huis ging met de groep waarmee wordt vergeleken.',
    en: 'Expected minus observed placements of a group that got help at home: the number of children times the difference in the share placed within 365 days with the group compared with.',
  },
  numerator: {
    nl: 'kinderen × (aandeel geplaatst in de vergelijkingsgroep − aandeel geplaatst in de groep)',
    en: 'children × (share placed in the comparison group − share placed in the group)',
  },
  denominator: {
    nl: 'kinderen die thuis waren toen in de periode hulp zonder verblijf begon, elk eenmaal, met de eerste daarvan',
    en: 'children who were at home when help without residence began in the window, each once, with the first of it',
  },
  timeZero: firstDayOfHelp,
  event: { nl: 'eerste nacht buitenshuis binnen 365 dagen', en: 'first night away within 365 days' },
  competingEvents: [],
  censoring: {
    nl: 'kinderen die niet 365 dagen gevolgd zijn, vallen af',
    en: 'children not followed for 365 days are left out',
  },
  window: startsInWindow,
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'persons',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'van één kind kan niemand zien dat een plaatsing is voorkomen',
      en: 'of a single child nobody can see that a placement was prevented',
    },
    {
      nl: 'wie alle kinderen die thuisblijven als voorkomen telt, misleidt: in het Amerikaanse experiment had 26 % van de gezinnen in het programma en 27 % van de andere een plaatsing',
      en: 'counting all who stay home as prevented misleads: in the American trial 26 % of the programme families and 27 % of the others had a placement',
    },
    {
      nl: 'groepen verschillen in meer dan de hulp: alleen loting, of een gelijke vergelijkingsgroep, maakt het een effect',
      en: 'groups differ in more than the help: only drawing lots, or a comparison group alike, makes it an effect',
    },
    {
      nl: 'kinderen zonder risico op plaatsing horen in geen van beide groepen',
      en: 'children not at risk of placement belong in neither group',
    },
  ],
  source:
    'ASPE, Evaluation of Family Preservation and Reunification Programs, interim report 8.1 (https://aspe.hhs.gov/report/evaluation-family-preservation-and-reunification-programs-interim-report/81-substitute-care-placement-following-random-assignment)',
  reads: ['persons', 'trajectories', 'placements', 'homeSpells'],
  needs: ['trajectories', 'placements'],
};
