import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar/index.js';
import { fillText } from '../findings/index.js';
import type { Authorisation } from '../legal/index.js';
import { legalAges } from '../legal/law/ages.js';
import type { Person } from '../people/index.js';
import { indexRegister, type Register } from '../register/index.js';
import type { UnknownCode } from '../schema/unknown-code.js';
import { eligibilityTexts } from './eligibility-texts.js';
import { eligible, noYouthCareFrom } from './eligible.js';
import { programmeIds } from './programme-ids.js';

const empty: Register = { about: { version: '1' } };
const child: Person = { id: 'c1', birthDate: '2010-03-01' };
const day = '2024-03-01';

interface Situation {
  readonly person?: Person;
  readonly register?: Register;
  readonly day?: PlainDate;
}

function outcomesOf(programme: Parameters<typeof eligible>[0], situation: Situation = {}) {
  const { person = child, register = empty } = situation;
  const { reasons } = eligible(programme, person, register, situation.day ?? day);
  return Object.fromEntries(reasons.map(({ criterion, outcome }) => [criterion, outcome]));
}

function isPossible(programme: Parameters<typeof eligible>[0], situation: Situation = {}): boolean {
  const { person = child, register = empty } = situation;
  return eligible(programme, person, register, situation.day ?? day).isPossible;
}

describe('eligible: age', () => {
  // ThuisBest: 12 up to and including 17 years.
  it.each([
    ['the day before the 12th birthday', '2022-02-28', 'failed'],
    ['the 12th birthday', '2022-03-01', 'met'],
    ['the day before the 18th birthday', '2028-02-29', 'met'],
    ['the 18th birthday', '2028-03-01', 'failed'],
  ] as const)('%s', (_, on, outcome) => {
    expect(outcomesOf('thuisbest', { day: on })['age']).toBe(outcome);
    expect(isPossible('thuisbest', { day: on })).toBe(outcome === 'met');
  });

  // Born on 29 February: the birthday in a common year is 1 March.
  it.each([
    ['2022-02-28', 'met'],
    ['2022-03-01', 'failed'],
  ] as const)('of a child of 29 February on %s', (on, outcome) => {
    const person = { ...child, birthDate: '2004-02-29' } as const;
    expect(outcomesOf('thuisbest', { person, day: on })['age']).toBe(outcome);
  });

  it('is open where the source names no ages, up to the 23rd birthday', () => {
    expect(outcomesOf('jim', { day: '2033-02-28' })['age']).toBe('open');
    expect(outcomesOf('jim', { day: '2033-03-01' })['age']).toBe('failed');
  });

  it('is over at the age of the law', () => {
    expect(legalAges['youth-on-a-ground'].map(({ age }) => age)).toEqual([noYouthCareFrom]);
  });

  it('is said with the age in it', () => {
    const { reasons } = eligible('thuisbest', child, empty, '2028-03-01');
    expect(reasons.find(({ criterion }) => criterion === 'age')?.texts).toEqual({
      nl: 'Te oud: tot 18 jaar.',
      en: 'Too old: up to 18 years.',
    });
  });
});

describe('eligible: the child', () => {
  it.each([
    ['not born yet', { birthDate: '2024-03-02' }, 'failed'],
    ['born that day', { birthDate: day }, 'met'],
    ['died that day', { deathDate: day }, 'failed'],
    ['died the day after', { deathDate: '2024-03-02' }, 'met'],
  ] as const)('%s', (_, fields, outcome) => {
    const person: Person = { ...child, ...fields };
    expect(outcomesOf('jim', { person })['alive']).toBe(outcome);
  });
});

