import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../calendar/index.js';
import type { Register } from '../register/index.js';
import type { HomeSpell } from './home-spell.js';
import { episodesOf } from './index.js';
import type { Placement } from './placement.js';

const asOf = '2025-01-01';

function stay(start: PlainDate, end?: PlainDate, rest: Partial<Placement> = {}): Placement {
  return { id: `p-${start}`, personId: 'c1', careForm: 'pleegzorg', start, ...(end && { end }), ...rest };
}

function home(start: PlainDate, end?: PlainDate): HomeSpell {
  return { id: `h-${start}`, personId: 'c1', start, with: 'mother', ...(end && { end }) };
}

function setOf(placements: readonly Placement[], rest: Partial<Register> = {}, options = {}) {
  return episodesOf({ about: { version: '1' }, placements, ...rest }, { asOf, ...options });
}

/** Start, end and exit of each episode: what a professional would say. */
function told(...args: Parameters<typeof setOf>) {
  return setOf(...args).episodes.map(({ start, end, exit }) => [start, end, exit]);
}

describe('which placements make an episode', () => {
  it('joins placements that touch: a move is no new episode', () => {
    const [episode, ...others] = setOf([stay('2024-01-01', '2024-01-10'), stay('2024-01-10')]).episodes;
    expect(others).toEqual([]);
    expect(episode?.placements.map(({ id }) => id)).toEqual(['p-2024-01-01', 'p-2024-01-10']);
    expect(episode).not.toHaveProperty('end');
    expect(episode?.flags).toEqual([]);
  });

  it('joins placements that overlap and says so, also when the later one ends first', () => {
    const { episodes } = setOf([stay('2024-01-01', '2024-06-01'), stay('2024-02-01', '2024-03-01')]);
    expect(episodes.map(({ start, end, exit, flags }) => [start, end, exit, flags])).toEqual([
      ['2024-01-01', '2024-06-01', 'unknown', ['placements-overlap']],
    ]);
  });

  it('opens none for weekend care, as recorded or as the care form has it', () => {
    expect(told([stay('2024-01-01', undefined, { nightsPerWeek: 2 })])).toEqual([]);
    expect(told([stay('2024-01-01', undefined, { careForm: 'weekendpleegzorg' })])).toEqual([]);
  });

  it.each([
    [3.5, 0],
    [4, 1],
    [7, 1],
  ])('with %d nights a week opens %d episodes', (nightsPerWeek, count) => {
    expect(told([stay('2024-01-01', undefined, { nightsPerWeek })])).toHaveLength(count);
  });

  it('counts weekend care when fewer nights are asked for', () => {
    expect(told([stay('2024-01-01', undefined, { nightsPerWeek: 2 })], {}, { minNights: 2 })).toHaveLength(1);
  });

  it('opens none for a form without residence', () => {
    expect(told([stay('2024-01-01', undefined, { careForm: 'informeel-netwerk' })])).toEqual([]);
  });

  it('keeps children apart and each child’s episodes in order of time, whatever the order of the rows', () => {
    const rows = [
      stay('2024-05-01', undefined, { id: 'b', personId: 'c2' }),
      stay('2023-01-01', '2023-02-01', { destination: 'home' }),
      stay('2022-01-01', '2022-02-01', { destination: 'home' }),
    ];
    const { episodes } = setOf(rows);
    expect(episodes.map(({ personId, start }) => `${personId} ${start}`)).toEqual([
      'c2 2024-05-01',
      'c1 2022-01-01',
      'c1 2023-01-01',
    ]);
  });

  it('leaves out, and names, a placement of an unknown form and one that ends before it starts', () => {
    const unknown = stay('2024-01-01', undefined, { careForm: 'aquarium' as Placement['careForm'] });
    const backwards = stay('2024-02-02', '2024-02-01');
    const set = setOf([unknown, backwards]);
    expect(set.episodes).toEqual([]);
    expect(set.excluded).toEqual([
      { placement: unknown, reason: 'care-form-unknown' },
      { placement: backwards, reason: 'end-before-start' },
    ]);
  });

  it('keeps a stay of no nights: it began and ended on one day', () => {
    expect(told([stay('2024-01-01', '2024-01-01', { destination: 'home' })])).toEqual([
      ['2024-01-01', '2024-01-01', 'home'],
    ]);
  });
});

