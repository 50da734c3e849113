import type { InformationRequest } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** Two weeks after 4 March 2024 is 18 March: the last day in time. */
const asked = (part: Partial<InformationRequest>) => ({
  informationRequests: [{ id: 'i1', personId: 'c1', askedOn: '2024-03-04', ...part } as const],
});
const faults = ['informationRequests/i1 answeredOn'];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A provider asked on 4 March who pays; the answer came two weeks and a day later.',
      records: asked({ answeredOn: '2024-03-19' }),
      faults,
      says: { lastDay: '2024-03-18' },
    },
    {
      text: 'The institution asked, and the first day too late has come without an answer.',
      asOf: '2024-03-19',
      records: asked({ from: 'gi', to: 'college' }),
      faults,
    },
  ],
  holds: [
    { text: 'The answer came two weeks later to the day.', records: asked({ answeredOn: '2024-03-18' }) },
    { text: 'It is still the last day in time.', asOf: '2024-03-18', records: asked({}) },
  ],
  skips: [
    {
      text: 'It was asked before the duty stood in the Act.',
      records: asked({ askedOn: '2021-12-31' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'A municipality asked a provider: another matter.',
      records: asked({ from: 'college', to: 'provider' }),
      reason: 'nothing-to-check',
    },
  ],
};
