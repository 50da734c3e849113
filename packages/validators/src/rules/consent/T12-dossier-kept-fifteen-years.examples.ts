import type { Dossier } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const dossier = (part: Partial<Dossier>) => ({
  dossiers: [
    {
      id: 'd1',
      personId: 'c1',
      kind: 'care',
      madeOn: '2004-02-29',
      lastChangedOn: '2008-06-01',
      ...part,
    } as const,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A dossier made on 29 February 2004 was destroyed a day within fifteen years.',
      records: dossier({ destroyedOn: '2019-02-27' }),
      faults: ['dossiers/d1 destroyedOn'],
    },
  ],
  holds: [
    {
      text: 'It was destroyed fifteen years after it was made, on 28 February of a common year.',
      records: dossier({ destroyedOn: '2019-02-28' }),
    },
    {
      text: 'It was destroyed on request.',
      records: dossier({ destroyedOn: '2017-03-10', destructionAskedOn: '2017-02-01' }),
    },
  ],
  skips: [
    {
      text: 'It was destroyed on the first day of the new term: T11 speaks.',
      records: dossier({ destroyedOn: '2020-01-01' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'It was destroyed before the Act came into force.',
      records: dossier({ destroyedOn: '2014-12-31' }),
      reason: 'nothing-to-check',
    },
  ],
};
