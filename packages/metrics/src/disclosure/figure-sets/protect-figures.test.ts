import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import {
  type CountedFigure,
  computeMetrics,
  type Figure,
  protectFigures,
  publicationPolicy,
} from '../../index.js';
import { about, asOf, stay, warningsOf } from '../../testing/registers.js';

/** A figure of days to home about so many children. */
const sized = (group: string, n: number, more: Partial<Figure> = {}): CountedFigure => ({
  figure: {
    metric: 'time-to-home',
    version: '1',
    by: group === '' ? {} : { programme: group },
    params: {},
    value: 100,
    unit: 'days',
    interval: null,
    n,
    excluded: 0,
    cohort: 'entry',
    window: { from: '2023-01-01', until: '2024-01-01' },
    asOf,
    warnings: [],
    suppressed: false,
    ...more,
  },
  children: n,
});

/** A figure of the share home: so many of so many. */
const share = (group: string, numerator: number, denominator: number, more: Partial<Figure> = {}) =>
  sized(group, denominator, {
    metric: 'share',
    unit: 'proportion',
    value: denominator === 0 ? null : numerator / denominator,
    numerator,
    denominator,
    ...more,
  });

/** The groups that are hidden. */
const hiddenOf = (...figures: CountedFigure[]) =>
  protectFigures(figures, { showZeros: true })
    .figures.filter(({ suppressed }) => suppressed)
    .map(({ by, params }) => [...Object.values(by), ...Object.values(params)].join(' '));

describe('groups of one metric', () => {
  it.each<[string, [string, number][], string[]]>([
    [
      'nothing is hidden where nothing is small',
      [
        ['a', 10],
        ['b', 20],
      ],
      [],
    ],
    [
      'the smallest other goes with a single small one',
      [
        ['a', 3],
        ['b', 40],
        ['c', 20],
      ],
      ['a', 'c'],
    ],
    [
      'two small ones protect each other when together they are 10',
      [
        ['a', 3],
        ['b', 7],
        ['c', 20],
      ],
      ['a', 'b'],
    ],
    [
      'together 9 is a small number too',
      [
        ['a', 3],
        ['b', 6],
        ['c', 40],
        ['d', 20],
      ],
      ['a', 'b', 'd'],
    ],
    [
      'a group of nobody protects nobody',
      [
        ['a', 3],
        ['b', 0],
        ['c', 20],
      ],
      ['a', 'c'],
    ],
    ['there may be no other', [['a', 3]], ['a']],
    [
      'the total is not hidden to protect a group',
      [
        ['', 63],
        ['a', 3],
        ['b', 60],
      ],
      ['a', 'b'],
    ],
  ])('%s', (_, groups, expected) => {
    expect(hiddenOf(...groups.map(([group, n]) => sized(group, n)))).toEqual(expected);
  });

  it('is hidden for what became of its children too: the other must have enough of the same', () => {
    // 3 of a are home. Taking c, d from the total would leave a and b: 3 + 0 are home. So d, of whom 30 are, goes.
    expect(hiddenOf(share('a', 3, 40), share('b', 0, 20), share('c', 25, 70), share('d', 30, 60))).toEqual([
      'a',
      'd',
    ]);
  });

  it('are judged for each choice of the metric', () => {
    const days = (group: string, n: number, t: number) => sized(group, n, { metric: 'at-t', params: { t } });
    expect(hiddenOf(days('a', 12, 90), days('b', 30, 90), days('a', 9, 180), days('b', 29, 180))).toEqual([
      'a 180',
      'b 180',
    ]);
  });

  it('are left alone without secondary suppression', () => {
    const { figures, disclosure } = protectFigures([sized('a', 3), sized('b', 40)], { secondary: false });
    expect(figures.map(({ suppressed }) => suppressed)).toEqual([true, false]);
    expect(disclosure).toMatchObject({ small: 1, secondary: 0 });
  });
});