describe('eligible: the programme', () => {
  it.each([
    ['thuisbest', 'met'],
    ['mst', 'met'],
    ['rijnhove', 'met'],
    ['foodvalley', 'failed'],
    ['bgzj', 'failed'],
  ] as const)('%s: taking in children is %s', (id, outcome) => {
    expect(outcomesOf(id)['takes-in-children']).toBe(outcome);
    if (outcome === 'failed') expect(isPossible(id)).toBe(false);
  });

  it.each([
    // "2021"
    ['marathon', '2020-12-31', 'failed'],
    ['marathon', '2021-01-01', 'open'],
    ['marathon', '2021-12-30', 'open'],
    ['marathon', '2021-12-31', 'met'],
    // "2020-02"
    ['fact-noord-veluwe', '2020-01-31', 'failed'],
    ['fact-noord-veluwe', '2020-02-29', 'met'],
    // 1 January 2023
    ['ret', '2022-12-31', 'failed'],
    ['ret', '2023-01-01', 'met'],
    // Planned, and not said.
    ['topkliniek-harreveld', '2015-01-01', 'open'],
    ['thuisbest', '2015-01-01', 'open'],
  ] as const)('%s on %s: having begun is %s', (id, on, outcome) => {
    expect(outcomesOf(id, { day: on })['has-begun']).toBe(outcome);
  });

  it('is open altogether when the catalogue does not know it', () => {
    expect(eligible('own-programme' as UnknownCode, child, empty, day)).toMatchObject({
      isPossible: true,
      reasons: [{ criterion: 'programme-known', outcome: 'open' }],
    });
  });

  it.each([
    ['Ermelo', 'met'],
    [' ermelo ', 'met'],
    ['Utrecht', 'open'],
    ['0233', 'open'],
    [undefined, 'open'],
  ])('in a region: a child of %s is %s', (municipality, outcome) => {
    const person: Person = municipality === undefined ? child : { ...child, municipality };
    expect(outcomesOf('fact-noord-veluwe', { person })['region']).toBe(outcome);
    expect(outcomesOf('thuisbest', { person })).not.toHaveProperty('region');
  });
});

describe('eligible: a closed stay', () => {
  const authorisation: Authorisation = {
    id: 'a1',
    personId: 'c1',
    kind: 'gesloten-machtiging',
    decidedOn: '2024-01-01',
    start: '2024-01-01',
    end: '2024-07-01',
  };
  const withAuthorisation = (fields: Partial<Authorisation> = {}): Register => ({
    ...empty,
    authorisations: [{ ...authorisation, ...fields }],
  });

  it.each([
    ['the day before it starts', {}, '2023-12-31', 'open'],
    ['its first day', {}, '2024-01-01', 'met'],
    ['its last day', {}, '2024-06-30', 'met'],
    ['the day it ends', {}, '2024-07-01', 'open'],
    ['of another child', { personId: 'c2' }, day, 'open'],
    ['in an emergency', { kind: 'gesloten-spoed' }, day, 'met'],
    ['on conditions', { kind: 'gesloten-voorwaardelijk' }, day, 'met'],
    ['for an open placement', { kind: 'muhp' }, day, 'open'],
    ['suspended', { suspensions: [{ start: '2024-02-01', end: '2024-03-02' }] }, day, 'open'],
    ['suspended until that day', { suspensions: [{ start: '2024-02-01', end: day }] }, day, 'met'],
    ['suspended from that day', { suspensions: [{ start: day }] }, day, 'open'],
  ] as const)('with an authorisation, %s', (_, fields, on, outcome) => {
    const situation = { register: withAuthorisation(fields), day: on };
    expect(outcomesOf('thuisbest', situation)['closed-authorisation']).toBe(outcome);
  });

  it('says apart that nobody knows, and that there is none', () => {
    const textOf = (register: Register) =>
      eligible('thuisbest', child, register, day).reasons.find(
        ({ criterion }) => criterion === 'closed-authorisation',
      )?.texts;
    expect(textOf(empty)).toBe(eligibilityTexts.authorisationUnknown);
    expect(textOf({ ...empty, authorisations: [] })).toBe(eligibilityTexts.authorisationMissing);
  });

  it('is not asked of a programme without one', () => {
    expect(outcomesOf('jim')).not.toHaveProperty('closed-authorisation');
    // Open by name, planned: no closed youth care.
    expect(outcomesOf('isb')).not.toHaveProperty('closed-authorisation');
  });

  it('answers the same from a register and from its index', () => {
    const register = withAuthorisation();
    expect(eligible('thuisbest', child, indexRegister(register), day)).toEqual(
      eligible('thuisbest', child, register, day),
    );
  });
});

describe('eligible: every programme', () => {
  it.each(programmeIds)('%s: says something in both languages with every place filled', (id) => {
    const { reasons, isPossible: possible } = eligible(id, child, empty, day);
    for (const { texts, params } of reasons) {
      for (const text of [fillText(texts.nl, params), fillText(texts.en, params)]) {
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(/[{}]|2010/);
      }
    }
    expect(possible).toBe(!reasons.some(({ outcome }) => outcome === 'failed'));
    // The target group is never a matter of records.
    expect(reasons.at(-1)).toMatchObject({ criterion: 'target-group', outcome: 'open' });
  });
});
