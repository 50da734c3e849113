/** For property tests: registers of three children in which most rules find something sooner or later. */
import type { Bsn, CareFormCode, Ground, PlainDate, Register, UnknownCode } from '@jeugd/core';
import fc from 'fast-check';

/** Days around the 18th, 21st and 23rd birthdays of the children, leap days, the day of judgement, and the far ends. */
const days: readonly PlainDate[] = [
  '0001-01-01',
  '2015-01-01',
  '2019-07-12',
  '2019-07-13',
  '2020-01-13',
  '2022-03-01',
  '2022-07-13',
  '2023-01-01',
  '2023-06-01',
  '2024-02-29',
  '2024-07-13',
  '2024-07-14',
  '2025-01-01',
  '2025-01-02',
  '9999-12-31',
];
const births: readonly PlainDate[] = [
  '2001-07-13',
  '2004-02-29',
  '2006-07-13',
  '2012-03-01',
  '9999-12-31',
  '0001-01-01',
];
const forms: readonly CareFormCode[] = [
  'gezinshuis',
  'voltijdpleegzorg',
  'weekendpleegzorg',
  'open-leefgroep',
  'leergroep',
  'kleinschalig-open',
  'ambulant',
  'jji',
  'x' as UnknownCode,
];
const groundIds: readonly Ground[] = ['continued', 'resumed', 'criminal-law'];
const children = ['c1', 'c2', 'c3', 'nobody'] as const;

const day = fc.constantFrom(...days);
const optionally = { requiredKeys: ['personId', 'start'] } as const;
const periodOfChild = { personId: fc.constantFrom(...children), start: day, end: day };
const care = {
  ...periodOfChild,
  careForm: fc.constantFrom(...forms),
  endUnknown: fc.boolean(),
  ground: fc.constantFrom(...groundIds),
};

/** A register with ids of its own for every record. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .record({
    persons: fc.tuple(person('c1'), person('c2'), person('c3')),
    placements: table(
      'p',
      fc.record(
        {
          ...care,
          nightsPerWeek: fc.constantFrom(0, 2, 2.25, 5, 7, 9),
          groupId: fc.constantFrom('g1', 'g2'),
          destination: fc.constantFrom('home' as const, 'unknown' as const),
          programme: fc.constant('beter-met-thuis' as const),
        },
        { requiredKeys: ['personId', 'start', 'careForm'] },
      ),
      30,
    ),
    trajectories: table(
      't',
      fc.record(
        { ...care, helpPart: fc.constantFrom(1, 2, 3) },
        { requiredKeys: ['personId', 'start', 'careForm'] },
      ),
      10,
    ),
    homeSpells: table(
      'h',
      fc.record(
        { ...periodOfChild, with: fc.constant('mother') },
        { requiredKeys: ['personId', 'start', 'with'] },
      ),
      5,
    ),
    measures: table(
      'm',
      fc.record(
        { ...periodOfChild, kind: fc.constant('ots' as const) },
        { requiredKeys: [...optionally.requiredKeys, 'kind'] },
      ),
      3,
    ),
    groups: fc.constant([
      { id: 'g1', kind: 'gezinshuis' as const },
      { id: 'g2', kind: 'kleinschalig-open' as const },
    ]),
  })
  .map((tables) => ({ about: { version: '1' }, ...tables }));

function person(id: string) {
  return fc.record(
    {
      id: fc.constant(id),
      birthDate: fc.constantFrom(...births),
      deathDate: day,
      bsn: fc.constant('999990019' as Bsn),
      name: fc.constant('Invented'),
    },
    { requiredKeys: ['id', 'birthDate'] },
  );
}

function table<Row>(
  letter: string,
  row: fc.Arbitrary<Row>,
  most: number,
): fc.Arbitrary<(Row & { readonly id: string })[]> {
  return fc
    .array(row, { maxLength: most })
    .map((rows) => rows.map((one, at) => ({ id: `${letter}${at}`, ...one })));
}
