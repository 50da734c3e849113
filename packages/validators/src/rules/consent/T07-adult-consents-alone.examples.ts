import type { RuleExamples } from '../rule-examples.js';
import { help, helped, order } from './example-family.js';

/** Twenty in 2024, on continued help. */
const man = { birthDate: '2003-12-01' } as const;
const father = { byId: 'father', capacity: 'representative' } as const;
const own = { byId: 'c1' };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The father signed for a man of twenty.',
      records: helped(man, [father]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'He withdrew and the help went on.',
      records: helped(man, [{ ...own, withdrawnOn: '2024-06-01' }]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'The help ends the day after the eighteenth birthday; only the parents had signed.',
      records: helped({ birthDate: '2006-11-30' }, [{ byId: 'mother' }, { byId: 'father' }]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'The order ends on the eighteenth birthday, 1 March for a child of 29 February.',
      records: helped({ birthDate: '2004-02-29' }, [], {
        trajectories: [{ ...help, start: '2021-06-01', end: '2022-03-02' }],
        measures: [{ ...order, start: '2021-06-01', end: '2022-06-01' }],
      }),
      faults: ['trajectories/t1'],
    },
  ],
  holds: [
    { text: 'He consented himself.', records: helped(man, [own]) },
    {
      text: 'What he consented to at seventeen goes on.',
      records: helped({ birthDate: '2006-06-01' }, [own]),
    },
  ],
  skips: [
    {
      text: 'He cannot judge his own interests: T04 speaks.',
      records: helped({ ...man, ableToJudge: false }, [father]),
      reason: 'nothing-to-check',
    },
    {
      text: 'The help ends on the eighteenth birthday: T03 speaks.',
      records: helped({ birthDate: '2006-12-01' }, []),
      reason: 'nothing-to-check',
    },
    {
      text: 'The help is part of youth probation.',
      records: helped(man, [], { measures: [{ ...order, kind: 'jeugdreclassering' }] }),
      reason: 'nothing-to-check',
    },
  ],
};
