/** Every metric over registers that hold little, or what cannot be. */
import { addDays, type Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { computeMetrics, type Figure, metricCatalogue } from '../index.js';
import { about, asOf, child, event, help, measured, stay } from '../testing/registers.js';

const emptyTables: Register = {
  about,
  ...Object.fromEntries(metricCatalogue.flatMap(({ reads }) => reads).map((table) => [table, []])),
};
const many = Array.from({ length: 400 }, (_, number) => `c${number}`);

const registers: [string, Partial<Register>][] = [
  ['no records', {}],
  ['one child', { persons: [child('a')], placements: [stay('a', '2023-01-01', '2023-03-01', 'home')] }],
  ['one child that is still away', { placements: [stay('a', '2023-01-01')] }],
  [
    'no events: all are still away',
    {
      placements: many.map((id) => stay(id, '2023-01-01')),
      trajectories: many.map((id) => help(id, '2023-01-01')),
    },
  ],
  ['everyone last seen on day 0', { placements: many.map((id) => stay(id, addDays(asOf, -28))) }],
  ['everyone came on the as-of day', { placements: many.map((id) => stay(id, asOf)) }],
  [
    'stays and help in the future',
    {
      placements: [stay('a', '2030-01-01', '2031-01-01', 'home')],
      trajectories: [help('a', '2030-01-01', '2031-01-01')],
      events: [event('a', '2030-01-01', 'relapse')],
      observations: [measured('a', '2031-01-01', 'client-rating', 8)],
    },
  ],
  [
    'ends before they begin',
    {
      placements: [stay('a', '2023-03-01', '2023-01-01', 'home')],
      trajectories: [help('a', '2023-03-01', '2023-01-01')],
      homeSpells: [{ id: 'h', personId: 'a', start: '2023-03-01', end: '2023-02-01', with: 'mother' }],
    },
  ],
  [
    'a group with none that were followed',
    {
      placements: [
        stay('a', '2023-01-01', '2023-03-01', 'home', { programme: 'thuisbest' }),
        stay('b', addDays(asOf, -1), undefined, undefined, { programme: 'isb' }),
      ],
    },
  ],
  [
    'everyone home after the same days',
    { placements: many.map((id) => stay(id, '2023-01-01', '2023-04-01', 'home')) },
  ],
  [
    'a child born after its stay',
    { persons: [child('a', { birthDate: '2024-06-01' })], placements: [stay('a', '2023-01-01')] },
  ],
];

/** Whether a figure says a finite number, or why it says none. */
function isSaid({ value, reason, interval }: Figure): boolean {
  const limits = [interval?.lower, interval?.upper].filter((limit) => typeof limit === 'number');
  if (!limits.every((limit) => Number.isFinite(limit))) return false;
  return value === null ? reason !== undefined : Number.isFinite(value) && reason === undefined;
}

describe.each([undefined, 'programme'])('every metric, by %s, gives a number or says why not', (by) => {
  it.each(registers)('of %s', (_, records) => {
    const { figures } = computeMetrics(
      { ...emptyTables, ...records },
      { asOf, ...(by !== undefined && { by }) },
    );
    expect(new Set(figures.map(({ metric }) => metric)).size).toBe(metricCatalogue.length);
    expect(
      figures.filter((each) => !isSaid(each)).map(({ metric, value, reason }) => [metric, value, reason]),
    ).toEqual([]);
  });
});
