import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../calendar/index.js';
import type { Register } from '../../register/register.js';
import { indexRegister } from '../../register/register-index.js';
import { consentSuffices, daysOfEveryAnswer, turnsOfConsent } from '../index.js';

const care = { id: 't1', personId: 'c1', careForm: 'ambulant' } as const;
const said = { personId: 'c1', about: 't1' } as const;
const authority = { childId: 'c1', kind: 'joint-parents', start: '2012-02-29' } as const;

/** Twelve on 29 February 2024; an order, a closed authorisation with a suspension, a death, and a changing mind. */
const register: Register = {
  about: { version: '1' },
  persons: [
    { id: 'c1', birthDate: '2012-02-29' },
    { id: 'father', birthDate: '1980-01-01', deathDate: '2024-04-20' },
  ],
  authorities: [
    { id: 'a1', holderId: 'mother', ...authority },
    { id: 'a2', holderId: 'father', ...authority },
  ],
  measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2024-05-06', end: '2024-06-03' }],
  authorisations: [
    {
      id: 'u1',
      personId: 'c1',
      kind: 'gesloten-spoed',
      decidedOn: '2024-07-01',
      start: '2024-07-01',
      end: '2024-07-29',
      suspensions: [{ start: '2024-07-08', end: '2024-07-15' }],
    },
  ],
  decisions: [
    { id: 'd1', personId: 'c1', kind: 'suspension-of-gezag', date: '2024-08-05', by: 'kinderrechter' },
  ],
  requests: [],
  placements: [],
  consents: [
    { id: 'k1', byId: 'mother', givenOn: '2024-01-10', withdrawnOn: '2024-03-11', ...said },
    { id: 'k2', byId: 'mother', givenOn: '2024-03-25', refusedOn: '2024-09-09', ...said },
    { id: 'k3', byId: 'father', givenOn: '2024-02-01', ...said },
    { id: 'k4', byId: 'c1', givenOn: '2024-03-04', ...said },
  ],
};

describe('turnsOfConsent', () => {
  const index = indexRegister(register);
  const year = { start: '2024-01-01', end: '2025-01-01' } as const;

  it('names every day on which the answer changes', () => {
    const answerOn = (day: PlainDate) => JSON.stringify(consentSuffices(index, care, day));
    const changes: PlainDate[] = [];
    for (let day = addDays(year.start, 1); day < year.end; day = addDays(day, 1)) {
      if (answerOn(day) !== answerOn(addDays(day, -1))) changes.push(day);
    }
    const turns = turnsOfConsent(index, care, year);
    expect(changes.filter((day) => !turns.includes(day))).toEqual([]);
    expect(changes).toEqual(
      expect.arrayContaining([
        '2024-02-29', // twelve
        '2024-03-04', // the youth consents
        '2024-04-20', // the father dies
        '2024-05-06', // the order begins
        '2024-06-03', // and ends
        '2024-07-08', // the closed authorisation is suspended
        '2024-08-05', // the authority of the mother is suspended
        '2024-11-05', // for three months at most
      ]),
    );
  });

  it('gives them in order, inside the period, each once', () => {
    const turns = turnsOfConsent(index, care, { start: '2024-03-04', end: '2024-05-06' });
    expect(turns).toEqual(['2024-03-11', '2024-03-25', '2024-04-20']);
  });

  it('knows none of a child that the register does not describe', () => {
    const nobody = { ...care, personId: 'nobody', id: 't2' };
    expect(turnsOfConsent(index, nobody, year)).toEqual([]);
  });
});

describe('daysOfEveryAnswer', () => {
  const index = indexRegister(register);
  const answerOn = (day: PlainDate) => JSON.stringify(consentSuffices(index, care, day));

  it.each([
    ['2024-01-01', '2025-01-01'],
    ['2024-03-04', '2024-05-06'],
    ['2024-05-06', '2024-05-07'],
  ] as const)('gives every answer of the days from %s to %s', (start, end) => {
    const answers = new Set<string>();
    for (let day: PlainDate = start; day < end; day = addDays(day, 1)) answers.add(answerOn(day));
    const days = daysOfEveryAnswer(index, [care], { start, end });
    expect(days[0]).toBe(start);
    expect(days.every((day) => day >= start && day < end)).toBe(true);
    expect(new Set(days.map(answerOn))).toEqual(answers);
  });

  it('asks once for what returns, and never for an empty period', () => {
    // A year of orders of a week, one every fortnight: with and without order are two answers.
    const measures = Array.from({ length: 26 }, (_, at) => ({
      id: `m${at}`,
      personId: 'c1',
      kind: 'ots' as const,
      start: addDays('2024-01-08', at * 14),
      end: addDays('2024-01-15', at * 14),
    }));
    const { consents: _, measures: __, decisions: ___, ...others } = register;
    const orders = indexRegister({
      ...others,
      authorisations: [],
      measures,
      persons: [{ id: 'c1', birthDate: '2020-01-01' }],
    });
    expect(daysOfEveryAnswer(orders, [care], { start: '2024-01-01', end: '2025-01-01' })).toEqual([
      '2024-01-01',
      '2024-01-08',
    ]);
    expect(daysOfEveryAnswer(orders, [care], { start: '2024-01-01', end: '2024-01-01' })).toEqual([]);
  });
});
