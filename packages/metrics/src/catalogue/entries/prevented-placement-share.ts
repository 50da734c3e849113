/** Not placed after all: of the children for whom a placement was intended before help began, how many stayed home. */
import {
  birthdayOf,
  type CareTrajectory,
  daysBetween,
  type Episode,
  hasResidence,
  type PlainDate,
} from '@jeugd/core';
import { byPerson } from '../../cohorts/by-person.js';
import { casesByGroup, childrenIn } from '../../cohorts/groups.js';
import { begunIn, spellSubject } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import type { FigureWindow } from '../../figures/figure.js';
import type { RiskRow } from '../../risk-table/build.js';
import { withoutTables } from '../drafts.js';
import type { Metric } from '../metric.js';
import { type Ending, rowUntil, shareByDay } from '../time-estimate.js';
import { metricEvents } from '../words.js';
import { preventedPlacementShareDescription } from './descriptions/prevented-placement-share.js';

/** Days after the start of the help. */
const moments = [90, 365];

/** Days before the start of the help in which the intent must have been recorded, both ends in: our own choice. */
const recentIntent = 90;

export const preventedPlacementShare: Metric = {
  description: preventedPlacementShareDescription,
  compute: (study, window) => {
    const { events, requests } = study.register;
    if (events === undefined && requests === undefined) return [withoutTables(window)];
    const byChild = byPerson(study.episodes().episodes);
    const cases = casesIn(window, study, byChild);
    return casesByGroup(study, cases, spellSubject).flatMap((group) => {
      const rows = group.cases.map((help) => rowOf(help, study, byChild.get(help.personId) ?? []));
      return moments.map((t) => ({
        by: group.by,
        window,
        params: { t },
        children: childrenIn(group.cases),
        ...shareByDay(rows, { cause: 'placed', level: study.settings.level, day: t, isAvoided: true }),
        warnings: [{ code: 'counterfactual' as const }],
      }));
    });
  },
};

type EpisodesOfChild = ReadonlyMap<string, readonly Episode[]>;

/** The first help of each child at home in the window before which a placement was intended. */
function casesIn(window: FigureWindow, study: Study, byChild: EpisodesOfChild): CareTrajectory[] {
  const taken = new Set<string>();
  return begunIn(study.register.trajectories ?? [], window)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1))
    .filter(({ personId, careForm, start }) => {
      if (taken.has(personId) || hasResidence(careForm) !== false) return false;
      const isAway = (byChild.get(personId) ?? []).some((episode) => {
        const until = episode.end ?? episode.leftOn;
        return episode.start < start && (until === undefined || until > start);
      });
      if (isAway || !isIntendedBefore(start, personId, study)) return false;
      taken.add(personId);
      return true;
    });
}

/** An intent on record: an event, or a request to place the child. */
function isIntendedBefore(start: PlainDate, personId: string, { index }: Study): boolean {
  const isRecent = (day: PlainDate) => day <= start && daysBetween(day, start) <= recentIntent;
  return (
    index
      .of('events', 'personId', personId)
      .some(({ kind, date }) => kind === metricEvents.placementIntended && isRecent(date)) ||
    index
      .of('requests', 'personId', personId)
      .some(({ kind, filedOn }) => kind === 'placement' && isRecent(filedOn))
  );
}

/** To the first night away; turning 18 and death rule it out. */
function rowOf(
  { personId, start }: CareTrajectory,
  { index, settings }: Study,
  episodes: readonly Episode[],
): RiskRow {
  const placed = episodes.find((episode) => episode.start >= start);
  const person = index.find('persons', personId);
  const endings: Ending[] = placed === undefined ? [] : [{ day: placed.start, cause: 'placed' }];
  if (person !== undefined) {
    const grown = birthdayOf(person.birthDate, 18);
    if (grown >= start) endings.push({ day: grown, cause: 'adult' });
    if (person.deathDate !== undefined && person.deathDate >= start) {
      endings.push({ day: person.deathDate, cause: 'death' });
    }
  }
  return rowUntil(start, endings, settings.asOf);
}
