import type { CareFormId, Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { outcomeOf, reportOn } from '../../testing/judge.js';
import { smallGroupIsSmall as rule } from './S07-small-group-is-small.js';

const children = (count: number, careForm: CareFormId): readonly Placement[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    personId: `c${at}`,
    careForm,
    start: '2024-03-01',
    end: '2024-03-11',
    groupId: 'g1',
  }));

describe('S07', () => {
  it.each<[CareFormId, number, string]>([
    ['kleinschalig-open', 6, 'passed'],
    ['kleinschalig-open', 7, 'failed'],
    ['kleinschalig-gesloten', 7, 'failed'],
    ['open-leefgroep', 9, 'nothing-to-check'],
    ['gezinshuis', 9, 'nothing-to-check'],
  ])('judges a group of kind %s with %d children', (kind, count, outcome) => {
    expect(outcomeOf(rule, { groups: [{ id: 'g1', kind }], placements: children(count, kind) })).toBe(
      outcome,
    );
  });

  it('says by how much and how long', () => {
    const kind = 'kleinschalig-open';
    const [finding] = reportOn(rule, {
      groups: [{ id: 'g1', kind }],
      placements: children(7, kind),
    }).findings;
    expect(finding?.params).toEqual({ children: 7, days: 10, from: '2024-03-01', norm: 6 });
  });

  it('does not guess who lives there', () => {
    expect(outcomeOf(rule, { groups: [{ id: 'g1', kind: 'kleinschalig-open' }] })).toBe(
      'table-missing:placements',
    );
  });
});
