import { addDays, daysBetween, type Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { computeMetrics, type OwnAnswer, type OwnMetric, riskTable, shareOf } from '../index.js';
import { about, asOf, child, help, stay, warningsOf } from '../testing/registers.js';

const firstWithKin: OwnMetric = {
  id: 'first-with-kin',
  of: 'entries',
  share: ({ placements }) => placements[0]?.careForm === 'netwerkpleegzorg',
};

const kin: Partial<Placement> = { careForm: 'netwerkpleegzorg' };

/** The figures of one metric of one's own, as anybody would ask for them. */
const figuresOf = (
  register: Partial<Parameters<typeof computeMetrics>[0]>,
  metric: OwnMetric,
  options: Partial<Parameters<typeof computeMetrics>[1]> = {},
) => computeMetrics({ about, ...register }, { asOf, metrics: [metric], ...options }).figures;

describe('a share of one’s own', () => {
  const placements = [
    stay('a', '2023-01-01', '2023-03-01', 'home', kin),
    stay('b', '2023-01-01', '2023-03-01', 'home'),
    stay('c', '2023-01-01', '2023-03-01', 'home', { programme: 'thuisbest' }),
    stay('d', '2023-01-01', '2023-03-01', 'home', { ...kin, programme: 'thuisbest' }),
    stay('d', '2023-09-01', '2023-10-01', 'home'),
    stay('e', '2023-01-01', '2023-03-01', 'home'),
  ];

  it('is a figure like any other: counts, Wilson interval, definition of the episodes', () => {
    const [found, ...others] = figuresOf({ placements }, firstWithKin);
    const { lower, upper } = shareOf(2, 5) ?? {};
    expect(others).toEqual([]);
    expect(found).toEqual({
      metric: 'first-with-kin',
      version: '1',
      by: {},
      window: { from: '2022-01-01', until: asOf },
      value: 0.4,
      interval: { lower, upper, level: 0.95, method: 'wilson' },
      n: 5,
      numerator: 2,
      denominator: 5,
      params: { lastingNights: 28, minNights: 4 },
      unit: 'proportion',
      excluded: 0,
      cohort: 'entry',
      asOf,
      warnings: [],
      suppressed: false,
    });
  });

  it('is told apart by any grouping', () => {
    const groups = (by: NonNullable<Parameters<typeof computeMetrics>[1]['by']>) =>
      figuresOf({ placements }, firstWithKin, { by }).map((each) => [each.by, each.value, each.n]);
    expect(groups('programme')).toEqual([
      [{ programme: 'none' }, 1 / 3, 3],
      [{ programme: 'thuisbest' }, 0.5, 2],
    ]);
    expect(groups({ name: 'half', groupOf: ({ personId }) => (personId < 'c' ? 'one' : 'two') })).toEqual([
      [{ half: 'one' }, 0.5, 2],
      [{ half: 'two' }, 1 / 3, 3],
    ]);
  });

  it('is hidden as others are when it is about few children', () => {
    const few = figuresOf({ placements }, firstWithKin, { minCell: 10 });
    expect(few.map(({ value, n, suppressed }) => [value, n, suppressed])).toEqual([[null, null, true]]);
  });

  it('counts children, not cases, for what is few', () => {
    const days = [0, 30, 60, 90, 120, 150].map((later) => addDays('2023-01-01', later));
    const ofOneChild = days.map((start) => stay('a', start, addDays(start, 20), 'home'));
    const everyOther: OwnMetric = { id: 'odd', of: 'placements', share: ({ start }) => start < '2023-04-01' };
    expect(figuresOf({ placements: ofOneChild }, everyOther)[0]?.n).toBe(6);
    expect(figuresOf({ placements: ofOneChild }, everyOther, { minCell: 3 })[0]?.suppressed).toBe(true);
  });

  it('leaves out, and counts, who was not followed and of whom nobody can tell', () => {
    const answers = new Map<string, OwnAnswer<boolean>>([
      ['a', true],
      ['b', undefined],
      ['c', 'not-followed'],
      ['d', 'not-followed'],
      ['e', false],
    ]);
    const told: OwnMetric = { id: 'told', of: 'entries', share: ({ personId }) => answers.get(personId) };
    const [found] = figuresOf({ placements }, told);
    expect(found).toMatchObject({ value: 0.5, n: 2, excluded: 3 });
    expect(found && warningsOf(found)).toEqual([
      ['not-followed', 2],
      ['not-determined', 1],
    ]);
  });

  it.each([
    ['no-cases', {}, true],
    ['no-follow-up', { placements: [stay('a', '2023-01-01')] }, 'not-followed'],
    ['not-known', { placements: [stay('a', '2023-01-01')] }, undefined],
  ] as const)('is null with the reason %s', (reason, register, answer) => {
    const told: OwnMetric = { id: 'told', of: 'entries', share: () => answer };
    const [found] = figuresOf({ placements: [], ...register }, told);
    expect(found).toMatchObject({ value: null, interval: null, n: 0, reason });
  });
});

describe('the cases', () => {
  const placements = [
    stay('a', '2021-06-01', '2022-06-01', 'home'),
    stay('b', '2022-01-01', '2022-02-01', 'home'),
    stay('b', '2022-06-01', '2022-07-01', 'independent'),
    stay('c', '2024-12-31'),
    stay('d', '2025-01-01'),
  ];
  const trajectories = [help('a', '2021-12-31'), help('a', '2022-01-01'), help('a', '2022-01-01')];
  const counted = (of: OwnMetric['of']): number | null | undefined =>
    figuresOf({ placements, trajectories }, { id: 'counted', of, share: () => true } as OwnMetric)[0]?.n;

  it.each([
    ['entries', 2, 'b once, c on the last day of the window'],
    ['exits', 3, 'a and b twice'],
    ['trajectories', 2, 'two of one child; the first day in, the day before not'],
    ['placements', 3, 'b twice and c'],
  ] as const)('%s are %i: %s', (of, cases, _) => expect(counted(of)).toBe(cases));

  it('are nothing to tell of where their table, or one that is needed, is absent', () => {
    const needing: OwnMetric = { ...firstWithKin, needs: ['observations'] };
    expect(figuresOf({}, firstWithKin)[0]?.reason).toBe('table-missing');
    expect(figuresOf({ placements }, needing)[0]?.reason).toBe('table-missing');
    expect(figuresOf({ placements, observations: [] }, needing)[0]?.n).toBe(2);
  });

  it('come with the register, the days and the episode after it', () => {
    const persons = [child('b', { municipality: '0363' })];
    const seen: unknown[] = [];
    const looking: OwnMetric = {
      id: 'looking',
      of: 'exits',
      share: (episode, { index, asOf: day, followedUntil, nextOf }) => {
        const municipality = index.find('persons', episode.personId)?.municipality;
        seen.push([municipality, day, followedUntil, nextOf(episode)?.start]);
        return true;
      },
    };
    figuresOf({ placements, persons }, looking, { from: '2022-02-01', until: '2022-03-01' });
    expect(seen).toEqual([['0363', '2025-01-01', '2024-12-04', '2022-06-01']]);
  });
});

describe('a mean of one’s own', () => {
  const places: OwnMetric = {
    id: 'places',
    of: 'exits',
    unit: 'per-case',
    mean: ({ placements }) => placements.length,
  };

  it('is the mean of the answers with its unit', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01'),
      stay('a', '2023-02-01', '2023-03-01', 'home'),
      stay('b', '2023-01-01', '2023-03-01', 'home'),
    ];
    // Of 2 and 1: mean 1.5, standard error 0.5, t of 1 degree of freedom 12.7062.
    const [found] = figuresOf({ placements }, places);
    expect(found).toMatchObject({ value: 1.5, n: 2, unit: 'per-case', cohort: 'exit' });
    expect(found?.interval?.lower).toBeCloseTo(1.5 - 12.7062 * 0.5, 3);
    expect(found?.interval?.method).toBe('student-t');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('does not know %d', (answer) => {
    const odd: OwnMetric = { id: 'odd', of: 'entries', unit: 'days', mean: () => answer };
    const [found] = figuresOf({ placements: [stay('a', '2023-01-01')] }, odd);
    expect(found).toMatchObject({ value: null, reason: 'not-known', excluded: 1 });
  });
});

describe('a time of one’s own', () => {
  const toMove: OwnMetric = {
    id: 'days-to-first-move',
    of: 'entries',
    event: 'moved',
    time: ({ start, end, placements }, { asOf: day }) => {
      const next = placements[1]?.start;
      if (next !== undefined) return { time: daysBetween(start, next), cause: 'moved' };
      const last = end ?? day;
      return { time: daysBetween(start, last), cause: end === undefined ? null : 'left' };
    },
  };

  it('is the day by which half had the event, others competing and who waits censored', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-11'),
      stay('a', '2023-01-11', '2023-06-01', 'home'),
      stay('b', '2023-01-01', '2023-01-31'),
      stay('b', '2023-01-31', '2023-06-01', 'home'),
      stay('c', '2023-01-01', '2023-02-10', 'home'),
      stay('d', '2023-01-01'),
    ];
    // Four children: one moved at 10 days, one at 30, which makes half; one left at 40, one is still there.
    const [found] = figuresOf({ placements }, toMove);
    expect(found).toMatchObject({ value: 30, n: 4, events: 2, censored: 1, unit: 'days' });
    expect(found?.within?.map(({ time, value }) => [time, value])).toEqual([
      [30, 0.5],
      [90, 0.5],
      [180, 0.5],
      [365, 0.5],
    ]);
  });

  it.each([
    ['a time below 0', { time: -1, cause: 'moved' }],
    ['a time that is no number', { time: Number.NaN, cause: null }],
    ['a cause without a name', { time: 1, cause: '' }],
  ])('does not know %s', (_, answer) => {
    const odd: OwnMetric = { id: 'odd', of: 'entries', event: 'moved', time: () => answer };
    const rows = [stay('a', '2023-01-01')];
    expect(riskTable([answer], { definition: 'odd' }).used).toBe(0);
    expect(figuresOf({ placements: rows }, odd)[0]).toMatchObject({
      value: null,
      reason: 'not-known',
      n: 0,
      excluded: 1,
    });
  });

  it('says why there is none', () => {
    const early: OwnMetric = { id: 'early', of: 'entries', event: 'moved', time: () => 'not-followed' };
    expect(figuresOf({ placements: [stay('a', addDays(asOf, -1))] }, early)[0]?.reason).toBe('no-follow-up');
    expect(figuresOf({ placements: [] }, early)[0]?.reason).toBe('no-cases');
  });
});

describe('what is asked for', () => {
  const placements = [stay('a', '2023-01-01', '2023-03-01', 'home')];
  const asked = (metrics: readonly (string | OwnMetric)[]) =>
    computeMetrics({ about, placements }, { asOf, metrics }).figures.map(({ metric }) => metric);

  it('comes after what is of the catalogue', () => {
    expect(asked([firstWithKin, 're-entry', 'time-to-home'])).toEqual([
      'time-to-home',
      're-entry',
      'first-with-kin',
    ]);
    expect(asked([firstWithKin])).toEqual(['first-with-kin']);
  });

  it('may not have the id of another', () => {
    const taken = { ...firstWithKin, id: 'time-to-home' };
    expect(() => asked([taken])).toThrow(expect.objectContaining({ code: 'metrics/taken-metric-id' }));
    expect(() => asked([firstWithKin, firstWithKin])).toThrow(
      expect.objectContaining({ code: 'metrics/taken-metric-id' }),
    );
  });
});
