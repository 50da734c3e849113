/** Measurements at the end of an episode. */
import { daysBetween, type Observation } from '@jeugd/core';
import type { EndedEpisode } from './exit-cohort.js';
import { byCodeUnit } from './order.js';
import type { Study } from './study.js';

/** Days around the end within which a measurement belongs to it: our own choice, no norm of the field. */
const nearTheEnd = 90;

/**
 * The measurements with an instrument, of the moment `end`, that belong to an episode: taken within 90 days of its
 * end, not before it began and before the next one begins. By date.
 */
export function measurementsAtEnd(
  study: Study,
  instrument: string,
): (episode: EndedEpisode) => Observation[] {
  const byPerson = new Map<string, Observation[]>();
  for (const observation of study.register.observations ?? []) {
    if (observation.instrument !== instrument || observation.moment !== 'end') continue;
    if (observation.date >= study.settings.asOf) continue;
    const known = byPerson.get(observation.personId);
    if (known === undefined) byPerson.set(observation.personId, [observation]);
    else known.push(observation);
  }
  return (episode) => {
    const next = study.nextOf(episode)?.start;
    return (byPerson.get(episode.personId) ?? [])
      .filter(({ date }) => date >= episode.start && (next === undefined || date < next))
      .filter(({ date }) => Math.abs(daysBetween(episode.end, date)) <= nearTheEnd)
      .sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id));
  };
}
