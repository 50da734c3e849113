import type { Placement, Register } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** A father with sole authority in Venlo; the child is registered at the group in Roermond. */
const family: Omit<Register, 'about'> = {
  persons: [{ id: 'c1', birthDate: '2003-06-01' }],
  authorities: [{ id: 'g1', childId: 'c1', holderId: 'father', kind: 'sole-parent', start: '2003-06-01' }],
  addresses: [
    { id: 'a1', personId: 'father', municipality: 'Venlo', start: '2005-01-01' },
    { id: 'a2', personId: 'c1', municipality: 'Roermond', start: '2020-02-01' },
  ],
};
const stay = (part: Partial<Placement>) => ({
  ...family,
  placements: [
    {
      id: 'p1',
      personId: 'c1',
      careForm: 'open-leefgroep',
      start: '2020-02-01',
      end: '2021-06-01',
      ...part,
    } as Placement,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Up to eighteen the stay names the municipality of the group, and not that of the father.',
      records: stay({ municipality: 'Roermond' }),
      faults: ['placements/p1 municipality'],
    },
    {
      text: 'From the eighteenth birthday on it names the municipality of the father.',
      records: stay({ start: '2021-06-01', end: '2021-12-01', municipality: 'Venlo' }),
      faults: ['placements/p1 municipality'],
    },
  ],
  holds: [
    { text: 'The stay names the municipality of the father.', records: stay({ municipality: 'Venlo' }) },
    {
      text: 'The last day of the stay is the eighteenth birthday, and it names the own municipality.',
      records: stay({ end: '2021-06-02', municipality: 'Roermond' }),
    },
    { text: 'Nobody recorded a municipality.', records: stay({}) },
    {
      text: 'On the last day of the old rule, while the stay runs.',
      asOf: '2021-12-31',
      records: { ...stay({ municipality: 'Venlo' }), persons: [{ id: 'c1', birthDate: '2010-06-01' }] },
    },
  ],
  skips: [
    {
      text: 'The stay ran on into 2022 and names the municipality of now: S15 speaks.',
      records: stay({ end: '2022-01-02', municipality: 'Roermond' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The register does not say where the father lives.',
      records: { ...stay({ municipality: 'Roermond' }), addresses: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The stay began in 2022.',
      records: stay({ start: '2022-01-01', end: '2022-06-01', municipality: 'Venlo' }),
      reason: 'not-in-force',
    },
  ],
};
