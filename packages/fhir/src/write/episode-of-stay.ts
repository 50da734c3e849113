/** The trajectory that a stay is part of: the register does not say it, but often only one can be. */
import type { CareTrajectory, Placement } from '@jeugd/core';
import { extensionUrls } from '../names/systems.js';
import type { Reference } from '../r4/types.js';
import { type Draft, referenceTo } from './draft.js';

/**
 * A link to the only trajectory of the same child and provider in which the first day of the stay lies; of several to the
 * only one with the same form. None when there is doubt.
 */
export function episodeOfStay(draft: Draft, placement: Placement): Reference | undefined {
  const beside = draft.index
    .of('trajectories', 'personId', placement.personId)
    .filter((trajectory) => isBeside(trajectory, placement));
  const alike = beside.filter(({ careForm }) => careForm === placement.careForm);
  const [only, ...others] = alike.length > 0 ? alike : beside;
  if (only === undefined || others.length > 0) return undefined;
  const derived = [{ url: extensionUrls.derived, valueBoolean: true }];
  return { extension: derived, ...referenceTo(draft, 'trajectories', only.id) };
}

function isBeside({ providerId, start, end }: CareTrajectory, placement: Placement): boolean {
  return (
    providerId === placement.providerId &&
    start <= placement.start &&
    (end === undefined || placement.start < end)
  );
}
