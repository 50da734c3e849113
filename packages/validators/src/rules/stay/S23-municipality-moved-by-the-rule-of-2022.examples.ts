import type { Placement, Register } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** The mother lives in Zwolle; the child lived in Meppel right before the stay. */
const family: Omit<Register, 'about'> = {
  persons: [{ id: 'c1', birthDate: '2012-03-01' }],
  authorities: [{ id: 'g1', childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2012-03-01' }],
  addresses: [
    { id: 'a1', personId: 'mother', municipality: 'Zwolle', start: '2019-01-01' },
    { id: 'a2', personId: 'c1', municipality: 'Meppel', start: '2012-03-01', end: '2018-02-01' },
    { id: 'a3', personId: 'c1', municipality: 'Staphorst', start: '2018-02-01' },
  ],
};
const stay = (part: Partial<Placement>) => ({
  ...family,
  placements: [
    { id: 'p1', personId: 'c1', careForm: 'voltijdpleegzorg', start: '2018-02-01', ...part } as Placement,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Foster care that ran on 1 January 2022 still names the municipality of the mother.',
      records: stay({ municipality: 'Zwolle' }),
      faults: ['placements/p1 municipality'],
    },
    {
      text: 'The first day of the new rule.',
      asOf: '2022-01-01',
      records: stay({ municipality: 'Zwolle' }),
      faults: ['placements/p1 municipality'],
    },
  ],
  holds: [
    {
      text: 'It names the municipality of the address right before the stay.',
      records: stay({ municipality: 'Meppel' }),
    },
    { text: 'Nobody recorded a municipality.', records: stay({}) },
    {
      text: 'A municipality that was never responsible: S15 speaks.',
      records: stay({ municipality: 'Staphorst' }),
    },
  ],
  skips: [
    {
      text: 'The stay ended on the last day of the old rule.',
      records: stay({ end: '2022-01-01', municipality: 'Zwolle' }),
      reason: 'not-in-force',
    },
    {
      text: 'The stay began with the new rule.',
      records: stay({ start: '2022-01-01', municipality: 'Zwolle' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The mother lives in Meppel too: nothing changed.',
      records: {
        ...stay({ municipality: 'Meppel' }),
        addresses:
          family.addresses?.map((address) =>
            address.personId === 'mother' ? { ...address, municipality: 'Meppel' } : address,
          ) ?? [],
      },
      reason: 'nothing-to-check',
    },
  ],
};
