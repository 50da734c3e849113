import type { Dossier } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const dossier = (part: Partial<Dossier>) => ({
  dossiers: [
    {
      id: 'd1',
      personId: 'c1',
      kind: 'care',
      madeOn: '2016-03-01',
      lastChangedOn: '2020-03-01',
      destructionAskedOn: '2024-05-01',
      ...part,
    } as const,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Destruction was asked, a sibling has a considerable interest; it was destroyed all the same.',
      records: dossier({ destroyedOn: '2024-06-01', keepForOther: true }),
      faults: ['dossiers/d1 destroyedOn'],
    },
    {
      text: 'Destruction was asked and nobody has an interest; the dossier is still there.',
      records: dossier({ keepForOther: false }),
      faults: ['dossiers/d1 destroyedOn'],
    },
    {
      text: 'It is still there the day after it was asked.',
      asOf: '2024-05-02',
      records: dossier({}),
      faults: ['dossiers/d1 destroyedOn'],
    },
  ],
  holds: [
    { text: 'It was destroyed on request.', records: dossier({ destroyedOn: '2024-06-01' }) },
    {
      text: 'It is kept because another has a considerable interest.',
      records: dossier({ keepForOther: true }),
    },
  ],
  skips: [
    {
      text: 'It was asked on the day of judgement.',
      asOf: '2024-05-01',
      records: dossier({}),
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody asked.',
      records: {
        dossiers: [
          { id: 'd1', personId: 'c1', kind: 'care', madeOn: '2016-03-01', lastChangedOn: '2020-03-01' },
        ],
      },
      reason: 'nothing-to-check',
    },
  ],
};
