import type { RuleExamples } from '../rule-examples.js';
import { authorisation } from './example-records.js';

const older = authorisation({
  id: 'a0',
  kind: 'wvggz-zorgmachtiging',
  decidedOn: '2023-12-01',
  start: '2023-12-01',
  end: '2024-06-01',
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A care authorisation is left open when the closed one is given.',
      records: { authorisations: [older, authorisation()] },
      faults: ['authorisations/a0 end'],
      says: { until: '2024-03-04' },
    },
    {
      text: 'The same under the Wzd; it ends one day too late.',
      records: { authorisations: [{ ...older, kind: 'wzd-machtiging', end: '2024-03-05' }, authorisation()] },
      faults: ['authorisations/a0 end'],
    },
  ],
  holds: [
    {
      text: 'The older authorisation ends on the day on which the closed one is given.',
      records: { authorisations: [{ ...older, end: '2024-03-04' }, authorisation()] },
    },
  ],
  skips: [
    {
      text: 'The closed authorisation was given on the day on which the care authorisation began.',
      records: { authorisations: [{ ...older, start: '2024-03-04' }, authorisation()] },
      reason: 'nothing-to-check',
    },
    {
      text: 'No closed authorisation was given.',
      records: { authorisations: [older] },
      reason: 'nothing-to-check',
    },
  ],
};
