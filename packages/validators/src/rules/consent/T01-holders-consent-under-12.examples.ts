import type { RuleExamples } from '../rule-examples.js';
import { help, helped, motherAlone, order } from './example-family.js';

/** Eight in 2024. */
const girl = { birthDate: '2015-09-01' } as const;
const mother = { byId: 'mother' };
const father = { byId: 'father' };
const stay = { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-02-10' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl of eight with joint authority; only the mother consented to the therapy.',
      records: helped(girl, [mother]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'Nobody was asked.',
      records: helped(girl, []),
      faults: ['trajectories/t1'],
      says: { missing: 2 },
    },
    {
      text: 'The father consented the day after the therapy began.',
      records: helped(girl, [mother, { ...father, givenOn: '2024-02-11' }]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'The only parent with authority withdrew and the therapy went on.',
      records: helped(girl, [{ ...mother, withdrawnOn: '2024-06-01' }], motherAlone('2015-09-01')),
      faults: ['trajectories/t1'],
    },
    {
      text: 'The father refuses a stay in a family home.',
      records: helped(
        girl,
        [
          { ...mother, about: 'p1' },
          { ...father, about: 'p1', refusedOn: '2024-02-05' },
        ],
        {
          trajectories: [],
          placements: [stay],
        },
      ),
      faults: ['placements/p1'],
    },
    {
      text: 'A stay is intrusive: consent to it is not presumed.',
      records: helped(girl, [{ ...mother, about: 'p1', exception: 'not-intrusive' }], {
        trajectories: [],
        placements: [stay],
      }),
      faults: ['placements/p1'],
    },
    {
      text: 'The therapy begins the day before the twelfth birthday; nobody was asked.',
      records: helped({ birthDate: '2012-02-11' }, []),
      faults: ['trajectories/t1'],
    },
    {
      text: 'The order ends and the therapy goes on without consent.',
      records: helped(girl, [], { measures: [{ ...order, end: '2024-11-30' }] }),
      faults: ['trajectories/t1'],
    },
  ],
  holds: [
    {
      text: 'Both parents consented, noted by their role.',
      records: helped(girl, [{ byId: 'gezag-holder' }]),
    },
    { text: 'Both parents consented before the therapy began.', records: helped(girl, [mother, father]) },
    {
      text: 'The father consented on the day it began.',
      records: helped(girl, [mother, { ...father, givenOn: '2024-02-10' }]),
    },
    {
      text: 'The mother alone has authority, and she consented.',
      records: helped(girl, [mother], motherAlone('2015-09-01')),
    },
    {
      text: 'There was no time to ask the father.',
      records: helped(girl, [{ ...mother, exception: 'urgent' }]),
    },
    {
      text: 'A talk that is not intrusive: consent of the father is presumed.',
      records: helped(girl, [{ ...mother, exception: 'not-intrusive' }]),
    },
    {
      text: 'The stay is recorded as a trajectory too, and the parents consented to that.',
      records: helped(girl, [mother, father], {
        trajectories: [{ ...help, careForm: 'gezinshuis' }],
        placements: [stay],
      }),
      asOf: '2024-11-30',
    },
    {
      text: 'The mother withdrew on the day the therapy ended.',
      records: helped(girl, [mother, { ...father, withdrawnOn: '2024-12-01' }]),
    },
  ],
  skips: [
    {
      text: 'The therapy falls under a supervision order.',
      records: helped(girl, [], { measures: [order] }),
      reason: 'nothing-to-check',
    },
    {
      text: 'An institution is guardian.',
      records: helped(girl, [], {
        authorities: [{ id: 'a1', childId: 'c1', holderId: 'gi1', kind: 'guardian-gi', start: '2020-01-01' }],
      }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The therapy begins on the twelfth birthday, 29 February: T02 speaks.',
      records: helped({ birthDate: '2012-02-29' }, [], {
        trajectories: [{ ...help, start: '2024-02-29' }],
      }),
      reason: 'nothing-to-check',
    },
    {
      text: 'Three people are recorded with authority: nobody can tell who must consent.',
      records: helped(girl, [], {
        authorities: ['mother', 'father', 'aunt'].map((holderId, at) => ({
          id: `a${at}`,
          childId: 'c1',
          holderId,
          kind: 'joint-parents' as const,
          start: '2015-09-01' as const,
        })),
      }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The therapy ended before the Act came into force.',
      records: helped({ birthDate: '2008-09-01' }, [], {
        trajectories: [{ ...help, start: '2014-02-10', end: '2015-01-01' }],
      }),
      reason: 'not-in-force',
    },
    {
      text: 'The register has no measures.',
      records: (() => {
        const { measures: _, ...records } = helped(girl, []);
        return records;
      })(),
      reason: 'table-missing:measures',
    },
  ],
};