describe('a return home', () => {
  it('ends the episode on the first night at home, when it is recorded as destination', () => {
    expect(told([stay('2024-01-01', '2024-03-01', { destination: 'home' })])).toEqual([
      ['2024-01-01', '2024-03-01', 'home'],
    ]);
  });

  it('ends the episode when it is recorded as home spell', () => {
    expect(told([stay('2024-01-01', '2024-03-01')], { homeSpells: [home('2024-03-01')] })).toEqual([
      ['2024-01-01', '2024-03-01', 'home'],
    ]);
  });

  it.each([
    ['2024-03-28', [['2024-01-01', undefined, undefined]], ['return-too-short']], // 27 nights
    [
      '2024-03-29',
      [
        ['2024-01-01', '2024-03-01', 'home'],
        ['2024-03-29', undefined, undefined],
      ],
      [],
    ], // 28 nights
  ])('must last 28 nights: placed again on %s', (again, expected, flags) => {
    const placements = [stay('2024-01-01', '2024-03-01', { destination: 'home' }), stay(again as PlainDate)];
    expect(told(placements)).toEqual(expected);
    expect(setOf(placements).episodes[0]?.flags).toEqual(flags);
  });

  it('counts at once when no lasting is asked for', () => {
    const placements = [stay('2024-01-01', '2024-03-01', { destination: 'home' }), stay('2024-03-02')];
    expect(told(placements, {}, { lastingNights: 0 })[0]).toEqual(['2024-01-01', '2024-03-01', 'home']);
  });

  it('has not happened yet when it has not lasted by the last day looked at', () => {
    const left = stay('2024-06-01', '2024-12-05', { destination: 'home' }); // 27 nights before 2025-01-01
    const [episode] = setOf([left]).episodes;
    expect(episode).toMatchObject({ leftOn: '2024-12-05', flags: ['return-too-short'] });
    expect(episode).not.toHaveProperty('exit');
    expect(told([stay('2024-06-01', '2024-12-04', { destination: 'home' })])).toEqual([
      ['2024-06-01', '2024-12-04', 'home'],
    ]);
  });

  it('is as short as its home spell says, whatever the destination', () => {
    const placements = [stay('2024-01-01', '2024-03-01', { destination: 'home' }), stay('2024-03-20')];
    expect(told(placements, { homeSpells: [home('2024-03-02', '2024-03-10')] })).toEqual([
      ['2024-01-01', undefined, undefined],
    ]);
  });

  it('is backdated to its start when it followed a few days of which nothing is known', () => {
    expect(told([stay('2024-01-01', '2024-03-01')], { homeSpells: [home('2024-03-11')] })).toEqual([
      ['2024-01-01', '2024-03-11', 'home'],
    ]);
  });

  it('is no end of the episode when it began before the episode did', () => {
    expect(told([stay('2024-01-01', '2024-03-01')], { homeSpells: [home('2012-01-01')] })).toEqual([
      ['2024-01-01', '2024-03-01', 'unknown'],
    ]);
  });
});

describe('a gap without a fact', () => {
  it.each([
    ['2024-03-28', 1], // 27 nights: bridged
    ['2024-03-29', 2], // 28 nights: ended
  ])('until %s leaves %d episodes', (next, count) => {
    const { episodes } = setOf([stay('2024-01-01', '2024-03-01'), stay(next as PlainDate)]);
    expect(episodes).toHaveLength(count);
    expect(episodes[0]?.flags).toEqual(count === 1 ? ['gap-bridged'] : []);
  });

  it('is never a return home: a long one ends the episode as unknown on the last day known', () => {
    expect(told([stay('2024-01-01', '2024-03-01'), stay('2024-09-01')])[0]).toEqual([
      '2024-01-01',
      '2024-03-01',
      'unknown',
    ]);
  });

  it('is not explained by "other placement" or by a destination nobody knows', () => {
    for (const destination of ['other-placement', 'unknown', 'the moon'] as Placement['destination'][]) {
      expect(told([stay('2024-01-01', '2024-03-01', destination && { destination })])).toEqual([
        ['2024-01-01', '2024-03-01', 'unknown'],
      ]);
    }
  });

  it('after a short return still ends the episode as unknown on the last night away', () => {
    const placements = [stay('2024-01-01', '2024-03-01'), stay('2024-08-01')];
    expect(told(placements, { homeSpells: [home('2024-03-01', '2024-03-11')] })[0]).toEqual([
      '2024-01-01',
      '2024-03-01',
      'unknown',
    ]);
  });
});

