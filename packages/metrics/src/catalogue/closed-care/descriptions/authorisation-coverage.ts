/** What the coverage by authorisations means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { aNight, firstNightInWindow } from '../../phrases/moments.js';
import { nightsInWindow } from '../../phrases/windows.js';

export const authorisationCoverageDescription: MetricDescription = {
  id: 'authorisation-coverage',
  version: '1',
  name: { nl: 'dekking machtiging', en: 'coverage by authorisations' },
  definition: {
    nl: 'Van de nachten in gesloten jeugdhulp het deel waarop een geldige titel het verblijf droeg.',
    en: 'Of the nights in closed youth care the share on which a valid title carried the stay.',
  },
  numerator: { nl: 'nachten die door een titel zijn gedragen', en: 'nights carried by a title' },
  denominator: {
    nl: 'nachten van gesloten verblijven in de periode die te beoordelen zijn',
    en: 'nights of closed stays in the window that can be judged',
  },
  timeZero: firstNightInWindow,
  event: aNight,
  competingEvents: [],
  censoring: atEndOfWindow,
  window: nightsInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'een nacht zonder titel is ook een zaak voor de regels: jeugd validate noemt elk verblijf',
      en: 'a night without a title is a matter for the rules too: jeugd validate names each stay',
    },
    {
      nl: 'een ontbrekend record lijkt een ontbrekende titel',
      en: 'a missing record looks like a missing title',
    },
    {
      nl: 'verblijf onder andere wetten (detentie, gedwongen opname) zit er niet in',
      en: 'stays under other Acts (detention, compulsory admission) are not in it',
    },
  ],
  source: 'Jeugdwet 6.1.2 and 6.1.3',
  reads: [
    'persons',
    'placements',
    'authorisations',
    'measures',
    'authorities',
    'relations',
    'consents',
    'decisions',
    'requests',
    'leaves',
  ],
  needs: ['placements', 'authorisations'],
};
