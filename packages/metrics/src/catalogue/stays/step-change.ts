/** Steps on the home-likeness scale: of the moves within care, how many went homeward, away, or neither. */
import { compareHomeLikeness } from '@jeugd/core';
import { casesByGroup } from '../../cohorts/groups.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { stepChangeDescription } from './descriptions/step-change.js';
import { type Move, movesIn } from './moves.js';

/** Which way a move can go, by how the new level compares with the old one. */
const directions = [
  ['homeward', -1],
  ['same', 0],
  ['away', 1],
] as const;

export const stepChange: Metric = {
  description: stepChangeDescription,
  compute: (study, window) =>
    casesByGroup(study, movesIn(window, study), (each) => each).flatMap((group) =>
      directions.map(([direction, sign]) =>
        shareAmong(group, (move) => goes(sign, move), {
          study,
          window,
          params: { direction },
          warnings: ['own-scale'],
        }),
      ),
    ),
};

function goes(sign: -1 | 0 | 1, { from, to }: Move) {
  const step = compareHomeLikeness(to.careForm, from.careForm);
  return step === undefined ? 'level-unknown' : step === sign;
}
