/** Authorisations for closed care, what is asked under their names, and the nights that they no longer carry. */
import { type Authorisation, overlap, type PlainDate } from '@jeugd/core';
import { type EndReason, titleCoverage } from '@jeugd/core/legal';
import type { RuleContext } from '../../engine/index.js';
import { nightsWithin } from '../shared/nights-within.js';
import { closedStaysOf } from './closed-stays.js';

const closedKinds: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['gesloten-machtiging', 'gesloten-spoed', 'gesloten-voorwaardelijk']))();

/** Whether a kind of authorisation, request or decision is about closed care: regular, emergency or conditional. */
export function isForClosedCare({ kind }: { readonly kind: string }): boolean {
  return closedKinds.has(kind);
}

/** Whether it opens closed care by itself: the regular and the emergency authorisation. */
export function opensClosedCare({ kind }: { readonly kind: string }): boolean {
  return kind === 'gesloten-machtiging' || kind === 'gesloten-spoed';
}

/**
 * How many nights of closed stays an authorisation would have carried, had it not ended for this reason or been
 * suspended. Nights that another title carries do not count.
 */
export function nightsLost(
  authorisation: Authorisation,
  because: EndReason | 'suspended',
  { index, asOf, inForce }: RuleContext,
): number {
  let nights = 0;
  for (const stay of closedStaysOf(authorisation.personId, index)) {
    const days = inForce(stay);
    if (days === undefined || overlap(days, authorisation) === undefined) continue;
    const lost = titleCoverage(index, stay, asOf).uncoveredNights.filter(
      (each) => each.recordId === authorisation.id && each.because === because,
    );
    nights += nightsWithin(lost, days);
  }
  return nights;
}

/** Whether a day lies in the days of an authorisation as recorded, the day of its end too. */
export function isDuring(day: PlainDate, { start, end }: Authorisation): boolean {
  return start <= day && day <= end;
}
