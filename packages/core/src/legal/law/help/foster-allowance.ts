/**
 * What a foster family and a child in residence are paid, as dated amounts of the Regeling Jeugdwet.
 *
 * Only regimes that were read are here: the states of 2020-07-08, 2025 and 2026. The amounts are indexed each
 * 1 January, so a state holds to the end of its year; years in between are not known.
 */
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { Certainty } from '../legal-item.js';

/**
 * The allowance for one foster child, in euro.
 *
 * @dutch pleegvergoeding
 */
export interface FosterAllowance {
  /** Basic amount a month. */
  readonly perMonth: number;
  /** Basic amount a day. */
  readonly perDay: number;
  /** Supplement a day in the first four weeks of a crisis placement, or for the third and each further foster child. */
  readonly supplementPerDay: number;
  /** Most a day for the costs of a child with a disability. */
  readonly disabilitySupplementMaxPerDay: number;
  /** How sure it is. */
  readonly certainty: Certainty;
}

/**
 * Pocket and clothing money for a child who stays in an accommodation full time for a month or longer, in euro a month,
 * when the parents do not pay it.
 *
 * @dutch zak- en kleedgeld
 */
export interface PocketMoney {
  /** Pocket money. */
  readonly pocket: number;
  /** Clothing money, from 12. */
  readonly clothing: number;
}

interface AllowanceRegime {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
  readonly supplement: number;
  readonly certainty: Certainty;
  /** From which age, a month, a day; oldest class first. */
  readonly base: readonly (readonly [fromAge: number, perMonth: number, perDay: number])[];
}

/** Regeling Jeugdwet, bijlage 1: states 2026-01-01, 2025-01-01 (official print of 2025-04-17) and 2020-07-08. */
const regimes: readonly AllowanceRegime[] = [
  {
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
    supplement: 4.96,
    certainty: 'high',
    base: [
      [18, 931, 30.62],
      [16, 922, 30.31],
      [12, 835, 27.45],
      [9, 767, 25.21],
      [0, 757, 24.88],
    ],
  },
  {
    validFrom: '2025-01-01',
    validUntil: '2026-01-01',
    supplement: 4.82,
    certainty: 'high',
    base: [
      [18, 905, 29.76],
      [16, 896, 29.46],
      [12, 812, 26.68],
      [9, 745, 24.5],
      [0, 736, 24.18],
    ],
  },
  {
    validFrom: '2020-07-08',
    validUntil: '2021-01-01',
    supplement: 3.77,
    certainty: 'medium',
    base: [
      [18, 707, 23.26],
      [16, 700, 23.02],
      [12, 634, 20.85],
      [9, 582, 19.15],
      [0, 575, 18.89],
    ],
  },
];

/**
 * The foster care allowance for a child of an age, in whole years, on a day (Regeling Jeugdwet 5.1-5.4, bijlage 1).
 * `undefined` on a day of which the amounts were not read, and before birth.
 *
 * @dutch pleegvergoeding
 * @example
 * fosterAllowanceOn(11, '2026-03-01')?.perDay; // 25.21
 * fosterAllowanceOn(12, '2025-12-31')?.perMonth; // 812
 * fosterAllowanceOn(12, '2023-03-01'); // undefined
 */
export function fosterAllowanceOn(age: number, day: PlainDate): FosterAllowance | undefined {
  const regime = regimes.find(({ validFrom, validUntil }) => validFrom <= day && day < validUntil);
  const base = regime?.base.find(([fromAge]) => age >= fromAge);
  if (regime === undefined || base === undefined) return undefined;
  const [, perMonth, perDay] = base;
  const { supplement, certainty } = regime;
  return {
    perMonth,
    perDay,
    supplementPerDay: supplement,
    disabilitySupplementMaxPerDay: supplement,
    certainty,
  };
}

/**
 * Pocket and clothing money at an age, in whole years, on a day (Regeling Jeugdwet 5a.1-5a.3, bijlage 1a): pocket money
 * from 6, clothing money from 12. `undefined` under 6, and outside 2025 and 2026, the years that were read.
 *
 * @dutch zak- en kleedgeld
 * @example
 * pocketMoneyOn(12, '2025-03-01'); // { pocket: 30, clothing: 54 }
 * pocketMoneyOn(5, '2025-03-01'); // undefined
 */
export function pocketMoneyOn(age: number, day: PlainDate): PocketMoney | undefined {
  if (age < 6 || day < '2025-01-01' || day >= '2027-01-01') return undefined;
  return age < 12 ? { pocket: 12, clothing: 0 } : { pocket: 30, clothing: 54 };
}
