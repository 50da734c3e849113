/**
 * Taking in starts (JW305) and stops (JW307).
 *
 * Deletions come first, whatever their place in the message: what replaces them stands beside them (IV008). A class is
 * judged against what those before it left; when one is rejected the whole message is, and what it changed is put back.
 */
import type { JW305, JW307 } from '../../standard/index.js';
import type { DeliveryStart, DeliveryStop } from '../delivery.js';
import type { CaseState } from '../state/case-state.js';
import { startsKeyed, stopsKeyed } from '../state/found-in.js';
import { deliveryKey, stopKey } from '../state/keys.js';
import { ownCopy } from '../state/own-copy.js';
import { takeBack } from '../state/take-back.js';
import type { Told } from '../told.js';
import { meetClient } from './client.js';
import type { Desk } from './desk.js';

/** Judges and takes in starts. */
export function receiveStarts({ Client }: JW305, desk: Desk): boolean {
  const path = '/Bericht/Client/StartProducten/StartProduct';
  const { deletions, others } = placed(Client.StartProducten.StartProduct, path);
  desk.turnTo(Client.Bsn);
  let holds = desk.judge('JW305.Client', Client);
  const gone = new Map<DeliveryStart, Told>();
  for (const { delivery, told } of deletions) {
    if (!desk.judge('JW305.StartProduct', delivery)) holds = false;
    else remove(startsKeyed(desk.openCase().starts, deliveryKey(delivery)), gone, told(desk));
  }
  if (gone.size > 0) {
    const state = desk.openCase();
    state.starts = without(state.starts, gone, state);
  }
  for (const { delivery, told } of others) {
    if (!desk.judge('JW305.StartProduct', delivery)) holds = false;
    else desk.openCase().starts.push({ start: ownCopy(delivery), told: told(desk) });
  }
  return settle(holds, Client, desk);
}

/** Judges and takes in stops. */
export function receiveStops({ Client }: JW307, desk: Desk): boolean {
  const path = '/Bericht/Client/StopProducten/StopProduct';
  const { deletions, others } = placed(Client.StopProducten.StopProduct, path);
  desk.turnTo(Client.Bsn);
  let holds = desk.judge('JW307.Client', Client);
  const gone = new Map<DeliveryStop, Told>();
  for (const { delivery, told } of deletions) {
    if (!desk.judge('JW307.StopProduct', delivery)) holds = false;
    else remove(stopsKeyed(desk.openCase().stops, stopKey(delivery)), gone, told(desk));
  }
  if (gone.size > 0) {
    const state = desk.openCase();
    state.stops = without(state.stops, gone, state);
  }
  for (const { delivery, told } of others) {
    if (!desk.judge('JW307.StopProduct', delivery)) holds = false;
    else desk.openCase().stops.push({ stop: ownCopy(delivery), told: told(desk) });
  }
  return settle(holds, Client, desk);
}

/** A start or stop as it was sent, and what told of it. */
interface Placed<Delivery> {
  readonly delivery: Delivery;
  readonly told: (desk: Desk) => Told;
}

/** Deletions apart from the others, each with its place. */
function placed<Delivery extends { readonly StatusAanlevering: string }>(
  deliveries: readonly Delivery[],
  path: string,
): { readonly deletions: readonly Placed<Delivery>[]; readonly others: readonly Placed<Delivery>[] } {
  const all = deliveries.map((delivery, at) => ({
    delivery,
    told: (desk: Desk) => desk.told(`${path}[${at + 1}]`),
  }));
  const isDeletion = ({ delivery }: { delivery: Delivery }) => delivery.StatusAanlevering === '3';
  return { deletions: all.filter(isDeletion), others: all.filter((each) => !isDeletion(each)) };
}

/**
 * Notes which of those with a key is taken out. They go together, once all deletions of the message were judged: of one
 * key a message holds one (TR101), so that none of these depends on another.
 */
function remove<What extends object>(meant: readonly What[], gone: Map<What, Told>, by: Told): void {
  const what = meant.find((each) => !gone.has(each));
  if (what !== undefined) gone.set(what, by);
}

/** What is left, as a list of its own. What went is remembered, in case the message that deletes it is rejected itself. */
function without<What extends DeliveryStart | DeliveryStop>(
  deliveries: readonly What[],
  gone: ReadonlyMap<What, Told>,
  state: CaseState,
): What[] {
  state.deleted ??= [];
  for (const [what, by] of gone) state.deleted.push({ what, by });
  return deliveries.filter((each) => !gone.has(each));
}

function settle(holds: boolean, client: JW305['Client'] | JW307['Client'], desk: Desk): boolean {
  const state = desk.memory.caseOf({ ...desk, Bsn: client.Bsn });
  if (holds) meetClient(client, desk);
  else if (state !== undefined) takeBack(state, desk.kind, desk.Identificatie, desk.memory);
  return holds;
}
