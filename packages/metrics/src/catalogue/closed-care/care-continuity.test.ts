import { describe, expect, it } from 'vitest';
import { child, figure, help, stay } from '../../testing/registers.js';

const id = 'care-continuity';
// From 1 March until 1 May 2023; 90 days after is 30 July.
const placements = [stay('a', '2023-03-01', '2023-05-01', 'home', { careForm: 'gesloten-instelling' })];

describe('continuity of help', () => {
  it.each([
    ['one that runs through', [help('a', '2023-01-01')], 1],
    ['one until the 90th day', [help('a', '2023-01-01', '2023-07-30')], 1],
    ['one until a week before that', [help('a', '2023-01-01', '2023-07-23')], 1],
    ['one until eight days before that', [help('a', '2023-01-01', '2023-07-22')], 0],
    ['two with a gap of 7 days', [help('a', '2023-01-01', '2023-04-01'), help('a', '2023-04-08')], 1],
    ['two with a gap of 8 days', [help('a', '2023-01-01', '2023-04-01'), help('a', '2023-04-09')], 0],
    [
      'one that ended a week before the stay',
      [help('a', '2023-01-01', '2023-02-22'), help('a', '2023-03-08')],
      1,
    ],
  ] as const)('with help before, %s', (_, trajectories, value) => {
    expect(figure({ placements, trajectories }, id)).toMatchObject({
      value,
      n: 1,
      params: { gap: 7, days: 90 },
    });
  });

  it.each([
    ['began with the stay', [help('a', '2023-03-01')]],
    ['ended eight days before', [help('a', '2023-01-01', '2023-02-21')]],
    ['is a stay itself', [help('a', '2023-01-01', undefined, { careForm: 'pleegzorg' })]],
  ] as const)('is about stays with help before: help that %s is none', (_, trajectories) => {
    expect(figure({ placements, trajectories }, id).reason).toBe('no-cases');
  });

  it('leaves out who is not followed for 90 days, or died in them', () => {
    const recent = [stay('a', '2024-09-01', '2024-10-03', 'home', { careForm: 'gesloten-instelling' })];
    const trajectories = [help('a', '2023-01-01')];
    expect(figure({ placements: recent, trajectories }, id)).toMatchObject({
      reason: 'no-follow-up',
      excluded: 1,
    });
    const persons = [child('a', { deathDate: '2023-07-30' })];
    expect(figure({ placements, trajectories, persons }, id).reason).toBe('no-follow-up');
  });

  it('has no value without stays or without the tables', () => {
    expect(figure({ placements: [], trajectories: [] }, id).reason).toBe('no-cases');
    expect(figure({ placements }, id).reason).toBe('table-missing');
  });
});