describe('several metrics about the same children', () => {
  it('hide a group that protects another wherever it is counted', () => {
    // In the second metric a and c are hidden for their own sake, 3 + 8 home together: enough. Yet b would be shown,
    // and with its 20 taken from what the first hides, a is found.
    const first = [sized('a', 3), sized('b', 20), sized('c', 50)];
    const second = [share('a', 3, 3), share('b', 10, 20), share('c', 8, 50)];
    const { figures } = protectFigures([...first, ...second], { showZeros: true });
    expect(figures.map(({ by, suppressed }) => [by['programme'], suppressed])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
  });

  it('hide the same number in another cohort too: who came can be the cases of one and the events of another', () => {
    // b is hidden beside a. By itself the rate would hide c beside a, as fewer could have come in; yet then the 20 who
    // came in b would give away its size, and with that a.
    const rate = (group: string, n: number, events: number) =>
      sized(group, n, { cohort: 'period', metric: 'rate', unit: 'per-1000-person-years', events });
    const entries = [sized('a', 3), sized('b', 20), sized('c', 50)];
    const rates = [rate('a', 200, 3), rate('b', 500, 20), rate('c', 400, 50)];
    expect(hiddenOf(...rates)).toEqual(['a', 'c']);
    expect(hiddenOf(...entries, ...rates)).toEqual(['a', 'b', 'a', 'b']);
    expect(hiddenOf(...rates, ...entries)).toEqual(['a', 'b', 'c', 'a', 'b']);
  });

  it.each([
    ['numerator', share('b', 20, 70, { cohort: 'exit' })],
    ['denominator', share('b', 40, 20, { cohort: 'exit' })],
    ['n', sized('b', 20, { cohort: 'exit', metric: 'exits' })],
  ])('hide it as a %s', (_, figure) => {
    expect(hiddenOf(sized('a', 3), sized('b', 20), sized('c', 50), figure)).toEqual(['a', 'b', 'b']);
  });

  it('do not touch other numbers, groups or windows', () => {
    const exits = { cohort: 'exit', metric: 'exits' } as const;
    const later = { ...exits, window: { from: '2024-01-01', until: '2025-01-01' } } as const;
    const others = [sized('a', 30, exits), sized('b', 21, exits), sized('c', 20, exits)];
    const ofLater = [sized('a', 30, later), sized('b', 20, later)];
    expect(hiddenOf(sized('a', 3), sized('b', 20), sized('c', 50), ...others, ...ofLater)).toEqual([
      'a',
      'b',
    ]);
  });

  it('do not count what was left out of a group of which the size is hidden', () => {
    const left = { code: 'not-followed', message: 'left out: 20', params: { count: 20 } } as const;
    const nobody = (group: string) =>
      sized(group, 0, {
        params: { t: 365 },
        value: null,
        reason: 'no-follow-up',
        excluded: 20,
        warnings: [left],
      });
    const { figures } = protectFigures(
      [sized('a', 3), sized('b', 20), sized('c', 50), nobody('b'), nobody('c')],
      { showZeros: true },
    );
    expect(figures[3]).toMatchObject({ n: 0, excluded: null });
    expect(warningsOf(figures[3] ?? sized('', 0).figure)).toEqual([['not-followed', 'not shown']]);
    expect(figures[4]).toMatchObject({ n: 0, excluded: 20, warnings: [left] });
  });
});

describe('answers that divide a group', () => {
  const answer = (group: string, exit: string, numerator: number, n: number) =>
    share(group, numerator, n, { metric: 'exits', params: { exit } });

  it('hide a second answer, or the first is what is missing from all', () => {
    expect(
      hiddenOf(answer('', 'home', 40, 60), answer('', 'kin', 3, 60), answer('', 'independent', 17, 60)),
    ).toEqual(['kin', 'independent']);
  });

  it('in every group and for every answer', () => {
    const hidden = hiddenOf(
      ...[answer('a', 'home', 40, 60), answer('a', 'kin', 3, 60), answer('a', 'independent', 17, 60)],
      ...[answer('b', 'home', 40, 100), answer('b', 'kin', 30, 100), answer('b', 'independent', 30, 100)],
    );
    // b kin goes with a kin, b independent with a independent: as a table of two rows and three columns.
    expect(hidden).toEqual(['a kin', 'a independent', 'b kin', 'b independent']);
  });
});

describe('zeros', () => {
  it('tell of everybody, and are hidden unless the policy shows them', () => {
    expect(protectFigures([share('', 0, 40)]).figures[0]?.suppressed).toBe(true);
    expect(protectFigures([share('', 40, 40)]).figures[0]?.suppressed).toBe(true);
    expect(protectFigures([share('', 0, 40)], { showZeros: true }).figures[0]?.suppressed).toBe(false);
  });

  it('of a figure about nobody tell nothing', () => {
    expect(protectFigures([share('', 0, 0)]).figures[0]?.suppressed).toBe(false);
  });
});

describe('of how many it is known', () => {
  const known = (of: number) => sized('', 30, { response: { known: 30, of }, excluded: of - 30 });
  it.each([
    [30, { known: 30, of: 30 }, 0],
    [39, undefined, null], // 9 children without an answer
    [40, { known: 30, of: 40 }, 10],
  ])('30 of %i', (of, response, excluded) => {
    const [found] = protectFigures([known(of)]).figures;
    expect([found?.response, found?.excluded]).toEqual([response, excluded]);
  });
});

describe('rounding', () => {
  const home = share('', 22, 63, {
    interval: { lower: 0.2434, upper: 0.4727, level: 0.95, method: 'wilson' },
    excluded: 12,
  });

  it('goes for every count, and the share no longer gives them back', () => {
    const [found] = protectFigures([home], { rounding: 5 }).figures;
    // 22 / 63 = 0.3492
    expect(found).toMatchObject({ n: 65, numerator: 20, denominator: 65, excluded: 10, value: 0.35 });
    expect(found?.interval).toMatchObject({ lower: 0.24, upper: 0.47 });
  });

  it('comes after hiding', () => {
    const [found] = protectFigures([share('', 9, 63)], { rounding: 5 }).figures;
    expect(found?.suppressed).toBe(true); // 9, which would be 10
  });
});

describe('the figures of a register', () => {
  const stays = (count: number, programme: NonNullable<Placement['programme']>, end?: 'home') =>
    Array.from({ length: count }, (_, i) =>
      end === undefined
        ? stay(`${programme}${i}`, '2023-01-01', undefined, undefined, { programme })
        : stay(`${programme}${i}`, '2023-01-01', '2023-03-01', end, { programme }),
    );
  const placements = [
    ...stays(3, 'thuisbest', 'home'),
    ...stays(20, 'isb', 'home'),
    ...stays(40, 'jeugdzorgplus', 'home'),
  ];
  const options = { asOf, by: 'programme', metrics: ['time-to-home', 'home-at-exit-share'] };

  it('hide a second group, and say how much was hidden and why', () => {
    const { figures, disclosure } = computeMetrics(
      { about, placements },
      { ...options, minCell: 10, showZeros: true },
    );
    expect(figures.map(({ by, n }) => [by['programme'], n])).toEqual([
      ['isb', null],
      ['jeugdzorgplus', 40],
      ['thuisbest', null],
      ['isb', null],
      ['jeugdzorgplus', 40],
      ['thuisbest', null],
    ]);
    expect(disclosure).toEqual({
      policy: { minCell: 10, secondary: true, showZeros: true },
      small: 2,
      secondary: 2,
      counts: 0,
    });
  });

  it('show no zero unless told: that all 40 came home tells of each of them', () => {
    const all = { about, placements: stays(40, 'isb', 'home') };
    const shownOf = (showZeros?: boolean) =>
      computeMetrics(all, {
        asOf,
        metrics: ['home-at-exit-share'],
        minCell: 10,
        ...(showZeros === undefined ? {} : { showZeros }),
      });
    expect(shownOf().figures[0]).toMatchObject({ value: null, n: null, suppressed: true });
    expect(shownOf().disclosure?.policy).toEqual(publicationPolicy);
    expect(shownOf(false)).toEqual(shownOf());
    expect(shownOf(true).figures[0]).toMatchObject({ value: 1, n: 40, suppressed: false });
  });

  it('hide nothing unless asked', () => {
    const found = computeMetrics({ about, placements }, options);
    expect(found).not.toHaveProperty('disclosure');
    expect(found.figures.every(({ suppressed }) => !suppressed)).toBe(true);
  });

  it('do not change when they are protected again', () => {
    const exact = computeMetrics({ about, placements: [...placements, stay('late', '2024-12-30')] }, options);
    const counted = exact.figures.map((figure) => ({ figure, children: figure.n ?? 0 }));
    const policy = { showZeros: true, rounding: 5 };
    const once = protectFigures(counted, policy).figures;
    const twice = protectFigures(
      once.map((figure) => ({ figure, children: figure.n ?? 0 })),
      policy,
    ).figures;
    expect(twice).toEqual(once);
  });
});
