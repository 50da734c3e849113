import type { Authorisation, PlainDate } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, figure, stay } from '../../testing/registers.js';

const id = 'authorisation-coverage';
const authorised = (personId: string, start: PlainDate, end: PlainDate): Authorisation => ({
  id: `au-${personId}`,
  personId,
  kind: 'gesloten-machtiging',
  decidedOn: start,
  start,
  end,
  carriedOutOn: start,
});
const closed = (personId: string, start: PlainDate, end?: PlainDate) =>
  stay(personId, start, end, undefined, { careForm: 'gesloten-instelling' });

describe('coverage by authorisations', () => {
  it('is nights with a title over nights of closed stays', () => {
    const placements = [
      closed('a', '2023-02-01', '2023-03-03'), // 30 nights, 20 of them covered
      closed('b', '2023-02-01', '2023-02-11'), // 10 nights, none
      stay('c', '2023-02-01', '2023-02-11'), // an open stay
    ];
    const authorisations = [authorised('a', '2023-02-01', '2023-02-21')];
    const persons = [child('a'), child('b')];
    expect(figure({ persons, placements, authorisations }, id)).toMatchObject({ value: 0.5, n: 2 });
  });

  it('counts nights of the window only, a running stay up to and including the last night before the as-of day', () => {
    const placements = [closed('a', '2024-12-12')];
    const authorisations = [authorised('a', '2024-12-12', '2024-12-27')];
    const persons = [child('a')];
    // 12 to 31 December: 20 nights, 15 of them covered; from the 22nd on 10 nights, 5 covered.
    expect(figure({ persons, placements, authorisations }, id).value).toBe(0.75);
    expect(figure({ persons, placements, authorisations }, id, { from: '2024-12-22' }).value).toBe(0.5);
  });

  it('has no interval where all nights are covered: the formula would call it certain', () => {
    const placements = [closed('a', '2023-02-01', '2023-02-11'), closed('b', '2023-02-01', '2023-02-06')];
    const authorisations = ['a', 'b'].map((each) => authorised(each, '2023-02-01', '2023-03-01'));
    const persons = [child('a'), child('b')];
    expect(figure({ persons, placements, authorisations }, id)).toMatchObject({
      value: 1,
      n: 2,
      interval: null,
    });
  });

  it('has no value without closed stays or without the tables', () => {
    expect(figure({ placements: [stay('a', '2023-01-01')], authorisations: [] }, id).reason).toBe('no-cases');
    expect(figure({ placements: [] }, id).reason).toBe('table-missing');
  });
});
