import type { Placement, Register } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careTransitions, protectTable, transitionTable } from '../index.js';
import { miniAsOf, miniRegisterAsRegister } from '../testing/mini-register.js';
import { about, asOf, stay } from '../testing/registers.js';

const register = (placements: readonly Placement[]): Register => ({ about, placements });
const steps = (placements: readonly Placement[], options = {}) =>
  careTransitions(register(placements), { asOf, ...options }).map(({ from, to, date }) => [from, to, date]);

describe('transitions', () => {
  it('are coming in, moving and leaving', () => {
    expect(
      steps([
        stay('a', '2023-01-01', '2023-01-10', undefined, { careForm: 'crisisopvang' }),
        stay('a', '2023-01-10', '2023-03-01'),
        stay('a', '2023-03-01', '2023-06-01', 'home'),
      ]),
    ).toEqual([
      ['entry', 'crisisopvang', '2023-01-01'],
      ['crisisopvang', 'pleegzorg', '2023-01-10'],
      ['pleegzorg', 'pleegzorg', '2023-03-01'],
      ['pleegzorg', 'exit:home', '2023-06-01'],
    ]);
  });

  it('of the first day of the window are in, those of the day it ends are not', () => {
    const placements = [stay('a', '2023-01-01', '2023-06-01', 'home')];
    expect(steps(placements, { from: '2023-01-01', until: '2023-06-01' })).toEqual([
      ['entry', 'pleegzorg', '2023-01-01'],
    ]);
    expect(steps(placements, { from: '2023-01-02', until: '2023-06-02' })).toEqual([
      ['pleegzorg', 'exit:home', '2023-06-01'],
    ]);
  });

  it('do not know of a return that is too short to last', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-06-01', 'home'),
      stay('a', '2023-06-20', undefined, undefined, { careForm: 'gezinshuis' }),
    ];
    expect(steps(placements)).toEqual([
      ['entry', 'pleegzorg', '2023-01-01'],
      ['pleegzorg', 'gezinshuis', '2023-06-20'],
    ]);
    expect(steps(placements, { lastingNights: 0 }).map(([, to]) => to)).toEqual([
      'pleegzorg',
      'exit:home',
      'gezinshuis',
    ]);
  });

  it('are counted per step and per child', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-03-01', 'home'),
      stay('a', '2023-07-01', '2023-09-01', 'home'),
    ];
    const { transitions, children } = transitionTable(register(placements), { asOf });
    expect(transitions).toEqual({
      rows: { by: 'from', names: ['entry', 'pleegzorg'] },
      columns: { by: 'to', names: ['pleegzorg', 'exit:home'] },
      counts: [
        [2, 0],
        [0, 2],
      ],
    });
    expect(children.counts).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('of the invented register of 2023 are eleven ways in, four moves and three ways out', () => {
    // By hand: eleven episodes begin in 2023 (A twice) with crisis (A, C, D, G, J), foster (B, I, A again), kinship (E) and
    // residential care (F, H). Moves: A and G crisis to foster, D crisis to family home to residential care. Exits: A, C
    // home, E to a guardian.
    const { transitions } = transitionTable(miniRegisterAsRegister, {
      asOf: miniAsOf,
      from: '2023-01-01',
      until: '2024-01-01',
      lastingNights: 0,
    });
    expect(transitions.rows.names).toEqual([
      'entry',
      'crisisopvang',
      'gezinshuis',
      'netwerkpleegzorg',
      'pleegzorg',
    ]);
    expect(transitions.columns?.names).toEqual([
      'crisisopvang',
      'gezinshuis',
      'netwerkpleegzorg',
      'open-leefgroep',
      'pleegzorg',
      'exit:home',
      'exit:kin-or-guardian',
    ]);
    expect(transitions.counts).toEqual([
      [5, 0, 1, 2, 3, 0, 0],
      [0, 1, 0, 0, 2, 1, 0],
      [0, 0, 0, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 1, 0],
    ]);
  });

  it('count the ways out but home together, when asked', () => {
    const stays = [
      stay('c1', '2023-01-01', '2023-03-01', 'home'),
      stay('c2', '2023-01-01', '2023-03-01', 'independent'),
      stay('c3', '2023-01-01', '2023-03-01', 'kin-or-guardian'),
    ];
    const { children } = transitionTable(register(stays), { asOf, exits: 'home-or-not' });
    expect(children.columns?.names.slice(-2)).toEqual(['exit:home', 'exit:not-home']);
    expect(children.counts.at(-1)?.slice(-2)).toEqual([1, 2]);
  });

  it('are protected as a table', () => {
    const children = Array.from({ length: 30 }, (_, i) =>
      stay(`c${i}`, '2023-01-01', '2023-06-01', i < 27 ? 'home' : 'independent'),
    );
    const safe = protectTable(transitionTable(register(children), { asOf }).children);
    expect(safe.counts.flat()).not.toContain(3);
    expect(safe.counts.flat()).not.toContain(27); // 30 came in, so 3 would follow
  });

  it('leave as many children in as came in and did not leave', () => {
    const stays = fc.array(
      fc.record({ child: fc.integer({ min: 1, max: 5 }), start: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(stays, (made) => {
        const placements = made.map(({ child, start }) =>
          stay(`c${child}`, `2023-0${start}-01`, `2023-0${start}-20`, start % 2 === 0 ? 'home' : undefined),
        );
        const all = careTransitions(register(placements), { asOf });
        const count = (holds: (step: { from: string; to: string }) => boolean) => all.filter(holds).length;
        // Every stay ended, and all of them long ago: nobody is in care.
        expect(count(({ from }) => from === 'entry')).toBe(count(({ to }) => to.startsWith('exit:')));
        expect(all).toHaveLength(placements.length + count(({ from }) => from === 'entry'));
      }),
    );
  });

  it('are none in an empty register', () => {
    expect(transitionTable(register([]), { asOf }).transitions).toEqual({
      rows: { by: 'from', names: [] },
      columns: { by: 'to', names: [] },
      counts: [],
    });
  });
});
