import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Address } from '../addresses/index.js';
import type { PlainDate } from '../calendar/index.js';
import type { Plan, PlanChange, PlannedRestraint } from '../care-plans/index.js';
import type { Camera, Leave, Restraint } from '../closed-care/index.js';
import type { Complaint } from '../complaints/index.js';
import type { Consent, CourtRequest, Decision, Instruction, Notice } from '../decisions/index.js';
import type { Dossier, IndexEntry, InformationRequest } from '../dossiers/index.js';
import type { FosterContract, NoObjectionStatement } from '../foster-care/index.js';
import type { Authorisation, Measure, Suspension } from '../legal/index.js';
import type { CareEvent, Observation } from '../observations/index.js';
import type {
  Authority,
  HouseholdSpell,
  Organisation,
  PartialAuthority,
  Person,
  Relation,
} from '../people/index.js';
import { type CareTrajectory, type Group, type HomeSpell, Placement } from '../placements/index.js';
import { fieldsOf, type Records, recordTypes, type TableName, tableNames } from './index.js';

describe('the schema of a record', () => {
  it('is the interface of the same name, field by field', () => {
    expectTypeOf<Readonly<z.output<typeof Person>>>().toEqualTypeOf<Person>();
    expectTypeOf<Readonly<z.output<typeof Organisation>>>().toEqualTypeOf<Organisation>();
    expectTypeOf<Readonly<z.output<typeof Relation>>>().toEqualTypeOf<Relation>();
    expectTypeOf<Readonly<z.output<typeof Authority>>>().toEqualTypeOf<Authority>();
    expectTypeOf<Readonly<z.output<typeof HouseholdSpell>>>().toEqualTypeOf<HouseholdSpell>();
    expectTypeOf<Readonly<z.output<typeof Measure>>>().toEqualTypeOf<Measure>();
    expectTypeOf<Readonly<z.output<typeof Suspension>>>().toEqualTypeOf<Suspension>();
    expectTypeOf<Omit<Readonly<z.output<typeof Authorisation>>, 'suspensions'>>().toEqualTypeOf<
      Omit<Authorisation, 'suspensions'>
    >();
    expectTypeOf<z.output<typeof Authorisation>>().toExtend<Authorisation>();
    expectTypeOf<Readonly<z.output<typeof CareTrajectory>>>().toEqualTypeOf<CareTrajectory>();
    expectTypeOf<Readonly<z.output<typeof Placement>>>().toEqualTypeOf<Placement>();
    expectTypeOf<Readonly<z.output<typeof HomeSpell>>>().toEqualTypeOf<HomeSpell>();
    expectTypeOf<Readonly<z.output<typeof Group>>>().toEqualTypeOf<Group>();
    expectTypeOf<Readonly<z.output<typeof Observation>>>().toEqualTypeOf<Observation>();
    expectTypeOf<Readonly<z.output<typeof CareEvent>>>().toEqualTypeOf<CareEvent>();
    expectTypeOf<Readonly<z.output<typeof Decision>>>().toEqualTypeOf<Decision>();
    expectTypeOf<Readonly<z.output<typeof Consent>>>().toEqualTypeOf<Consent>();
    expectTypeOf<Readonly<z.output<typeof CourtRequest>>>().toEqualTypeOf<CourtRequest>();
    expectTypeOf<Readonly<z.output<typeof Leave>>>().toEqualTypeOf<Leave>();
    expectTypeOf<Readonly<z.output<typeof Complaint>>>().toEqualTypeOf<Complaint>();
    expectTypeOf<Readonly<z.output<typeof Address>>>().toEqualTypeOf<Address>();
    expectTypeOf<Readonly<z.output<typeof Dossier>>>().toEqualTypeOf<Dossier>();
    expectTypeOf<Readonly<z.output<typeof IndexEntry>>>().toEqualTypeOf<IndexEntry>();
    expectTypeOf<Readonly<z.output<typeof Notice>>>().toEqualTypeOf<Notice>();
    expectTypeOf<Readonly<z.output<typeof Instruction>>>().toEqualTypeOf<Instruction>();
    expectTypeOf<Readonly<z.output<typeof InformationRequest>>>().toEqualTypeOf<InformationRequest>();
    expectTypeOf<Readonly<z.output<typeof PartialAuthority>>>().toEqualTypeOf<PartialAuthority>();
  });

  it('is that also inside lists and groups of fields', () => {
    expectTypeOf<Readonly<z.output<typeof PlannedRestraint>>>().toEqualTypeOf<PlannedRestraint>();
    expectTypeOf<Readonly<z.output<typeof PlanChange>>>().toEqualTypeOf<PlanChange>();
    expectTypeOf<Omit<Readonly<z.output<typeof Plan>>, 'restraints' | 'changes'>>().toEqualTypeOf<
      Omit<Plan, 'restraints' | 'changes'>
    >();
    expectTypeOf<z.output<typeof Plan>>().toExtend<Plan>();
    expectTypeOf<Readonly<z.output<typeof Camera>>>().toEqualTypeOf<Camera>();
    expectTypeOf<Omit<Readonly<z.output<typeof Restraint>>, 'camera'>>().toEqualTypeOf<
      Omit<Restraint, 'camera'>
    >();
    expectTypeOf<z.output<typeof Restraint>>().toExtend<Restraint>();
    expectTypeOf<Readonly<z.output<typeof NoObjectionStatement>>>().toEqualTypeOf<NoObjectionStatement>();
    expectTypeOf<Omit<Readonly<z.output<typeof FosterContract>>, 'statements'>>().toEqualTypeOf<
      Omit<FosterContract, 'statements'>
    >();
    expectTypeOf<z.output<typeof FosterContract>>().toExtend<FosterContract>();
  });

  it('speaks Standard Schema, as every validating library does', () => {
    const outcome = Placement['~standard'].validate({ id: 'p1' });
    expect(outcome).toHaveProperty('issues');
  });
});

