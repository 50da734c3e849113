/** At home with a closed authorisation: children on a day for whom one is in force and who are not in a closed setting. */
import { type Authorisation, addDays, contains, isClosed, knownPeriodOf, type PlainDate } from '@jeugd/core';
import { authorisationInForce } from '@jeugd/core/legal';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { subjectOn } from '../../cohorts/running-care.js';
import type { Study } from '../../cohorts/study.js';
import type { Draft } from '../../figures/draft.js';
import type { FigureWindow } from '../../figures/figure.js';
import type { Metric } from '../metric.js';
import { familiesAtHomeUnderClosedAuthorisationDescription } from './descriptions/families-at-home-under-closed-authorisation.js';

export const familiesAtHomeUnderClosedAuthorisation: Metric = {
  description: familiesAtHomeUnderClosedAuthorisationDescription,
  compute: (study, window) => {
    const cases = childrenUnderAuthorisation(window, study);
    return casesByGroup(study, cases, (each) => each).map(({ by, cases: group }): Draft => {
      const outside = group.filter(({ isInside }) => !isInside).length;
      const counts = {
        n: group.length,
        numerator: outside,
        denominator: group.length,
        children: childrenIn(group),
      };
      return group.length === 0
        ? { by, window, ...counts, value: null, reason: 'no-cases', interval: null }
        : { by, window, ...counts, value: outside, interval: null };
    });
  },
};

/** The children with a closed authorisation in force on the last day of the window. */
function childrenUnderAuthorisation({ from, until }: FigureWindow, study: Study) {
  if (from >= until) return [];
  const { index, register } = study;
  const day = addDays(until, -1);
  const inForce = (register.authorisations ?? []).filter(
    (authorisation) =>
      isForClosedStay(authorisation) && contains(authorisationInForce(index, authorisation), day),
  );
  const children = [...new Set(inForce.map(({ personId }) => personId))].sort();
  return children
    .filter((personId) => isAlive(personId, day, study))
    .map((personId) => ({ ...subjectOn(study, personId, day), isInside: isInside(personId, day, study) }));
}

/** A conditional authorisation is meant for living outside and says nothing here. */
function isForClosedStay({ kind }: Authorisation): boolean {
  return kind === 'gesloten-machtiging' || kind === 'gesloten-spoed';
}

function isAlive(personId: string, day: PlainDate, { index }: Study): boolean {
  const died = index.find('persons', personId)?.deathDate;
  return died === undefined || day < died;
}

function isInside(personId: string, day: PlainDate, { index }: Study): boolean {
  return index
    .of('placements', 'personId', personId)
    .some((stay) => isClosed(stay.careForm) && contains(knownPeriodOf(stay), day));
}
