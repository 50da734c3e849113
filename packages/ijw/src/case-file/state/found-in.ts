/** Finding what stands in a case file: each by what tells it apart, or by what it belongs to. */
import type { Assignment } from '../assignment.js';
import type { CareRequest, RequestGrant } from '../care-request.js';
import type { ClaimedLine } from '../claimed-line.js';
import type { DeliveryStart, DeliveryStop } from '../delivery.js';
import { deliveryKey, stopKey } from './keys.js';
import { listIndex } from './list-index.js';

/** Assignments by number. */
export const assignmentsNumbered = /* @__PURE__ */ (() =>
  listIndex(({ ToewijzingNummer }: Assignment) => ToewijzingNummer))();

/** Requests by reference. */
export const requestsNamed = /* @__PURE__ */ (() =>
  listIndex(({ ReferentieAanbieder }: CareRequest) => ReferentieAanbieder))();

/** What was assigned with the reference of a request, by number. */
export const grantsNumbered = /* @__PURE__ */ (() =>
  listIndex(({ ToewijzingNummer }: RequestGrant) => ToewijzingNummer))();

/** Starts by their key. */
export const startsKeyed = /* @__PURE__ */ (() =>
  listIndex(({ start }: DeliveryStart) => deliveryKey(start)))();

/** Starts by the assignment that they are on. */
export const startsOn = /* @__PURE__ */ (() =>
  listIndex(({ start }: DeliveryStart) => start.ToewijzingNummer))();

/** Stops by their key. */
export const stopsKeyed = /* @__PURE__ */ (() => listIndex(({ stop }: DeliveryStop) => stopKey(stop)))();

/** Stops by the key of their start. */
export const stopsOfStart = /* @__PURE__ */ (() =>
  listIndex(({ stop }: DeliveryStop) => deliveryKey(stop)))();

/** Stops by assignment and first day. */
export const stopsSince = /* @__PURE__ */ (() =>
  listIndex(
    ({ stop: { ToewijzingNummer, Begindatum } }: DeliveryStop) => `${ToewijzingNummer} ${Begindatum}`,
  ))();

/** Claimed lines by assignment. */
export const linesOn = /* @__PURE__ */ (() => listIndex(({ line }: ClaimedLine) => line.ToewijzingNummer))();
