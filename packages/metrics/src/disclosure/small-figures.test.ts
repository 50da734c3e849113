import { describe, expect, it } from 'vitest';
import { type Figure, shareWithin } from '../index.js';
import { child, figure, figures, stay, warningsOf } from '../testing/registers.js';

const children = (count: number, make: (id: string) => ReturnType<typeof stay>) =>
  Array.from({ length: count }, (_, i) => make(`${make.name}${i}`));
const home = (id: string) => stay(id, '2023-01-01', '2023-03-01', 'home');
const away = (id: string) => stay(id, '2023-01-01', '2023-04-01', 'other-care');
const open = (id: string) => stay(id, '2023-01-01');

const share = (homes: number, others: number, minCell: number): Figure =>
  figure({ placements: [...children(homes, home), ...children(others, away)] }, 'home-at-exit-share', {
    minCell,
    showZeros: true,
  });

describe('a figure about few children', () => {
  it.each([
    [10, 10, false],
    [9, 10, true], // the numerator
    [10, 9, true], // the others
    [0, 10, false], // none is not a small number
    [10, 0, false],
    [0, 9, true], // the group
    [0, 0, false],
    [1, 0, true],
  ])('with %i home and %i not: suppressed is %s', (homes, others, suppressed) => {
    expect(share(homes, others, 10).suppressed).toBe(suppressed);
  });

  it('keeps nothing that counts', () => {
    const found = share(9, 10, 10);
    expect(found).toEqual({
      metric: 'home-at-exit-share',
      version: '1',
      by: {},
      params: { lastingNights: 28, minNights: 4 },
      value: null,
      unit: 'proportion',
      reason: 'suppressed',
      interval: null,
      n: null,
      excluded: null,
      cohort: 'exit',
      window: { from: '2022-01-01', until: '2024-12-05' },
      asOf: '2025-01-01',
      warnings: [],
      suppressed: true,
    });
  });

  it.each([0, 1])('is shown with a least number of %i', (minCell) => {
    expect(share(1, 1, minCell)).toMatchObject({ suppressed: false, n: 2, value: 0.5 });
  });

  it('counts children, not episodes', () => {
    // Five children with two stays each.
    const placements = children(5, home).flatMap((first) => [
      first,
      stay(first.personId, '2023-06-01', '2023-07-01', 'home'),
    ]);
    const found = figure({ placements }, 'length-of-stay-completed', { minCell: 10 });
    expect(found).toMatchObject({ suppressed: true, value: null });
    expect(figure({ placements }, 'length-of-stay-completed', { minCell: 5 })).toMatchObject({ n: 10 });
  });

  it('goes for curves as for shares', () => {
    const few = figure({ placements: [...children(9, home), ...children(30, open)] }, 'time-to-home', {
      minCell: 10,
    });
    expect(few.suppressed).toBe(true);
    expect(few).not.toHaveProperty('curve');
    expect(few).not.toHaveProperty('within');
    expect(shareWithin(few, 90)).toBeNull();
  });

  it('looks at how many had the event by the day of the figure', () => {
    // All come home on 1 March 2023; 3 are away again within the year, 12 after it.
    const again = (count: number, start: '2023-06-01' | '2024-06-01') =>
      children(count, (id) => stay(`${start}${id}`, '2023-01-01', '2023-03-01', 'home')).flatMap((first) => [
        first,
        stay(first.personId, start),
      ]);
    const reEntry = (few: number) => {
      const placements = [...again(few, '2023-06-01'), ...again(12, '2024-06-01'), ...children(20, home)];
      const persons = [...new Set(placements.map(({ personId }) => personId))].map((id) => child(id));
      return figure({ placements, persons }, 're-entry', { minCell: 10, showZeros: true }).suppressed;
    };
    expect([reEntry(3), reEntry(10), reEntry(0)]).toEqual([true, false, false]);
  });

  it('looks at both sides of a difference', () => {
    const placements = [
      ...children(20, home).map((each) => ({ ...each, programme: 'thuisbest' as const })),
      ...children(3, away),
    ];
    const found = figures({ placements }, 'stay-length-difference', {
      by: 'programme',
      minCell: 10,
      showZeros: true,
    });
    expect(found.map(({ suppressed }) => suppressed)).toEqual([true, true]);
  });
});

describe('a figure that stands', () => {
  const placements = [
    ...children(12, home),
    ...children(11, (id) => stay(`late${id}`, '2023-01-01', '2023-03-03', 'home')),
    ...children(3, away),
    ...children(14, open),
    stay('new', '2024-12-20'),
  ];
  const found = figure({ placements }, 'time-to-home', { minCell: 10, showZeros: true });

  it('has a curve without counts, in steps of enough children', () => {
    expect(found.suppressed).toBe(false);
    expect(found.curve?.map((point) => Object.keys(point))).toEqual([
      ['time', 'value', 'lower', 'upper'],
      ['time', 'value', 'lower', 'upper'],
    ]);
    expect(found.curve?.map(({ time, value }) => [time, value])).toEqual([
      [59, 12 / 40],
      [61, 23 / 40],
    ]);
    expect(shareWithin(found, 90)?.value).toBeCloseTo(23 / 40, 12); // one of the fixed days
    expect(shareWithin(found, 60)?.value).toBeNull(); // the curve may have had more steps
  });

  it('does not count the few that left otherwise', () => {
    expect(found).toMatchObject({ n: 40, events: 23 });
    expect(found).not.toHaveProperty('censored');
  });

  it('does not count the few that could not be used', () => {
    expect(found.excluded).toBeNull();
    expect(warningsOf(found)).toEqual([['not-followed', '< 10']]);
    expect(found.warnings[0]?.message).toBe('Not followed long enough and left out: < 10.');
  });

  it('does not count the few that are still in care', () => {
    const stays = [...children(12, home), ...children(9, open)];
    const length = figure({ placements: stays }, 'length-of-stay-completed', { minCell: 10 });
    expect(warningsOf(length)).toEqual([['still-open', '< 10']]);
    expect(length.warnings[0]?.message).toContain('not counted: < 10.');
    const one = [...children(12, home), ...children(10, open)];
    expect(warningsOf(figure({ placements: one }, 'length-of-stay-completed', { minCell: 10 }))).toEqual([
      ['still-open', 10],
    ]);
  });

  it('does not show a share by a day on which few were home', () => {
    const slow = [
      ...children(4, (id) => stay(`early${id}`, '2023-01-01', '2023-01-11', 'home')),
      ...children(12, home),
      ...children(20, open),
    ];
    const { within } = figure({ placements: slow }, 'time-to-home', { minCell: 10, showZeros: true });
    expect(within?.map(({ time, value }) => [time, value === null])).toEqual([
      [30, true],
      [90, false],
      [180, false],
      [365, false],
    ]);
  });
});
