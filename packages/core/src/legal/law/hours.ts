/**
 * The hours of the law: within how many hours something must be done. The limits of `limits.ts` count whole days.
 */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Certainty } from './legal-item.js';
import type { LegalItemId } from './legal-item-ids.js';

/**
 * A number of hours, in one regime.
 *
 * @dutch wettelijk aantal uren
 */
export interface LegalHours {
  /** The item of law it belongs to. */
  readonly item: LegalItemId;
  /** How many; what was done in that hour is in time. */
  readonly hours: number;
  /** Where it stands. */
  readonly article: string;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** First day of the regime. */
  readonly validFrom: PlainDate;
  /** First day no longer of the regime; absent while it holds. */
  readonly validUntil?: PlainDate;
}

/**
 * All hours by id, the regimes of each from old to new.
 *
 * @dutch wettelijke aantallen uren
 */
export const legalHours = {
  /** The behavioural scientist agrees to a restraint in an emergency. */
  'scientist-in-emergency': [
    {
      item: 'vbm-nood',
      hours: 24,
      article: 'Jeugdwet 6.3.7 (old)',
      certainty: 'high',
      validFrom: '2015-01-01',
      validUntil: '2024-01-01',
    },
    {
      item: 'vbm-nood',
      hours: 12,
      article: 'Jeugdwet 6.3.1.2(5)',
      certainty: 'high',
      validFrom: '2024-01-01',
    },
  ],
} as const satisfies Readonly<Record<string, readonly LegalHours[]>>;

/**
 * Id of a number of hours. A literal that does not exist does not compile.
 *
 * @dutch id van een aantal uren
 */
export type LegalHoursId = keyof typeof legalHours;

/**
 * The hours that held on a day. `undefined` when nothing was said yet, or before 2015-01-01.
 *
 * @dutch uren op een dag
 * @example
 * hoursOn('scientist-in-emergency', '2023-12-31'); // 24
 * hoursOn('scientist-in-emergency', '2024-01-01'); // 12
 */
export function hoursOn(id: LegalHoursId, day: PlainDate): number | undefined {
  const regimes: readonly LegalHours[] = legalHours[id];
  return regimes.find(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || day < validUntil),
  )?.hours;
}
