/** First help: the first trajectory of each child that began in a window. */
import type { CareTrajectory } from '@jeugd/core';
import { begunIn } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import type { FigureWindow } from '../../figures/figure.js';

/** The first trajectory of each child that began in the window; of two on one day the one whose id comes first. */
export function firstHelpIn(window: FigureWindow, { register }: Study): CareTrajectory[] {
  const first = new Map<string, CareTrajectory>();
  for (const help of begunIn(register.trajectories ?? [], window)) {
    const known = first.get(help.personId);
    const isEarlier = known === undefined || help.start < known.start;
    if (isEarlier || (help.start === known.start && help.id < known.id)) first.set(help.personId, help);
  }
  return [...first.values()];
}