describe('other exits', () => {
  it.each(['kin-or-guardian', 'other-care', 'independent', 'moved-away'] as const)(
    '%s ends it when it lasts',
    (destination) => {
      expect(told([stay('2024-01-01', '2024-03-01', { destination })])).toEqual([
        ['2024-01-01', '2024-03-01', destination],
      ]);
      expect(told([stay('2024-01-01', '2024-03-01', { destination }), stay('2024-03-10')])).toEqual([
        ['2024-01-01', undefined, undefined],
      ]);
    },
  );

  it('ageing out counts at once, also the day before the last day looked at', () => {
    expect(told([stay('2024-01-01', '2024-12-31', { destination: 'aged-out' })])).toEqual([
      ['2024-01-01', '2024-12-31', 'aged-out'],
    ]);
  });

  it('death ends it on the day of death, whatever the records say after', () => {
    const persons = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2024-02-01' }] as const;
    expect(told([stay('2024-01-01'), stay('2024-01-15')], { persons })).toEqual([
      ['2024-01-01', '2024-02-01', 'death'],
    ]);
  });

  it('death soon after the last stay is the exit of the episode', () => {
    const persons = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2024-03-11' }] as const;
    expect(told([stay('2024-01-01', '2024-03-01')], { persons })).toEqual([
      ['2024-01-01', '2024-03-11', 'death'],
    ]);
  });

  it('death after the last day looked at is not known yet', () => {
    const persons = [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2025-02-01' }] as const;
    expect(told([stay('2024-01-01')], { persons })).toEqual([['2024-01-01', undefined, undefined]]);
  });
});

describe('the last day looked at', () => {
  it('does not see what begins on it or after', () => {
    expect(told([stay('2025-01-01'), stay('2025-06-01')])).toEqual([]);
  });

  it('takes a later end for running', () => {
    expect(told([stay('2024-01-01', '2025-01-02')])).toEqual([['2024-01-01', undefined, undefined]]);
  });
});

describe('an unknown end', () => {
  it('is not a running end: only the first night is sure', () => {
    const { episodes } = setOf([stay('2024-01-01', undefined, { endUnknown: true })]);
    expect(episodes).toMatchObject([{ end: '2024-01-02', exit: 'unknown', flags: ['end-unknown'] }]);
  });

  it('is not running either when it began just before the last day looked at', () => {
    expect(told([stay('2024-12-31', undefined, { endUnknown: true })])).toEqual([
      ['2024-12-31', '2025-01-01', 'unknown'],
    ]);
  });

  it('is bridged when the next stay follows soon', () => {
    const placements = [stay('2024-01-01', undefined, { endUnknown: true }), stay('2024-01-10')];
    expect(setOf(placements).episodes).toMatchObject([
      { start: '2024-01-01', flags: ['end-unknown', 'gap-bridged'] },
    ]);
  });
});

describe('for any placements of one child', () => {
  const someDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2023-06-01', days));
  const somePlacement = fc
    .tuple(
      someDay,
      fc.option(fc.integer({ min: 0, max: 200 })),
      fc.constantFrom(undefined, 'home', 'independent'),
    )
    .map(([start, length, destination]) =>
      stay(start, length === null ? undefined : addDays(start, length), {
        id: `${start}/${length}/${destination}`,
        ...(destination && { destination: destination as 'home' }),
      }),
    );
  const options = { numRuns: 500 };

  it('each placement is in exactly one episode, and episodes do not overlap', () => {
    fc.assert(
      fc.property(fc.array(somePlacement, { maxLength: 6 }), (placements) => {
        const { episodes } = setOf(placements);
        expect(episodes.flatMap((episode) => episode.placements)).toHaveLength(placements.length);
        for (const [i, episode] of episodes.entries()) {
          const next = episodes[i + 1];
          if (next !== undefined)
            expect(daysBetween(episode.end ?? asOf, next.start)).toBeGreaterThanOrEqual(28);
        }
      }),
      options,
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(somePlacement, { maxLength: 6, selector: ({ id }) => id }), (placements) => {
        expect(setOf([...placements].reverse()).episodes).toEqual(setOf(placements).episodes);
      }),
      options,
    );
  });
});
