import type { HomeSpell, Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { faultsOf, outcomeOf } from '../../testing/judge.js';
import { returnHomeIsSeen as rule } from './S18-return-home-is-seen.js';

const stay: Placement = {
  id: 'p1',
  personId: 'c1',
  careForm: 'open-leefgroep',
  start: '2024-03-01',
  end: '2024-09-01',
  destination: 'home',
};
const home = (part: Partial<HomeSpell>): HomeSpell => ({
  id: 'h1',
  personId: 'c1',
  start: '2024-09-01',
  with: 'mother',
  ...part,
});

describe('S18', () => {
  it.each<[string, Partial<HomeSpell>, string]>([
    ['begins that day', {}, 'passed'],
    ['begins the day after', { start: '2024-09-02' }, 'passed'],
    ['begins two days after', { start: '2024-09-03' }, 'failed'],
    ['was running', { start: '2024-01-01' }, 'passed'],
    ['ended that day', { start: '2024-01-01', end: '2024-09-01' }, 'failed'],
    ['is of another child', { personId: 'c2' }, 'failed'],
  ])('judges a return after which a home spell %s', (_, part, outcome) => {
    expect(outcomeOf(rule, { placements: [stay], homeSpells: [home(part)] })).toBe(outcome);
  });

  it('judges each return of a child against the spells of that time', () => {
    const placements: Placement[] = [
      { ...stay, id: 'late', end: '2024-11-01' },
      { ...stay, id: 'early', start: '2023-01-01', end: '2023-06-01' },
      { ...stay, id: 'middle', end: '2024-09-01' },
    ];
    const homeSpells = [
      home({ id: 'h2', start: '2024-11-02' }),
      home({ id: 'h1', start: '2023-06-01', end: '2024-08-31' }),
    ];
    expect(faultsOf(rule, { placements, homeSpells })).toEqual(['placements/middle destination']);
  });

  it('reads the end reason too', () => {
    const { destination, ...without } = stay;
    expect(destination).toBe('home');
    const placements = [{ ...without, endReason: 'parents' }];
    expect(faultsOf(rule, { placements, homeSpells: [] })).toEqual(['placements/p1 endReason']);
    expect(outcomeOf(rule, { placements: [{ ...without, endReason: 'moved' }], homeSpells: [] })).toBe(
      'nothing-to-check',
    );
  });

  it('waits until the day after lies in the data', () => {
    expect(outcomeOf(rule, { placements: [stay], homeSpells: [] }, '2024-09-01')).toBe('nothing-to-check');
    expect(outcomeOf(rule, { placements: [stay], homeSpells: [] }, '2024-09-02')).toBe('failed');
  });

  it('does not guess who is home', () => {
    expect(outcomeOf(rule, { placements: [stay] })).toBe('table-missing:homeSpells');
  });
});
