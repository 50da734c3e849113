/** What to invent: the options of the caller, checked and completed. */
import { dayNumber, isPlainDate, JeugdError, type PlainDate, plainDate } from '@jeugd/core';
import { type CohortShares, cohorts, defaultShares } from '../care/cohorts.js';
import type { Day } from './day.js';
import { invalidCountTexts, invalidSeedTexts, invalidSharesTexts, invalidYearsTexts } from './texts.js';

/**
 * What to invent.
 *
 * @dutch opties voor verzonnen gegevens
 */
export interface SyntheticOptions {
  /** How many children; adults come on top. Each has had some youth care. */
  readonly children: number;
  /** Any whole number; the same one gives the same register. */
  readonly seed: number;
  /** First day covered; 2015-01-01 unless told. */
  readonly from?: PlainDate;
  /** First day no longer covered, on which the register is extracted; 2025-01-01 unless told. */
  readonly until?: PlainDate;
  /** Shares of the children in each programme; generous unless told, see {@link defaultShares}. */
  readonly shares?: Partial<CohortShares>;
  /** Name of the municipality; `Voorbeeldstad`, which does not exist, unless told. */
  readonly municipality?: string;
  /** How many faults to plant; 0 unless told. See {@link plantFaults}. */
  readonly faults?: number;
}

/** The options, complete and in days. */
export interface Settings {
  readonly children: number;
  readonly seed: number;
  readonly from: Day;
  readonly until: Day;
  readonly shares: CohortShares;
  readonly municipality: string;
}

/** Far enough from the ends of the calendar for grandparents before and court orders after. */
const [earliestDay, latestDay] = ['1900-01-01', '2200-01-01'] as const;

/** The options, checked and completed. */
export function settingsOf(options: SyntheticOptions): Settings {
  const { children, seed, from = '2015-01-01', until = '2025-01-01' } = options;
  requireCount('children', children);
  requireCount('faults', options.faults ?? 0);
  if (!Number.isSafeInteger(seed)) throw new JeugdError('synthetic/invalid-seed', invalidSeedTexts);
  if (!isPlainDate(from) || !isPlainDate(until) || from >= until || from < earliestDay || until > latestDay) {
    throw new JeugdError('synthetic/invalid-years', invalidYearsTexts);
  }
  return {
    children,
    seed,
    from: dayNumber(plainDate(from)),
    until: dayNumber(plainDate(until)),
    shares: sharesOf(options.shares),
    municipality: options.municipality ?? 'Voorbeeldstad',
  };
}

/** Refuses what is no whole number from 0 up. */
export function requireCount(option: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 0) return;
  throw new JeugdError('synthetic/invalid-count', invalidCountTexts, { option });
}

function sharesOf(given: Partial<CohortShares> = {}): CohortShares {
  const shares: CohortShares = { ...defaultShares, ...given };
  const each = (Object.keys(cohorts) as (keyof CohortShares)[]).map((name) => shares[name]);
  const sum = each.reduce((total, share) => total + share, 0);
  // Shares that are meant to make 1 may miss it by a rounding.
  if (each.every((share) => share >= 0) && sum <= 1 + 1e-9) return shares;
  throw new JeugdError('synthetic/invalid-shares', invalidSharesTexts);
}
