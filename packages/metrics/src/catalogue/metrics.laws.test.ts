/** What holds for all figures, whatever the data are. */
import {
  type Authorisation,
  addDays,
  authorisationKinds,
  type CareEvent,
  type CareTrajectory,
  type CourtRequest,
  careFormIds,
  type Decision,
  destinations,
  type Group,
  type HomeSpell,
  type Observation,
  type Person,
  type Placement,
  type PlainDate,
  type Register,
  type Relation,
  type Restraint,
  relationKinds,
} from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMetrics, type Figure, groupings, type MetricOptions, metricCatalogue } from '../index.js';
import { about, asOf } from '../testing/registers.js';
import { avoidableJudgement, metricEvents, perspectiveDecision } from './words.js';

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
      careForm: fc.constantFrom(...careFormIds, 'pleegzorg' as const, 'gesloten-instelling' as const),
      start: day,
    }),
    ends,
    maybe('destination', fc.constantFrom(...destinations)),
    maybe('programme', fc.constantFrom('thuisbest' as const, 'isb' as const)),
    maybe('locationId', fc.constantFrom('l1', 'l2')),
    maybe('providerId', fc.constantFrom('o1', 'o2')),
    maybe('groupId', fc.constantFrom('g1', 'g2')),
    maybe('nightsPerWeek', fc.integer({ min: -1, max: 9 })),
  )
  .map(([first, [end, unknown], ...more]): Placement => Object.assign(first, end, unknown, ...more));
const trajectory = fc
  .tuple(
    fc.record({ id: fc.uuid(), personId, careForm: fc.constantFrom(...careFormIds), start: day }),
    ends,
    maybe('crisisStart', fc.boolean()),
    maybe('hoursPerWeek', fc.integer({ min: -5, max: 200 })),
  )
  .map(([first, [end, unknown], ...more]): CareTrajectory => Object.assign(first, end, unknown, ...more));
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
  instrument: fc.constantFrom('client-rating', 'daytime-activity-hours', avoidableJudgement),
  moment: fc.constant('end' as const),
  value: fc.integer({ min: -1, max: 20 }),
});
const event: fc.Arbitrary<CareEvent> = fc.record({
  id: fc.uuid(),
  personId,
  date: day,
  kind: fc.constantFrom('relapse', ...Object.values(metricEvents)),
});
const relation = fc
  .tuple(
    fc.record({
      id: fc.uuid(),
      fromId: fc.constantFrom('m1', 'm2', 'w1', 'c1', 'c2'),
      toId: personId,
      kind: fc.constantFrom(...relationKinds, 'legal-parent-of' as const, 'professional-for' as const),
    }),
    maybe('start', day),
    maybe('end', day),
    maybe('role', fc.constantFrom('jim' as const, 'volunteer' as const, 'kin-carer' as const)),
  )
  .map(([first, ...more]): Relation => Object.assign(first, ...more));
const group = fc
  .tuple(
    fc.record({ id: fc.constantFrom('g1', 'g2'), kind: fc.constant('open-leefgroep' as const) }),
    maybe('capacity', fc.integer({ min: -1, max: 8 })),
    maybe('start', day),
    maybe('end', day),
  )
  .map(([first, ...more]): Group => Object.assign(first, ...more));
const authorisation: fc.Arbitrary<Authorisation> = fc.record({
  id: fc.uuid(),
  personId,
  kind: fc.constantFrom(...authorisationKinds),
  decidedOn: day,
  start: day,
  end: day,
});
const restraint = fc
  .tuple(
    fc.record({ id: fc.uuid(), personId, measure: fc.constant('seclusion' as const), date: day }),
    maybe('hours', fc.integer({ min: -1, max: 100 })),
    maybe('inPlan', fc.boolean()),
  )
  .map(([first, ...more]): Restraint => Object.assign(first, ...more));
