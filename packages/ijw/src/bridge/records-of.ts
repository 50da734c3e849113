/** From drafts to records: trajectories, stays and measures. */
import { ageOn, type CareTrajectory, type Destination, type Measure, type Placement } from '@jeugd/core';
import type { BridgeLog } from './bridge-log.js';
import type { CareDraft } from './care-draft.js';
import { endReasonMeanings } from './crosswalks/end-reasons.js';
import { type InStayOn, inStayOn, isFullStay, isStay, nightsOf } from './stays.js';
import { trimmed } from './trimmed.js';

/**
 * When a stay is taken to have ended at home: when it ended as planned and no other stay ran on that day, or never.
 *
 * @dutch wanneer een kind geacht wordt naar huis te zijn
 */
export type ReturnsHome = 'planned' | 'never';

/** The records of some drafts. */
export interface CareRecords {
  readonly trajectories: readonly CareTrajectory[];
  readonly placements: readonly Placement[];
  readonly measures: readonly Measure[];
  /** How many stays were taken to end at home. */
  readonly assumedHome: number;
}

/** Names a record; the number counts in its table from 1. */
export type NameRecord = (
  table: 'trajectories' | 'placements' | 'measures',
  draft: CareDraft,
  number: number,
) => string;

/** The records of drafts. A stay that ends on the first day of the next is trimmed and reported. */
export function recordsOf(
  drafts: readonly CareDraft[],
  { returnsHome, nameOf, log }: { returnsHome: ReturnsHome; nameOf: NameRecord; log: BridgeLog },
): CareRecords {
  const trajectories: CareTrajectory[] = [];
  const placements: Placement[] = [];
  const measures: Measure[] = [];
  const all = trimmed(drafts, log);
  const isInStayOn = inStayOn(all);
  let assumedHome = 0;
  for (const draft of all) {
    const { meaning, personId, providerId, start, end } = draft;
    const spell = { start, ...(end !== undefined && { end }) };
    if (meaning.gives === 'measure') {
      const id = nameOf('measures', draft, measures.length + 1);
      measures.push({ id, personId, kind: meaning.measure, ...spell, organisationId: providerId });
    } else if (meaning.gives === 'help' && isStay(draft)) {
      const id = nameOf('placements', draft, placements.length + 1);
      const destination = destinationOf(draft, isInStayOn, returnsHome);
      if (destination === 'home') assumedHome += 1;
      placements.push({
        ...{ id, personId, careForm: meaning.careForm, ...spell, ...endReasonOf(draft) },
        ...(destination !== undefined && { destination }),
        ...{ providerId, ...unusualNightsOf(draft), municipality: draft.municipality },
      });
    } else if (meaning.gives === 'help') {
      const id = nameOf('trajectories', draft, trajectories.length + 1);
      const { referrer, hoursPerWeek } = draft;
      trajectories.push({
        ...{ id, personId, careForm: meaning.careForm, ...spell, ...endReasonOf(draft), providerId },
        ...(referrer !== undefined && { referrer }),
        ...(meaning.crisis === true && { crisisStart: true }),
        ...(hoursPerWeek !== undefined && { hoursPerWeek }),
        municipality: draft.municipality,
      });
    }
  }
  return { trajectories, placements, measures, assumedHome };
}

/** Where the child went: what is seen of it, else what the reason says, else what is assumed. */
function destinationOf(
  draft: CareDraft,
  isInStayOn: InStayOn,
  returnsHome: ReturnsHome,
): Destination | undefined {
  const { personId, end, reason, birthDate } = draft;
  if (end === undefined || reason === undefined || !isFullStay(draft)) return undefined;
  const line = endReasonMeanings.find(({ code }) => code === reason);
  if (line?.destination === 'death') return 'death';
  if (isInStayOn(personId, end)) return 'other-placement';
  if (line?.destination !== undefined) return line.destination;
  if (reason !== planned) return undefined;
  if (ageOn(birthDate, end) >= 18) return 'aged-out'; // CBS 3.7: 01 also when the help ends at eighteen
  return returnsHome === 'planned' ? 'home' : undefined;
}

/** Ended as planned, in JZ588. */
const planned = '31';

function endReasonOf({ end, reason }: CareDraft): { readonly endReason?: string } {
  const line = endReasonMeanings.find(({ code }) => code === reason);
  return end === undefined || line?.endReason === undefined ? {} : { endReason: line.endReason };
}

/** Nights a week are written where they are not those of the form. */
function unusualNightsOf(draft: CareDraft): { readonly nightsPerWeek?: number } {
  const nights = nightsOf(draft);
  return nights === nightsOf({ meaning: draft.meaning }) ? {} : { nightsPerWeek: nights };
}
