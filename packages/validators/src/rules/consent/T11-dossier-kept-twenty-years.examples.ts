import type { Dossier } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const dossier = (part: Partial<Dossier>) => ({
  dossiers: [
    {
      id: 'd1',
      personId: 'c1',
      kind: 'care',
      madeOn: '2003-03-01',
      lastChangedOn: '2004-02-29',
      ...part,
    } as const,
  ],
});
const faults = ['dossiers/d1 destroyedOn'];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A dossier last changed on 29 February 2004 was destroyed a day within twenty years.',
      records: dossier({ destroyedOn: '2024-02-28' }),
      faults,
    },
    {
      text: 'Destruction was asked only after it was done.',
      records: dossier({ destroyedOn: '2023-06-01', destructionAskedOn: '2023-06-02' }),
      faults,
    },
    {
      text: 'The first day of the new term: a dossier of sixteen years old was destroyed.',
      records: dossier({ destroyedOn: '2020-01-01' }),
      faults,
    },
  ],
  holds: [
    {
      text: 'It was destroyed twenty years after the last change to the day.',
      records: dossier({ destroyedOn: '2024-02-29' }),
    },
    {
      text: 'It was destroyed on request.',
      records: dossier({ destroyedOn: '2023-06-01', destructionAskedOn: '2023-06-01' }),
    },
  ],
  skips: [
    {
      text: 'It was destroyed on the last day of the old term: T12 speaks.',
      records: dossier({ destroyedOn: '2019-12-31' }),
      reason: 'nothing-to-check',
    },
    { text: 'It is still there.', records: dossier({}), reason: 'nothing-to-check' },
    {
      text: 'It is looked at before the term of twenty years.',
      asOf: '2019-12-31',
      records: dossier({ destroyedOn: '2019-06-01' }),
      reason: 'not-in-force',
    },
  ],
};
