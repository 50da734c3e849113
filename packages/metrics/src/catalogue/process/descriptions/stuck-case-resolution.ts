/** What the resolution of stuck cases means. */
import type { MetricDescription } from '../../metric.js';
import { atAsOf } from '../../phrases/censoring.js';
import { withdrawn } from '../../phrases/competing-events.js';
import { smallGroups } from '../../phrases/pitfalls.js';

export const stuckCaseResolutionDescription: MetricDescription = {
  id: 'stuck-case-resolution',
  version: '1',
  name: { nl: 'doorbraak in vastgelopen vraag', en: 'resolution of stuck cases' },
  definition: {
    nl: 'De eerste dag waarop voor de helft van de vastgelopen vragen een oplossing is begonnen, geteld vanaf de dag waarop een expertisetafel (OPH, RET, BOEG) haar opnam. Een uithuisplaatsing of intrekking sluit dit uit (Aalen-Johansen).',
    en: 'The first day by which for half of the stuck cases a solution has begun, counted from the day on which a table of experts (OPH, RET, BOEG) took it up. A placement or withdrawal rules it out (Aalen-Johansen).',
  },
  numerator: { nl: 'opgeloste vastgelopen vragen', en: 'stuck cases solved' },
  denominator: {
    nl: 'vastgelopen vragen die in de periode zijn opgenomen',
    en: 'stuck cases taken up in the window',
  },
  timeZero: { nl: 'dag waarop de vraag is opgenomen', en: 'day on which it was taken up' },
  event: { nl: 'de oplossing begint', en: 'the solution begins' },
  competingEvents: [{ nl: 'uit huis geplaatst', en: 'placed' }, withdrawn],
  censoring: atAsOf,
  window: { nl: 'vragen die in de periode zijn opgenomen', en: 'cases taken up in the window' },
  cohort: 'spell',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'wat een oplossing is, bepaalt de expertisetafel: spreek het eerst af',
      en: 'what counts as a solution is for the table to say: agree on it first',
    },
    {
      nl: 'een uithuisplaatsing kan de oplossing zijn: hier sluit die een oplossing uit',
      en: 'a placement can be the solution: it is taken as competing',
    },
    smallGroups,
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'events', 'trajectories', 'placements'],
  needs: ['events'],
};
