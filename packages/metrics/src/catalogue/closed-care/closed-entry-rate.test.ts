import { describe, expect, it } from 'vitest';
import { child, figure, stay } from '../../testing/registers.js';

const id = 'closed-entry-rate';
const closed = { careForm: 'gesloten-instelling' } as const;

describe('entries into closed care', () => {
  it('counts admissions over the years of all children', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-03-01', undefined, closed), // from an open group
      stay('a', '2023-03-01', '2023-06-01', undefined, { careForm: 'kleinschalig-gesloten' }), // a transfer
      stay('a', '2023-06-02', '2023-07-01', undefined, closed), // after a day: an admission again
      stay('b', '2023-01-01', undefined, undefined, { careForm: 'jji' }), // detention is no youth care
    ];
    const found = figure({ persons: [child('a'), child('b')], placements }, id);
    // Two children for the 1,096 days of 2022 up to and including 2024.
    expect(found).toMatchObject({ n: 2, events: 2 });
    expect(found.value).toBeCloseTo((1000 * 2) / (2192 / 365.25), 9);
  });

  it('counts who was there on the first day of the window as entered before, and no adults', () => {
    const placements = [
      stay('a', '2021-06-01', undefined, undefined, closed),
      stay('b', '2023-02-01', undefined, undefined, closed), // on the eighteenth birthday
    ];
    const persons = [child('a'), child('b', { birthDate: '2005-02-01' })];
    expect(figure({ persons, placements }, id)).toMatchObject({ value: 0, events: 0 });
  });

  it('counts one admission when two stays begin on a day', () => {
    const placements = [
      stay('a', '2023-01-01', undefined, undefined, closed),
      stay('a', '2023-01-01', undefined, undefined, closed),
    ];
    expect(figure({ persons: [child('a')], placements }, id).events).toBe(1);
  });

  it('has no value without children or tables', () => {
    expect(figure({ persons: [], placements: [] }, id).reason).toBe('no-cases');
    expect(figure({ persons: [] }, id).reason).toBe('table-missing');
  });
});
