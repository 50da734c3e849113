import type { CareFormId, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const children = (count: number): readonly Placement[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    personId: `c${at}`,
    careForm: 'gezinshuis',
    groupId: 'g1',
    start: '2024-03-01',
    end: '2024-03-11',
  }));
const house = (count: number, kind: CareFormId = 'gezinshuis') => ({
  groups: [{ id: 'g1', kind }],
  placements: children(count),
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Seven children live in a family home; the criteria assume six.',
      records: house(7),
      faults: ['groups/g1'],
      says: { children: 7, days: 10, from: '2024-03-01', norm: 6 },
    },
  ],
  holds: [{ text: 'Six children live in a family home.', records: house(6) }],
  skips: [
    {
      text: 'Seven children live in a small-scale group: S07 speaks.',
      records: house(7, 'kleinschalig-open'),
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not say who lives there.',
      records: { groups: [{ id: 'g1', kind: 'gezinshuis' }] },
      reason: 'table-missing:placements',
    },
  ],
};
