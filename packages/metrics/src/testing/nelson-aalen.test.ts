import { describe, expect, it } from 'vitest';
import { nelsonAalen } from '../index.js';
import { comparison } from './compare.js';
import { goldenCases, tableOf } from './fixtures.js';

const { same, count } = comparison();

const cases = goldenCases.flatMap((golden) =>
  golden.km.flatMap((km) =>
    km.groups.map((group) => ({ name: `${golden.name}: ${km.formula}, ${group.group}`, golden, km, group })),
  ),
);

describe('Nelson-Aalen gives the numbers of R', () => {
  it.each(cases)('$name', ({ golden, km, group: { group, curve } }) => {
    const [label = '', value] = group.split('=');
    const where = value === undefined ? {} : { [label]: value };
    const found = nelsonAalen(tableOf(golden, Object.keys(where)), { where, start: km.start_time ?? 0 });
    curve.time.forEach((time, i) => {
      const point = found.points[i];
      same(`time ${i}`, 'estimate', point?.time, time);
      same(`H(${time})`, 'estimate', point?.value, curve.cumhaz_nelson_aalen?.[i]);
      same(`error of H(${time})`, 'standard error', point?.standardError, curve.se_cumhaz?.[i]);
    });
  });

  it('skips no number of the fixtures', () => expect(count()).toBe(5760));
});
