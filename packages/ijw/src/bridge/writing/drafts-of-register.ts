/** The care of a register as drafts: the part of it that messages can tell. */
import {
  type CareTrajectory,
  isShowableId,
  type Location,
  type Measure,
  type Person,
  type Placement,
  type Register,
  type TableName,
  tableNames,
} from '@jeugd/core';
import type { BridgeLog } from '../bridge-log.js';
import type { CareDraft } from '../care-draft.js';
import { stopReasonOf, stopReasonOfHelp } from '../crosswalks/end-reasons.js';
import { referrerMeanings } from '../crosswalks/referrers.js';
import type { ProductMeaning } from '../products/product-meaning.js';
import { meaningKey } from '../products/product-table.js';
import { weeklySizeOf } from '../reading/size-of.js';
import { isFullStay, isStay } from '../stays.js';
import type { BridgeCode } from '../texts.js';
import type { Drafting } from './options.js';
import { sizeOf } from './sizes.js';

/** The drafts of the care in a register, in its order; what cannot be told is reported. */
export function draftsOfRegister(
  register: Register,
  drafting: Drafting,
  log: BridgeLog,
): readonly CareDraft[] {
  const { placements = [], trajectories = [], measures = [] } = register;
  const drafts = [
    ...placements.flatMap((record, at) =>
      draftOf(record, placed('placements', record, at), ofStay(record, drafting), drafting, log),
    ),
    ...trajectories.flatMap((record, at) =>
      draftOf(record, placed('trajectories', record, at), ofHelp(record, drafting), drafting, log),
    ),
    ...measures.flatMap((record, at) =>
      draftOf(record, placed('measures', record, at), ofMeasure(record, drafting), drafting, log),
    ),
  ];
  for (const table of tableNames) {
    const records = register[table]?.length ?? 0;
    if (records > 0 && !carriedTables.has(table))
      log.report('ijw/table-not-carried', { record: table }, { table, records });
  }
  return withoutOverlap(drafts, drafting, log);
}

/** Tables of which messages tell at least a part. */
const carriedTables: ReadonlySet<TableName> = new Set<TableName>([
  'persons',
  'organisations',
  'relations',
  'measures',
  'trajectories',
  'placements',
]);

function placed(record: TableName, { id }: { readonly id: string }, at: number): Location {
  return { path: `/${record}/${at}`, record, ...(isShowableId(id) && { id }) };
}

/** What differs between the kinds of record. */
type OfKind = Pick<CareDraft, 'reason' | 'nightsPerWeek' | 'hoursPerWeek' | 'referrer'> & {
  readonly meaning: ProductMeaning | undefined;
  readonly providerId: string | undefined;
};

function ofStay(placement: Placement, { table }: Drafting): OfKind {
  const { careForm, providerId, destination, nightsPerWeek } = placement;
  const meaning = table.helpProduct(careForm, false);
  const isPartTime =
    meaning !== undefined && !isFullStay({ meaning, ...(nightsPerWeek !== undefined && { nightsPerWeek }) });
  return {
    ...{ meaning, providerId, reason: isPartTime ? stopReasonOfHelp(undefined) : stopReasonOf(destination) },
    ...(nightsPerWeek !== undefined && { nightsPerWeek }),
  };
}

function ofHelp(
  { careForm, providerId, crisisStart, endReason, hoursPerWeek, referrer }: CareTrajectory,
  { table }: Drafting,
): OfKind {
  return {
    ...{
      meaning: table.helpProduct(careForm, crisisStart === true),
      providerId,
      reason: stopReasonOfHelp(endReason),
    },
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(referrerMeanings.some((line) => line.referrer === referrer) &&
      referrer !== undefined && { referrer }),
  };
}

function ofMeasure({ kind, organisationId }: Measure, { table }: Drafting): OfKind {
  return {
    meaning: table.measureProduct(kind),
    providerId: organisationId,
    reason: stopReasonOfHelp(undefined),
  };
}

function draftOf(
  record: Placement | CareTrajectory | Measure,
  place: Location,
  { meaning, providerId, reason, ...told }: OfKind,
  drafting: Drafting,
  log: BridgeLog,
): readonly CareDraft[] {
  const person = drafting.index.find('persons', record.personId);
  const obstacle = obstacleTo(record, { table: place.record, person, meaning, providerId }, drafting);
  if (obstacle !== undefined || person === undefined || meaning === undefined || providerId === undefined) {
    log.report(obstacle ?? 'ijw/without-person', place);
    return [];
  }
  const { personId, start, end } = record;
  const care = { meaning, ...told };
  // A size that no message can carry, such as half a night, is left out.
  const { nightsPerWeek: _, hoursPerWeek: __, ...rest } = told;
  return [
    {
      ...{ id: record.id, personId, birthDate: person.birthDate, providerId, meaning, start },
      ...(end !== undefined && end <= drafting.asOf && { end, ...(reason !== undefined && { reason }) }),
      ...{ ...rest, ...weeklySizeOf(sizeOf(care)), municipality: drafting.municipality, place },
    },
  ];
}

/** What must be known of a record. */
interface Known {
  readonly table: string | undefined;
  readonly person: Person | undefined;
  readonly meaning: ProductMeaning | undefined;
  readonly providerId: string | undefined;
}

/** Why messages cannot tell of a record; `undefined` when they can. */
function obstacleTo(
  record: Placement | CareTrajectory | Measure,
  { table, person, meaning, providerId }: Known,
  { asOf, index }: Drafting,
): BridgeCode | undefined {
  const { start, end } = record;
  if (person === undefined) return 'ijw/without-person';
  // A trajectory in a form with residence would come back as a stay.
  if (meaning === undefined || (table !== 'measures' && isStay({ meaning }) !== (table === 'placements')))
    return 'ijw/without-product';
  if (providerId === undefined || index.find('organisations', providerId) === undefined)
    return 'ijw/without-provider';
  if ('endUnknown' in record && record.endUnknown === true) return 'ijw/without-last-day';
  if (end !== undefined && end <= start) return 'ijw/without-days';
  return start > asOf || start < person.birthDate ? 'ijw/outside-days' : undefined;
}

/**
 * The same product is not assigned twice at once to one provider (OP259): of what overlaps each gets another product of
 * the same meaning, while there is one.
 */
function withoutOverlap(
  drafts: readonly CareDraft[],
  { table }: Drafting,
  log: BridgeLog,
): readonly CareDraft[] {
  const byMeaning = new Map<string, CareDraft[]>();
  for (const draft of drafts) {
    const key = `${draft.personId}/${draft.providerId}/${meaningKey(draft.meaning)}`;
    const same = byMeaning.get(key);
    if (same === undefined) byMeaning.set(key, [draft]);
    else same.push(draft);
  }
  const placedAs = new Map<CareDraft, ProductMeaning>();
  for (const same of byMeaning.values()) {
    const last = new Map<ProductMeaning, CareDraft>();
    for (const draft of same.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
      const free = table.alike(draft.meaning).find((meaning) => isOverBy(last.get(meaning), draft));
      if (free === undefined) log.report('ijw/assigned-twice', draft.place);
      else {
        placedAs.set(draft, free);
        last.set(free, draft);
      }
    }
  }
  return drafts.flatMap((draft) => {
    const meaning = placedAs.get(draft);
    return meaning === undefined ? [] : { ...draft, meaning };
  });
}

function isOverBy(draft: CareDraft | undefined, { start }: CareDraft): boolean {
  return draft === undefined || (draft.end !== undefined && draft.end <= start);
}
