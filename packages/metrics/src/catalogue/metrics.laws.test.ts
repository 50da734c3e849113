/** What holds for all figures, whatever the data are. */
import {
  addDays,
  type CareEvent,
  type CareTrajectory,
  careFormIds,
  destinations,
  type HomeSpell,
  type Observation,
  type Person,
  type Placement,
  type PlainDate,
  type Register,
} from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMetrics, type Figure, groupings, type MetricOptions } from '../index.js';
import { about, asOf } from '../testing/registers.js';

const day = fc.integer({ min: -200, max: 1300 }).map((days): PlainDate => addDays('2022-01-01', days));
const personId = fc.integer({ min: 1, max: 12 }).map((number) => `c${number}`);
const maybe = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.option(value).map((found) => (found === null ? {} : { [key]: found }) as { [K in Key]?: Value });

const ends = fc.tuple(maybe('end', day), maybe('endUnknown', fc.boolean()));
const placement = fc
  .tuple(
    fc.record({
      id: fc.uuid(),
      personId,
      careForm: fc.constantFrom(...careFormIds, 'pleegzorg' as const),
      start: day,
    }),
    ends,
    maybe('destination', fc.constantFrom(...destinations)),
    maybe('programme', fc.constantFrom('thuisbest' as const, 'isb' as const)),
  )
  .map(([first, [end, unknown], ...more]): Placement => Object.assign(first, end, unknown, ...more));
const trajectory = fc
  .tuple(fc.record({ id: fc.uuid(), personId, careForm: fc.constantFrom(...careFormIds), start: day }), ends)
  .map(([first, [end, unknown]]): CareTrajectory => Object.assign(first, end, unknown));
const homeSpell = fc
  .tuple(fc.record({ id: fc.uuid(), personId, start: day, with: fc.constant('mother') }), maybe('end', day))
  .map(([first, end]): HomeSpell => Object.assign(first, end));
const person = fc
  .tuple(
    fc.record({
      id: personId,
      birthDate: fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2000-01-01', days)),
    }),
    maybe('deathDate', day),
  )
  .map(([first, death]): Person => Object.assign(first, death));
const observation: fc.Arbitrary<Observation> = fc.record({
  id: fc.uuid(),
  personId,
  date: day,
  instrument: fc.constantFrom('client-rating', 'daytime-activity-hours'),
  moment: fc.constant('end' as const),
  value: fc.integer({ min: -1, max: 20 }),
});
const event: fc.Arbitrary<CareEvent> = fc.record({
  id: fc.uuid(),
  personId,
  date: day,
  kind: fc.constant('relapse'),
});

const many = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 40 });
const registers: fc.Arbitrary<Register> = fc.record({
  about: fc.constantFrom(about, { version: '1' }),
  persons: many(person),
  placements: many(placement),
  trajectories: many(trajectory),
  homeSpells: many(homeSpell),
  observations: many(observation),
  events: many(event),
});
const choices: fc.Arbitrary<Partial<MetricOptions>> = fc
  .tuple(maybe('by', fc.constantFrom(...groupings)), maybe('lastingNights', fc.integer({ min: 0, max: 60 })))
  .map((each) => Object.assign({}, ...each));

/** The `n` of each metric that takes every case, summed over its groups. */
function casesPerMetric(figures: readonly Figure[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { metric, params, n } of figures) {
    if (metric === 'stay-length-difference') continue;
    const key = `${metric} ${params['t'] ?? ''}`;
    sums[key] = (sums[key] ?? 0) + (n ?? 0);
  }
  return sums;
}

describe('all figures', () => {
  it('are plain JSON, with a value and its interval or a reason', () => {
    fc.assert(
      fc.property(registers, choices, (register, options) => {
        const { figures } = computeMetrics(register, { asOf, ...options });
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        for (const { value, reason, interval, unit, n } of figures) {
          expect(value === null).toBe(reason !== undefined);
          if (value === null) continue;
          expect(Number.isFinite(value)).toBe(true);
          expect(n).toBeGreaterThan(0);
          if (unit === 'proportion') expect(value).toBeLessThanOrEqual(1);
          if (unit === 'proportion') expect(value).toBeGreaterThanOrEqual(0);
          expect(interval?.lower ?? value).toBeLessThanOrEqual(value + 1e-12);
          expect(interval?.upper ?? value).toBeGreaterThanOrEqual(value - 1e-12);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('divide the cases over the groups', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(...groupings), (register, by) => {
        const all = computeMetrics(register, { asOf }).figures;
        const grouped = computeMetrics(register, { asOf, by }).figures;
        // A person is counted in every year with care.
        const cut = ({ 'residence-share ': _, ...sums }: Record<string, number>) => sums;
        expect(cut(casesPerMetric(grouped))).toEqual(cut(casesPerMetric(all)));
      }),
      { numRuns: 100 },
    );
  });

  it('tell nothing of fewer than the least number of cases', () => {
    fc.assert(
      fc.property(registers, choices, fc.integer({ min: 2, max: 12 }), (register, options, minCell) => {
        const { figures } = computeMetrics(register, { asOf, ...options, minCell });
        const isShown = (count: number | null | undefined) => !count || count >= minCell;
        for (const { n, numerator, denominator, events, censored, suppressed, value } of figures) {
          expect([n, numerator, denominator, events, censored].every(isShown)).toBe(true);
          expect(isShown((denominator ?? 0) - (numerator ?? 0))).toBe(true);
          if (suppressed) expect(value).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('do not look at what happens on or after the as-of day', () => {
    fc.assert(
      fc.property(registers, many(placement), many(event), (register, placements, events) => {
        const later = (date: PlainDate) => addDays(date, 1300 + 200); // beyond 1 January 2025
        const known = { ...register, about };
        const future: Register = {
          ...known,
          placements: [
            ...(register.placements ?? []),
            ...placements.map(({ end, ...each }) => ({ ...each, start: later(each.start) })),
          ],
          events: [
            ...(register.events ?? []),
            ...events.map((each) => ({ ...each, date: later(each.date) })),
          ],
        };
        expect(computeMetrics(future, { asOf })).toEqual(computeMetrics(known, { asOf }));
      }),
      { numRuns: 100 },
    );
  });
});
