/**
 * Beds: which group a child stays in, so that no group ever has more children than places.
 *
 * Stays are taken in the order of their first day; each gets a bed that is free by then, and a new group opens when
 * there is none.
 */
import { type CareFormId, isClosedYouthCare, type Placement } from '@jeugd/core';
import { addBed, type BedQueue, freeBed } from './bed-queue.js';
import type { Organisations } from './organisations.js';
import { add, type Tables } from './tables.js';

/** Places in a group, by form; forms without groups are not here. Six is the usual norm of small groups. */
const capacities: { readonly [Form in CareFormId]?: number } = {
  'gesloten-instelling': 6,
  'gesloten-kort-mst': 6,
  'kleinschalig-open': 6,
  'open-leefgroep': 6,
  crisisopvang: 6,
  gezinshuis: 4,
};

/** Where a group stands, and who runs it. */
interface House {
  readonly groupId: string;
  readonly providerId: string;
  readonly locationId: string;
}

/** Gives every stay in a form that has groups its group, provider and place. */
export function assignBeds(tables: Tables, organisations: Organisations): void {
  const positions = tables.placements
    .map((_, position) => position)
    .filter((position) => capacityFor(tables.placements[position]) !== undefined)
    .sort((a, b) => compareStarts(tables.placements[a], tables.placements[b]) || a - b);
  const bedsOf = new Map<string, BedQueue>();
  const houses = new Map<string, House>();

  for (const position of positions) {
    const placement = tables.placements[position];
    const capacity = capacityFor(placement);
    if (placement === undefined || capacity === undefined) continue;
    const beds = bedsOf.get(placement.careForm) ?? [];
    bedsOf.set(placement.careForm, beds);

    const groupId =
      freeBed(beds, placement.start) ?? openGroup(placement, capacity, beds, houses, tables, organisations);
    addBed(beds, { groupId, freeFrom: placement.end ?? '9999-12-31' });
    const house = houses.get(groupId);
    if (house !== undefined) tables.placements[position] = { ...placement, ...house };
  }
}

function capacityFor(placement: Placement | undefined): number | undefined {
  return placement === undefined ? undefined : capacities[placement.careForm as CareFormId];
}

function compareStarts(a: Placement | undefined, b: Placement | undefined): number {
  const [first, second] = [a?.start ?? '', b?.start ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Opens a group with one bed for this stay and the others free. */
function openGroup(
  { careForm, start }: Placement,
  capacity: number,
  beds: BedQueue,
  houses: Map<string, House>,
  tables: Tables,
  { residential, closed }: Organisations,
): string {
  const number = tables.groups.length;
  const providerId = residential[number % residential.length] ?? residential[0];
  const groupId = add(tables, 'groups', {
    kind: careForm,
    organisationId: providerId,
    capacity,
    start,
    end: undefined,
  });
  const accommodation = closed[number % closed.length] ?? closed[0];
  houses.set(groupId, {
    groupId,
    providerId,
    locationId: isClosedYouthCare(careForm) ? accommodation : `house-${groupId}`,
  });
  for (let bed = 1; bed < capacity; bed += 1) addBed(beds, { groupId, freeFrom: start });
  return groupId;
}