const request: fc.Arbitrary<CourtRequest> = fc.record({
  id: fc.uuid(),
  personId,
  kind: fc.constant('placement' as const),
  filedOn: day,
  filedBy: fc.constant('gi'),
});
const decision: fc.Arbitrary<Decision> = fc.record({
  id: fc.uuid(),
  personId,
  kind: fc.constant(perspectiveDecision),
  date: day,
  by: fc.constant('gi'),
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
  relations: many(relation),
  groups: many(group),
  authorisations: many(authorisation),
  restraints: many(restraint),
  requests: many(request),
  decisions: many(decision),
});
const choices: fc.Arbitrary<Partial<MetricOptions>> = fc
  .tuple(maybe('by', fc.constantFrom(...groupings)), maybe('lastingNights', fc.integer({ min: 0, max: 60 })))
  .map((each) => Object.assign({}, ...each));

/** Differences. */
const mayBeNegative = ['avoided-placements-vs-target', 'stay-length-difference', 'prevented-placements'];

/** Comparisons, and days by form of care: a child is in each group in which it has days. */
const notDivided = [
  'stay-length-difference',
  'prevented-placements',
  'care-days-by-form',
  'residence-share-of-days',
];

/** The `n` of each figure that takes every case, summed over its groups. A person is counted in every year with care. */
function casesPerMetric(figures: readonly Figure[], by: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { metric, params, n, cohort } of figures) {
    if (notDivided.includes(metric) || (cohort === 'period' && by === 'year')) continue;
    const chosen = Object.entries(params).filter(([name]) => name !== 'tau' && name !== 'compareWith');
    const key = JSON.stringify([metric, chosen]);
    sums[key] = (sums[key] ?? 0) + (n ?? 0);
  }
  return sums;
}

// Every metric on every register: slow where other work runs beside it.
describe('all figures', { timeout: 60_000 }, () => {
  it('are plain JSON, with a value and its interval or a reason', () => {
    fc.assert(
      fc.property(registers, choices, (register, options) => {
        const { figures } = computeMetrics(register, { asOf, ...options });
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        for (const { metric, value, reason, interval, unit, n } of figures) {
          expect(value === null).toBe(reason !== undefined);
          if (value === null) continue;
          expect(Number.isFinite(value)).toBe(true);
          expect(n).toBeGreaterThan(0);
          if (unit === 'proportion') expect(value).toBeLessThanOrEqual(1);
          if (!mayBeNegative.includes(metric)) {
            expect(value).toBeGreaterThanOrEqual(0);
          }
          expect(interval?.lower ?? value).toBeLessThanOrEqual(value + 1e-12);
          expect(interval?.upper ?? value).toBeGreaterThanOrEqual(value - 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('divide the cases over the groups', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(...groupings), (register, by) => {
        const all = computeMetrics(register, { asOf }).figures;
        const grouped = computeMetrics(register, { asOf, by }).figures;
        expect(casesPerMetric(grouped, by)).toEqual(casesPerMetric(all, by));
      }),
      { numRuns: 40 },
    );
  });

  it('tell nothing of fewer than the least number of cases', () => {
    fc.assert(
      fc.property(registers, choices, fc.integer({ min: 2, max: 12 }), (register, options, minCell) => {
        const { figures } = computeMetrics(register, { asOf, ...options, minCell });
        const isShown = (count: number | null | undefined) => !count || count >= minCell;
        // Of groups `n` counts groups: those without a child tell of nobody.
        const aboutChildren = figures.filter(
          ({ metric }) => metric !== 'group-size-compliance' && metric !== 'capacity-and-occupancy',
        );
        for (const { n, numerator, denominator, events, censored, suppressed, value } of aboutChildren) {
          expect([n, numerator, denominator, events, censored].every(isShown)).toBe(true);
          expect(isShown((denominator ?? 0) - (numerator ?? 0))).toBe(true);
          if (suppressed) expect(value).toBeNull();
        }
      }),
      { numRuns: 40 },
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
      { numRuns: 40 },
    );
  });

  it('read nothing but the tables they name', () => {
    fc.assert(
      fc.property(
        registers,
        choices,
        fc.constantFrom(...metricCatalogue),
        (register, options, { id, reads }) => {
          const named: readonly string[] = [...reads, 'about'];
          const part = Object.fromEntries(
            Object.entries(register).filter(([table]) => named.includes(table)),
          );
          const asked = { asOf, metrics: [id], ...options };
          expect(computeMetrics({ about: register.about, ...part }, asked)).toEqual(
            computeMetrics(register, asked),
          );
        },
      ),
      { numRuns: 250 },
    );
  });
});
