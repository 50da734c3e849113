/** What the coverage by authorisations means. */
import type { MetricDescription } from '../../metric.js';

export const authorisationCoverageDescription: MetricDescription = {
  id: 'authorisation-coverage',
  version: '1',
  name: { nl: 'dekking machtiging', en: 'coverage by authorisations' },
  definition: {
    nl: 'Van de nachten in gesloten jeugdhulp het deel waarop een geldige titel het verblijf droeg.',
    en: 'Of the nights in closed youth care the share on which a valid title carried the stay.',
  },
  numerator: 'nights carried by a title',
  denominator: 'nights of closed stays in the window that can be judged',
  timeZero: 'first night in the window',
  event: 'a night',
  competingEvents: [],
  censoring: 'at the end of the window',
  window: 'nights in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'a night without a title is a matter for the rules too: jeugd validate names each stay',
    'a missing record looks like a missing title',
    'stays under other Acts (detention, compulsory admission) are not in it',
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
