import type { RuleExamples } from '../rule-examples.js';
import { help, helped } from './example-family.js';

/** Sixteen in 2024. */
const girl = { birthDate: '2007-09-01' } as const;
const own = { byId: 'c1' };
const mother = { byId: 'mother' };
const father = { byId: 'father' };

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Both parents signed for a girl of sixteen; she was never asked.',
      records: helped(girl, [mother, father]),
      faults: ['trajectories/t1'],
      says: { missing: 1 },
    },
    {
      text: 'She refused.',
      records: helped(girl, [{ ...own, refusedOn: '2024-02-03' }, mother, father]),
      faults: ['trajectories/t1'],
    },
    {
      text: 'The help ends the day after the sixteenth birthday; she was not asked.',
      records: helped({ birthDate: '2008-11-30' }, [mother, father]),
      faults: ['trajectories/t1'],
    },
  ],
  holds: [
    { text: 'She consented, noted as the youth.', records: helped(girl, [{ byId: 'youth' }]) },
    {
      text: 'A boy of sixteen consents, both parents refuse.',
      records: helped(girl, [
        own,
        { ...mother, refusedOn: '2024-02-03' },
        { ...father, refusedOn: '2024-02-03' },
      ]),
    },
    {
      text: 'She consented at fifteen; that goes on.',
      records: helped({ birthDate: '2008-06-01' }, [own, mother, father]),
    },
    {
      text: 'She consented on the first day.',
      records: helped(girl, [{ ...own, givenOn: '2024-02-10' }]),
    },
  ],
  skips: [
    {
      text: 'The help ends on the sixteenth birthday: T02 speaks.',
      records: helped({ birthDate: '2008-12-01' }, []),
      reason: 'nothing-to-check',
    },
    {
      text: 'The help begins on 1 March, when a child of 29 February turns eighteen: T07 speaks.',
      records: helped({ birthDate: '2004-02-29' }, [], {
        trajectories: [{ ...help, start: '2022-03-01', end: '2022-06-01' }],
      }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no consents.',
      records: (() => {
        const { consents: _, ...records } = helped(girl, []);
        return records;
      })(),
      reason: 'table-missing:consents',
    },
  ],
};
