import type { CareFormId, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const children = (count: number, careForm: CareFormId): readonly Placement[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    personId: `c${at}`,
    careForm,
    groupId: 'g1',
    start: '2024-03-01',
    end: '2024-03-11',
  }));
const group = (kind: CareFormId, count: number) => ({
  groups: [{ id: 'g1', kind }],
  placements: children(count, kind),
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Seven children live in a small-scale group for ten days; the norm is six.',
      records: group('kleinschalig-open', 7),
      faults: ['groups/g1'],
      says: { children: 7, days: 10, from: '2024-03-01', norm: 6 },
    },
    {
      text: 'Seven children live in a closed small-scale group.',
      records: group('kleinschalig-gesloten', 7),
      faults: ['groups/g1'],
    },
  ],
  holds: [{ text: 'Six children live in a small-scale group.', records: group('kleinschalig-open', 6) }],
  skips: [
    {
      text: 'Nine children live in a group that is not small-scale.',
      records: group('open-leefgroep', 9),
      reason: 'nothing-to-check',
    },
    {
      text: 'Nine children live in a family home: S08 speaks.',
      records: group('gezinshuis', 9),
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not say who lives in the group.',
      records: { groups: [{ id: 'g1', kind: 'kleinschalig-open' }] },
      reason: 'table-missing:placements',
    },
  ],
};
