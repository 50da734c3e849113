/** Figures about stays: how long, how they ended, how children fared. */
import { addDays, addYears, eventKinds, instruments, type Placement, type PlainDate } from '@jeugd/core';
import { type Demonstration, figuresOf, firstValue, from, times } from '../demonstration.js';
import { childOf, happened, measured, stayOf } from '../records.js';

/** Stays of different length with this mean. */
function staysAround(mean: number, programme?: Placement['programme']): Placement[] {
  const more = programme === undefined ? {} : { programme };
  return [-20, -10, 0, 10, 20].map((off) => stayOf(`${programme}${off}`, mean + off, more));
}

const meanStay = (mean: number) => () =>
  firstValue({ placements: staysAround(mean) }, 'length-of-stay-completed');

/** A hundred stays of seventy days, of which so many are followed by what is asked. */
const hundred = times(100, (number) => stayOf(`c${number}`, 70));
const left = addDays(from, 70);

export const stays: Readonly<Record<string, Demonstration>> = {
  'jzp-mean-stay': meanStay(208),
  'tb-days': meanStay(70),
  'tb-days-ref': meanStay(208),
  'tb-days-diff': () =>
    firstValue(
      { placements: [...staysAround(70, 'thuisbest'), ...staysAround(208)] },
      'stay-length-difference',
      {
        by: 'programme',
        compareWith: 'none',
      },
    ),
  'tb-home': () => {
    const placements = times(100, (number) =>
      stayOf(`c${number}`, 70, { destination: number <= 73 ? 'home' : 'other-care' }),
    );
    return firstValue({ placements }, 'home-at-exit-share');
  },
  'tb-day': () => {
    const observations = times(100, (number) =>
      measured(`c${number}`, left, instruments.daytimeActivity, number <= 82 ? 24 : 4),
    );
    return firstValue({ placements: hundred, observations }, 'daytime-activity-share');
  },
  'tb-norelapse': () => {
    const events = times(9, (number) => happened(`c${number}`, addDays(left, 100), eventKinds.relapse));
    return firstValue({ placements: hundred, events }, 'no-relapse-share');
  },
  'tb-grade': () => {
    const observations = times(100, (number) =>
      measured(`c${number}`, left, instruments.clientRating, number <= 90 ? 8 : 7),
    );
    return firstValue({ placements: hundred, observations }, 'client-rating');
  },
  // The first birthday after 18 on which leaving counts as ageing out.
  'age-limit': () => [19, 20, 21, 22].find((age) => shareLeavingAt(age) === 1) ?? null,
};

/** The share that aged out among children who leave a family home on this birthday. */
function shareLeavingAt(age: number): number | null {
  const born: PlainDate = addYears('2023-06-01', -age);
  const placement = stayOf('c1', 0, { careForm: 'gezinshuis', start: '2022-06-01', end: '2023-06-01' });
  const register = { persons: [childOf('c1', born)], placements: [placement] };
  return figuresOf(register, 'age-out-exit')[0]?.value ?? null;
}
