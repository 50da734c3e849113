import { describe, expect, it } from 'vitest';
import { indexRegister } from '../../../register/index.js';
import type { Measure } from '../../measure.js';
import { supervisionOf } from '../index.js';

const measure = (
  id: string,
  kind: Measure['kind'],
  start: Measure['start'],
  end?: Measure['end'],
): Measure => ({
  id,
  personId: 'c1',
  kind,
  start,
  ...(end !== undefined && { end }),
});
const under = (...measures: readonly Measure[]) =>
  supervisionOf(indexRegister({ about: { version: '1' }, measures }), 'c1');

describe('the stretches under a supervision order', () => {
  it('join orders that touch, and keep a gap of a day', () => {
    expect(
      under(
        measure('m1', 'vots', '2023-01-10', '2023-04-10'),
        measure('m2', 'ots', '2023-04-10', '2024-04-10'),
        measure('m3', 'ots', '2024-04-11', '2025-04-11'),
      ),
    ).toEqual([
      { start: '2023-01-10', end: '2024-04-10' },
      { start: '2024-04-11', end: '2025-04-11' },
    ]);
  });

  it('end with the year of an order, whatever is recorded', () => {
    expect(under(measure('m1', 'ots', '2024-03-01'))).toEqual([{ start: '2024-03-01', end: '2025-03-01' }]);
  });

  it('leave out youth probation, and are none without an order', () => {
    expect(under(measure('m1', 'jeugdreclassering', '2024-03-01'))).toEqual([]);
    expect(under()).toEqual([]);
  });

  it('are not known in a register without measures', () => {
    expect(supervisionOf(indexRegister({ about: { version: '1' } }), 'c1')).toBeUndefined();
  });

  it('are the same when asked again', () => {
    const index = indexRegister({
      about: { version: '1' },
      measures: [measure('m1', 'ots', '2024-03-01', '2024-06-01')],
    });
    expect(supervisionOf(index, 'c1')).toEqual(supervisionOf(index, 'c1'));
  });
});
