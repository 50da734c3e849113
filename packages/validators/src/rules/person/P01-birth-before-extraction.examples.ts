import type { RuleExamples } from '../rule-examples.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Born the day after the day of judgement.',
      records: { persons: [{ id: 'c1', birthDate: '2025-01-02' }] },
      faults: ['persons/c1 birthDate'],
    },
  ],
  holds: [
    { text: 'Born on the day itself.', records: { persons: [{ id: 'c1', birthDate: '2025-01-01' }] } },
    { text: 'Born the day before.', records: { persons: [{ id: 'c1', birthDate: '2024-12-31' }] } },
  ],
  skips: [
    { text: 'Nobody is described.', records: { persons: [] }, reason: 'nothing-to-check' },
    { text: 'The register has no persons.', records: {}, reason: 'table-missing:persons' },
  ],
};
