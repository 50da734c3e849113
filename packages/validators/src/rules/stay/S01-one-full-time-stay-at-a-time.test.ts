import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf, reportOn } from '../../testing/judge.js';
import { oneFullTimeStayAtATime as rule } from './S01-one-full-time-stay-at-a-time.js';

const stay = (id: string, part: Partial<Placement>): Placement => ({
  id,
  personId: 'c1',
  careForm: 'open-leefgroep',
  start: '2024-03-01',
  ...part,
});
const first = stay('p1', { end: '2024-04-10' });

describe('S01', () => {
  it.each<[string, Partial<Placement>, string]>([
    ['begins before the first ends', { start: '2024-04-09' }, 'failed'],
    ['begins on the day the first ends', { start: '2024-04-10' }, 'passed'],
    ['begins and ends on one day inside the first', { start: '2024-03-05', end: '2024-03-05' }, 'passed'],
    ['takes four nights', { nightsPerWeek: 4 }, 'passed'],
    ['takes five nights', { nightsPerWeek: 5 }, 'failed'],
    ['is part-time by its form', { careForm: 'weekendpleegzorg' }, 'passed'],
    ['is help without a bed', { careForm: 'systeemtherapie' }, 'passed'],
    ['is of another child', { personId: 'c2' }, 'passed'],
    ['ends before it begins', { start: '2024-03-20', end: '2024-03-10' }, 'passed'],
    ['is sure of its first day only', { start: '2024-04-09', endUnknown: true }, 'failed'],
  ])('judges a second stay that %s', (_, part, outcome) => {
    expect(outcomeOf(rule, { placements: [first, stay('p2', part)] })).toBe(outcome);
  });

  it('counts the shared nights', () => {
    const placements = [first, stay('p2', { start: '2024-03-31' })];
    expect(reportOn(rule, { placements }).findings[0]?.params).toEqual({ nights: 10 });
  });

  it('sees an overlap with a long stay behind a short one', () => {
    const placements = [
      stay('long', { end: '2024-12-01' }),
      stay('short', { start: '2024-03-05', end: '2024-03-06' }),
      stay('late', { start: '2024-11-30' }),
    ];
    expect(faultsOf(rule, { placements })).toEqual(['placements/late start', 'placements/short start']);
  });

  it('judges two open stays up to and including asOf', () => {
    const placements = [stay('p1', {}), stay('p2', { start: '2025-01-01' })];
    expect(reportOn(rule, { placements }).findings[0]?.params).toEqual({ nights: 1 });
    expect(outcomeOf(rule, { placements }, '2024-12-31')).toBe('passed');
  });

  it('says nothing without full-time stays', () => {
    expect(outcomeOf(rule, { placements: [] })).toBe('nothing-to-check');
    expect(outcomeOf(rule, {})).toBe('table-missing:placements');
  });
});