describe('types that keep mistakes out', () => {
  it('refuse a care form that does not exist, a date as loose text, and a date of the wrong form', () => {
    const good: Placement = { id: 'p', personId: 'c', careForm: 'gezinshuis', start: '2024-03-01' };
    // @ts-expect-error no such care form
    const form: Placement = { ...good, careForm: 'gezinshuiss' };
    const loose: string = '2024-03-01';
    // @ts-expect-error a loose text is no date
    const text: Placement = { ...good, start: loose };
    // @ts-expect-error not a date
    const words: PlainDate = '1 maart 2024';
    // @ts-expect-error a measure is no authorisation
    const kind: Authorisation['kind'] = 'ots';
    // @ts-expect-error an absent field is not there; undefined is not a value
    const hollow: Placement = { ...good, end: undefined };
    expect([form, text, words, kind, hollow]).toHaveLength(5);
  });

  it('refuse a word that a closed list lacks, and take any word where the list is open', () => {
    // @ts-expect-error no such plan
    const plan: Plan['kind'] = 'care-plann';
    // @ts-expect-error not among the parts of authority that may be given
    const subject: PartialAuthority['subject'] = 'passport';
    // @ts-expect-error no restraint
    const measure: Restraint['measure'] = 'no-dessert';
    const decision: Decision['kind'] = 'a-decision-of-our-own';
    expect([plan, subject, measure, decision]).toHaveLength(4);
  });
});

describe('the fields of a record', () => {
  it('follow the schema', () => {
    expect(fieldsOf('authorisations')).toEqual([
      { name: 'id', kind: 'text', required: true },
      { name: 'personId', kind: 'text', required: true },
      { name: 'kind', kind: 'text', required: true },
      { name: 'decidedOn', kind: 'date', required: true },
      { name: 'start', kind: 'date', required: true },
      { name: 'end', kind: 'date', required: true },
      { name: 'carriedOutOn', kind: 'date', required: false },
      { name: 'suspensions', kind: 'list', required: false },
    ]);
    expect(fieldsOf('placements').find(({ name }) => name === 'nightsPerWeek')?.kind).toBe('number');
    expect(fieldsOf('placements').find(({ name }) => name === 'endUnknown')?.kind).toBe('flag');
  });

  it.each(tableNames)(
    'of %s include every field that a code list, a check or a reference names',
    (table: TableName) => {
      const { codes, identifiers, references } = recordTypes[table];
      const names = fieldsOf(table).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(Object.keys({ ...codes, ...identifiers, ...references })));
      expect(names[0]).toBe('id');
    },
  );

  it('exist for every table of the register', () => {
    expectTypeOf<TableName>().toEqualTypeOf<keyof Records>();
    expect(new Set(tableNames).size).toBe(Object.keys(recordTypes).length);
  });
});
