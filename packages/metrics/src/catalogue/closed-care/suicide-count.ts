/** Suicides and attempts: how many there were among those in youth care. */
import { type CareEvent, contains, isA, knownPeriodOf } from '@jeugd/core';
import { byPerson } from '../../cohorts/by-person.js';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { personsInCare } from '../../cohorts/persons-in-care.js';
import { eventsIn } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import { calendarYearsOf } from '../../cohorts/window.js';
import { leftOut } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import { countEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { metricEvents } from '../words.js';
import { suicideCountDescription } from './descriptions/suicide-count.js';

const kinds = [metricEvents.suicide, metricEvents.suicideAttempt];

export const suicideCount: Metric = {
  description: suicideCountDescription,
  compute: (study, window) => {
    const periods = study.settings.by === 'year' ? calendarYearsOf(window) : [window];
    const cases = periods.flatMap((period) => withEvents(period, study));
    return casesByGroup(study, cases, (each) => each).flatMap(({ by, cases: group }) =>
      kinds.map((event) => {
        const events = group.flatMap(({ inCare }) => inCare).filter(({ kind }) => kind === event).length;
        return {
          by,
          window,
          params: { event },
          children: childrenIn(group),
          ...countEstimate(events, childrenIn(group), study.settings.level),
          leftOut: leftOut({
            'outside-care': group.flatMap(({ outside }) => outside).filter(({ kind }) => kind === event)
              .length,
          }),
        };
      }),
    );
  },
};

/** The persons in youth care in a period with what happened to them, on days with care and on others. */
function withEvents(period: FigureWindow, study: Study) {
  const eventsOf = byPerson(eventsIn(study, kinds, period));
  return personsInCare(study.register, [period]).map(({ personId, since, records }) => {
    const ran = ({ date }: CareEvent) =>
      records.some((record) => isA(record.careForm, 'jeugdhulp') && contains(knownPeriodOf(record), date));
    const events = eventsOf.get(personId) ?? [];
    return {
      personId,
      since,
      day: period.from,
      records,
      inCare: events.filter(ran),
      outside: events.filter((event) => !ran(event)),
    };
  });
}
