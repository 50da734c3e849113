/** Network activated: how many people of the own network have a task, for each child in youth care on a day. */
import { addDays } from '@jeugd/core';
import { networkSize } from '@jeugd/core/family-network';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { type PersonInCare, personsInCare } from '../../cohorts/persons-in-care.js';
import type { Study } from '../../cohorts/study.js';
import { leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { meanEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { networkActivationDescription } from './descriptions/network-activation.js';

export const networkActivation: Metric = {
  description: networkActivationDescription,
  compute: (study, window) => {
    const cases = inCareAtEndOf(window, study).map((each) => {
      const size = networkSize(study.index, each.personId, addDays(window.until, -1));
      return { ...each, day: each.since, withTask: size.isDetermined ? size.informalWithTask : undefined };
    });
    return casesByGroup(study, cases, (each) => each).map(({ by, cases: group }) => {
      const known = group.filter(({ withTask }) => withTask !== undefined);
      return {
        by,
        window,
        children: childrenIn(known),
        ...meanEstimate(
          known.flatMap(({ withTask }) => withTask ?? []),
          study.settings.level,
          group.length === 0 ? 'no-cases' : 'not-known',
        ),
        leftOut: leftOut({ 'not-determined': group.length - known.length }),
      };
    });
  },
};

function inCareAtEndOf({ from, until }: FigureWindow, { register }: Study): readonly PersonInCare[] {
  return from >= until ? [] : personsInCare(register, [{ from: addDays(until, -1), until }]);
}
