/**
 * Taking in starts (JW305) and stops (JW307).
 *
 * Deletions come first, whatever their place in the message: what replaces them stands beside them (IV008). A class is
 * judged against what those before it left; when one is rejected the whole message is, and what it changed is put back.
 */
import type { JW305, JW307 } from '../../standard/index.js';
import type { DeliveryStart, DeliveryStop } from '../delivery.js';
import type { CaseState } from '../state/case-state.js';
import { isSameDelivery, isSameStop } from '../state/keys.js';
import { ownCopy } from '../state/own-copy.js';
import { takeBack } from '../state/take-back.js';
import type { Told } from '../told.js';
import { meetClient } from './client.js';
import type { Desk } from './desk.js';

/** Judges and takes in starts. */
export function receiveStarts({ Client }: JW305, desk: Desk): boolean {
  desk.turnTo(Client.Bsn);
  let holds = desk.judge('JW305.Client', Client);
  for (const { delivery, path } of inOrder(
    Client.StartProducten.StartProduct,
    '/Bericht/Client/StartProducten/StartProduct',
  )) {
    if (!desk.judge('JW305.StartProduct', delivery)) {
      holds = false;
      continue;
    }
    const state = desk.openCase();
    const told = desk.told(path);
    if (delivery.StatusAanlevering !== '3') state.starts.push({ start: ownCopy(delivery), told });
    else withdraw(state, state.starts, ({ start }) => isSameDelivery(start, delivery), told);
  }
  return settle(holds, Client, desk);
}

/** Judges and takes in stops. */
export function receiveStops({ Client }: JW307, desk: Desk): boolean {
  desk.turnTo(Client.Bsn);
  let holds = desk.judge('JW307.Client', Client);
  for (const { delivery, path } of inOrder(
    Client.StopProducten.StopProduct,
    '/Bericht/Client/StopProducten/StopProduct',
  )) {
    if (!desk.judge('JW307.StopProduct', delivery)) {
      holds = false;
      continue;
    }
    const state = desk.openCase();
    const told = desk.told(path);
    if (delivery.StatusAanlevering !== '3') state.stops.push({ stop: ownCopy(delivery), told });
    else withdraw(state, state.stops, ({ stop }) => isSameStop(stop, delivery), told);
  }
  return settle(holds, Client, desk);
}

/** Deletions first, each with its path. */
function inOrder<Delivery extends { readonly StatusAanlevering: string }>(
  deliveries: readonly Delivery[],
  path: string,
): readonly { readonly delivery: Delivery; readonly path: string }[] {
  const placed = deliveries.map((delivery, at) => ({ delivery, path: `${path}[${at + 1}]` }));
  const isDeletion = ({ delivery }: { delivery: Delivery }) => delivery.StatusAanlevering === '3';
  return [...placed.filter(isDeletion), ...placed.filter((each) => !isDeletion(each))];
}

/** Takes a delivery out, and remembers it in case the message that deletes it is rejected itself. */
function withdraw<What extends DeliveryStart | DeliveryStop>(
  state: CaseState,
  deliveries: What[],
  isMeant: (each: What) => boolean,
  by: Told,
): void {
  const at = deliveries.findIndex(isMeant);
  if (at === -1) return;
  state.deleted ??= [];
  state.deleted.push(...deliveries.splice(at, 1).map((what) => ({ what, by })));
}

function settle(holds: boolean, client: JW305['Client'] | JW307['Client'], desk: Desk): boolean {
  const state = desk.memory.caseOf({ ...desk, Bsn: client.Bsn });
  if (holds) meetClient(client, desk);
  else if (state !== undefined) takeBack(state, desk.kind, desk.Identificatie, desk.memory);
  return holds;
}
