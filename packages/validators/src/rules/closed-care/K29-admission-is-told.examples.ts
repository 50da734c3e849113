import type { Notice, PlainDate } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';
import { girl, mother, request, stay } from './example-records.js';

const told = (to: string, on: PlainDate = '2024-03-04'): Notice => ({
  id: `to-${to}`,
  personId: 'c1',
  kind: 'admission',
  to,
  on,
});
const known = { persons: [girl], authorities: [mother], requests: [request()], placements: [stay()] };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Nobody was told of an admission that the institution had asked for.',
      records: { ...known, notices: [] },
      faults: ['placements/p1'],
      says: { missing: 3 },
    },
    {
      text: 'The notice to the municipality is from the day before the admission.',
      records: { ...known, notices: [told('mother'), told('college', '2024-03-03'), told('gi1')] },
      faults: ['placements/p1'],
      says: { missing: 1 },
    },
    {
      text: 'The municipality asked for it itself and was told; the mother was not.',
      records: { ...known, requests: [request({ filedBy: 'college' })], notices: [told('college')] },
      faults: ['placements/p1'],
      says: { missing: 1 },
    },
    {
      text: 'The last request before the admission was from the Board, which was not told.',
      records: {
        ...known,
        requests: [request(), request({ id: 'r2', filedOn: '2024-03-04', filedBy: 'raad' })],
        notices: [told('mother'), told('college'), told('gi1')],
      },
      faults: ['placements/p1'],
      says: { missing: 1 },
    },
    {
      text: 'Notices of a later admission are not of the first one.',
      records: {
        ...known,
        placements: [stay({ end: '2024-06-03' }), stay({ id: 'p2', start: '2024-07-01' })],
        notices: [told('mother', '2024-07-01'), told('college', '2024-07-01'), told('gi1', '2024-07-01')],
      },
      faults: ['placements/p1'],
      says: { missing: 3 },
    },
  ],
  holds: [
    {
      text: 'The mother, the municipality and the institution were told on the day of the admission.',
      records: { ...known, notices: [told('mother'), told('college'), told('gi1')] },
    },
    {
      text: 'Requests of another kind, and from after the admission, do not count.',
      records: {
        ...known,
        requests: [
          request({ filedBy: 'college' }),
          request({ id: 'r2', kind: 'placement', filedOn: '2024-03-02', filedBy: 'board' }),
          request({ id: 'r3', filedOn: '2024-03-05', filedBy: 'board' }),
        ],
        notices: [told('mother'), told('college')],
      },
    },
    {
      text: 'The institution that asked for it is guardian too.',
      records: {
        ...known,
        authorities: [{ ...mother, holderId: 'gi1', kind: 'guardian-gi' }],
        notices: [told('gi'), told('college')],
      },
    },
    {
      text: 'Where the register does not tell who holds authority, only the others are asked for.',
      records: {
        requests: [request()],
        placements: [stay()],
        notices: [told('gi1'), told('college')],
      },
    },
    {
      text: 'A move to another closed group is no admission.',
      records: {
        ...known,
        placements: [stay({ end: '2024-06-03' }), stay({ id: 'p2', start: '2024-06-03' })],
        notices: [told('gezag-holder'), told('college'), told('gi')],
      },
    },
    {
      text: 'On the 18th birthday nobody holds authority any more.',
      records: {
        ...known,
        persons: [{ ...girl, birthDate: '2006-03-04' }],
        notices: [told('college'), told('gi1')],
      },
    },
    {
      text: 'On the day of the admission nothing is missing yet.',
      asOf: '2024-03-04',
      records: { ...known, notices: [] },
    },
  ],
  skips: [
    {
      text: 'The register does not tell notices.',
      records: known,
      reason: 'table-missing:notices',
    },
  ],
};
