/** Figures about help at home, and about what did or did not follow. */
import { addDays } from '@jeugd/core';
import { metricEvents } from '@jeugd/metrics';
import { type Demonstration, figuresOf, firstValue, from, times } from '../demonstration.js';
import { childOf, happened, helpOf, stayOf } from '../records.js';

const hoursAWeek = (hoursPerWeek: number) => () =>
  firstValue({ trajectories: [helpOf('c1', 180, { hoursPerWeek })] }, 'ambulatory-intensity');

/** Of a hundred referrals so many with an intake after a month. */
const referred = (intakes: number) => () => {
  const events = [
    ...times(100, (number) => happened(`c${number}`, from, metricEvents.referral)),
    ...times(intakes, (number) => happened(`c${number}`, addDays(from, 30), metricEvents.intake)),
  ];
  return firstValue({ events }, 'referral-success-share');
};

/** So many placements in the year before, and so many fewer in the year itself. */
function fewer(before: number, less: number) {
  const placements = [
    ...times(before, (number) => stayOf(`b${number}`, 60, { start: '2022-03-01', end: '2022-05-01' })),
    ...times(before - less, (number) => stayOf(`n${number}`, 60)),
  ];
  return figuresOf({ placements }, 'avoided-placements-vs-target')[0];
}

export const help: Readonly<Record<string, Demonstration>> = {
  'isb-hours-min': hoursAWeek(10),
  'isb-hours-high': hoursAWeek(30),
  'isb-prevented': () => {
    const children = times(10, (number) => `c${number}`);
    const register = {
      persons: children.map((id) => childOf(id)),
      trajectories: children.map((id) => helpOf(id, 180, { programme: 'isb' })),
      events: children.map((id) => happened(id, addDays(from, -10), metricEvents.placementIntended)),
      placements: children
        .slice(0, 6)
        .map((id) => stayOf(id, 100, { start: '2023-06-01', end: '2023-10-01' })),
    };
    return (
      figuresOf(register, 'prevented-placement-share').find(({ params }) => params['t'] === 365)?.value ??
      null
    );
  },
  'kek-7-of-10': () => {
    const trajectories = [
      ...times(10, (number) => helpOf(`c${number}`, 90)),
      ...times(3, (number) => ({
        ...helpOf(`c${number}`, 0),
        id: `more-${number}`,
        start: '2023-05-01' as const,
        end: '2024-05-01' as const,
      })),
    ];
    return firstValue({ trajectories, placements: [] }, 'no-further-support-share');
  },
  'bmt-months': () =>
    firstValue(
      {
        trajectories: [-30, 0, 30].map((off) =>
          helpOf(`c${off}`, 274 + off, { programme: 'beter-met-thuis' }),
        ),
      },
      'trajectory-duration',
    ),
  'spv-referred': referred(70),
  'spv-product': referred(49),
  'cnt-families': () => {
    const events = times(10, (number) => happened(`c${number}`, from, metricEvents.stuckCaseOpened));
    return figuresOf({ events }, 'stuck-case-resolution')[0]?.n ?? null;
  },
  'fv-target': () => fewer(120, 50)?.value ?? null,
  'fv-achieved': () => fewer(120, 60)?.value ?? null,
  'fv-attainment': () => {
    const [target, achieved] = [fewer(120, 50)?.value ?? null, fewer(120, 60)?.value ?? null];
    return target === null || achieved === null ? null : achieved / target;
  },
  // The wished number: what is left when there are as many fewer as there were.
  zero: () => fewer(120, 120)?.events ?? null,
};
