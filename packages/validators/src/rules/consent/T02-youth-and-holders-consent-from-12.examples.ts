import type { RuleExamples } from '../rule-examples.js';
import { help, helped, order } from './example-family.js';

/** Thirteen in 2024. */
const boy = { birthDate: '2010-09-01' } as const;
const own = { byId: 'c1' };
const mother = { byId: 'mother' };
const father = { byId: 'father' };
const refusing = { byId: 'father', refusedOn: '2024-02-03' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Both parents consented to the help of a boy of thirteen, he was not asked.',
      records: helped(boy, [mother, father]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'The boy and his mother consented, the father was not asked.',
      records: helped(boy, [own, mother]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'A considered wish counts only after a refusal.',
      records: helped(boy, [{ ...own, exception: 'considered-wish' }, mother]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'No time to ask the parents is no ground where the youth decides too.',
      records: helped(boy, [{ ...own, exception: 'urgent' }]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'The help goes on past the twelfth birthday and the youth was never asked.',
      records: helped({ birthDate: '2012-06-01' }, [mother, father]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'A guardian and a mother without authority consented, a boy of fifteen did not.',
      records: helped({ birthDate: '2008-12-01' }, [{ byId: 'guardian1' }, mother], {
        authorities: [
          { id: 'a1', childId: 'c1', holderId: 'guardian1', kind: 'guardian-person', start: '2020-01-01' },
        ],
      }),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
  ],
  holds: [
    { text: 'The boy and both parents consented.', records: helped(boy, [own, mother, father]) },
    {
      text: 'The father refused and the boy kept wishing it.',
      records: helped(boy, [{ ...own, exception: 'considered-wish' }, mother, refusing]),
    },
    {
      text: 'The help was needed to prevent serious harm.',
      records: helped(boy, [{ ...own, exception: 'serious-harm' }, refusing]),
    },
    {
      text: 'What the youth consented to goes on past the sixteenth birthday.',
      records: helped({ birthDate: '2008-06-01' }, [own, mother, father]),
    },
  ],
  skips: [
    {
      text: 'The help begins on the sixteenth birthday: T03 speaks.',
      records: helped({ birthDate: '2008-02-10' }, []),
      reason: 'nothing-to-check',
    },
    {
      text: 'The help ends on the twelfth birthday: T01 speaks.',
      records: helped({ birthDate: '2012-12-01' }, []),
      reason: 'nothing-to-check',
    },
    {
      text: 'The boy cannot judge his own interests: T04 speaks.',
      records: helped({ ...boy, ableToJudge: false }, []),
      reason: 'nothing-to-check',
    },
    {
      text: 'The help falls under a supervision order.',
      records: helped(boy, [], { measures: [order] }),
      reason: 'nothing-to-check',
    },
    {
      text: 'Detention is no youth care.',
      records: helped(boy, [], { trajectories: [{ ...help, careForm: 'jji' }] }),
      reason: 'nothing-to-check',
    },
  ],
};
