/** The records of a register that one story becomes. */
import type {
  Authorisation,
  Authority,
  CareTrajectory,
  Measure,
  Observation,
  Placement,
  PlainDate,
} from '@jeugd/core';
import { textIn } from '../../rules/engine/record-view.js';
import { authorisationByType, authorityByType, formByCode, measureByType, referrerOf } from '../crosswalk.js';
import { isStay, toRegister } from '../stays.js';
import { observationsOf } from './observations-of.js';
import type { Story } from './stories.js';

/** The tables that stories fill. */
export interface Tables {
  readonly trajectories: CareTrajectory[];
  readonly placements: Placement[];
  readonly observations: Observation[];
  readonly measures: Measure[];
  readonly authorities: Authority[];
  readonly authorisations: Authorisation[];
}

/** Tables without a record. */
export function emptyTables(): Tables {
  return {
    trajectories: [],
    placements: [],
    observations: [],
    measures: [],
    authorities: [],
    authorisations: [],
  };
}

/** What is to be said of a record that was taken over in part, or not. */
interface Said {
  readonly code:
    | 'cbs/not-carried'
    | 'cbs/authorisation-without-end'
    | 'cbs/record-not-usable'
    | 'cbs/assumed';
  readonly field?: string;
  readonly isRejected: boolean;
}

/** Adds what a story tells; gives what is to be said of it, if anything. */
export function addTo(
  tables: Tables,
  story: Story & { readonly start: PlainDate },
  personId: string,
  organisationId: string | undefined,
): Said | undefined {
  switch (story.kind) {
    case 'jeugdhulp':
      return addHelp(tables, story, personId, organisationId);
    case 'machtigingUithuisplaatsing':
      return addAuthorisation(tables, story, personId);
    default:
      return addMeasure(tables, story, personId, organisationId);
  }
}

function addHelp(
  tables: Tables,
  story: Story & { readonly start: PlainDate },
  personId: string,
  providerId: string | undefined,
): Said | undefined {
  const { record, type, reason } = story;
  const careForm = formByCode.get(type);
  if (careForm === undefined) return { code: 'cbs/record-not-usable', isRejected: true };
  const { start, end } = toRegister(story, isStay(type));
  const id = `T-${tables.trajectories.length + 1}`;
  const own = {
    personId,
    careForm,
    start,
    ...(end !== undefined && { end }),
    ...(providerId !== undefined && { providerId }),
  };
  const referrer = textIn(record, 'verwijzer');
  const crisis = textIn(record, 'gestartMetCrisis');
  tables.trajectories.push({
    id,
    ...own,
    ...(reason !== '' && { endReason: reason }),
    ...(referrer !== '' && { referrer: referrerOf(referrer) }),
    ...((crisis === '01' || crisis === '02') && { crisisStart: crisis === '01' }),
  });
  if (isStay(type)) tables.placements.push({ id: `P-${tables.placements.length + 1}`, ...own });
  const from = tables.observations.length;
  tables.observations.push(...observationsOf(story, { personId, trajectoryId: id, from }));
  return type === '01' ? { code: 'cbs/not-carried', field: 'hulpvorm', isRejected: false } : undefined;
}

function addAuthorisation(
  tables: Tables,
  story: Story & { readonly start: PlainDate },
  personId: string,
): Said {
  const kind = authorisationByType.get(story.type);
  const { start, end } = toRegister(story, false);
  if (kind === undefined) return { code: 'cbs/record-not-usable', isRejected: true };
  if (end === undefined) return { code: 'cbs/authorisation-without-end', isRejected: true };
  tables.authorisations.push({
    id: `A-${tables.authorisations.length + 1}`,
    personId,
    kind,
    decidedOn: start,
    start,
    end,
  });
  return { code: 'cbs/assumed', field: 'decidedOn', isRejected: false };
}

function addMeasure(
  tables: Tables,
  story: Story & { readonly start: PlainDate },
  personId: string,
  organisationId: string | undefined,
): Said | undefined {
  const { kind, type, reason } = story;
  const { start, end } = toRegister(story, false);
  const span = { start, ...(end !== undefined && { end }) };
  const authority = kind === 'jeugdbescherming' ? authorityByType.get(type) : undefined;
  if (authority !== undefined) {
    if (organisationId === undefined) return { code: 'cbs/record-not-usable', isRejected: true };
    const id = `G-${tables.authorities.length + 1}`;
    tables.authorities.push({ id, childId: personId, holderId: organisationId, kind: authority, ...span });
    return reason === ''
      ? undefined
      : { code: 'cbs/not-carried', field: 'redenBeeindiging', isRejected: false };
  }
  const measure = kind === 'jeugdreclassering' ? 'jeugdreclassering' : measureByType.get(type);
  if (measure === undefined) return { code: 'cbs/record-not-usable', isRejected: true };
  tables.measures.push({
    id: `M-${tables.measures.length + 1}`,
    personId,
    kind: measure,
    ...span,
    ...(organisationId !== undefined && { organisationId }),
    ...(reason !== '' && { endReason: reason }),
  });
  return measure === 'jeugdreclassering'
    ? { code: 'cbs/not-carried', field: 'typeMaatregel', isRejected: false }
    : undefined;
}
