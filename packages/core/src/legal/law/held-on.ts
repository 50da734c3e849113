/** What the law says, and what it said on a day. */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import type { LegalItem } from './legal-item.js';
import type { LegalItemId } from './legal-item-ids.js';
import { legalItems } from './legal-items.js';

/**
 * An item of law as it held on a day: the regime of that day instead of the newest one.
 *
 * @dutch geldende versie
 */
export interface LegalItemInForce extends Omit<LegalItem, 'versions'> {
  /** First day of this regime. */
  readonly validFrom: PlainDate;
  /** What was different in this regime, in one line; absent where the law did not change. */
  readonly summary?: string;
}

/**
 * An item of law with its newest rule and its dated versions.
 *
 * @dutch wettelijk begrip
 * @example
 * legalItem('muhp').article; // 'BW 1:265a-1:265c'
 * legalItem('gesloten-spoed').maxDuration?.value; // 4
 */
export function legalItem(id: LegalItemId): LegalItem {
  return legalItems[id];
}

/**
 * The rule that was in force on a day: the dated version where the law changed, else the item itself. The first day
 * of a version is in, the day it ends is not. `undefined` when nothing was in force, or before 2015-01-01.
 *
 * What a version does not say (its ages, its duration) did not change and is that of the item.
 *
 * @dutch wat gold op een dag
 * @example
 * heldOn('vbm-nood', '2023-12-31')?.maxDuration?.value; // 7
 * heldOn('vbm-nood', '2024-01-01')?.maxDuration?.value; // 3
 * heldOn('woonplaats-2022', '2021-12-31'); // undefined
 */
export function heldOn(id: LegalItemId, day: PlainDate): LegalItemInForce | undefined {
  const { versions, ...item } = legalItems[id];
  if (versions === undefined) return inForce(item, day);
  const version = versions.find((each) => contains(periodOf(each), day));
  if (version === undefined) return undefined;
  const { fromCertainty: _, ...content } = version;
  const { validUntil: __, ...rest } = item;
  return { ...rest, ...content };
}

function inForce(item: Omit<LegalItem, 'versions'>, day: PlainDate): LegalItemInForce | undefined {
  const { validFrom } = item;
  return validFrom !== undefined && contains(periodOf({ ...item, validFrom }), day)
    ? { ...item, validFrom }
    : undefined;
}

function periodOf({ validFrom, validUntil }: { validFrom: PlainDate; validUntil?: PlainDate }) {
  return validUntil === undefined ? { start: validFrom } : { start: validFrom, end: validUntil };
}
