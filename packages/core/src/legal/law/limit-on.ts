/** What limit held on a day, and when a time that began on a day is over. */
import { addDays, earliest, type PlainDate } from '../../calendar/plain-date.js';
import { addMonths, addWeeks, addYears } from '../../calendar/terms.js';
import type { Duration } from './legal-item.js';
import type { LegalLimit } from './limit.js';
import { type LegalLimitId, legalLimits } from './limits.js';

/** The calendar ends here; a later day cannot be written. */
const lastDay: PlainDate = '9999-12-31';
/** Nothing in the law lasts a century, so from a day before this one the end can be written. */
const lastSafeStart: PlainDate = '9899-12-31';

/**
 * The limit that held on a day. `undefined` when there was none yet, or before 2015-01-01.
 *
 * @dutch termijn op een dag
 * @example
 * limitOn('vbm-nood', '2023-12-31')?.value; // 7
 * limitOn('vbm-nood', '2024-01-01')?.value; // 3
 * limitOn('insluiting', '2023-12-31'); // undefined
 */
export function limitOn(id: LegalLimitId, day: PlainDate): LegalLimit | undefined {
  return regimesOf(id).find(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || day < validUntil),
  );
}

/**
 * The first day outside a time that begins on `from`, under the limit of that day or of another one: the first day on
 * which a measure no longer holds, or the first day on which it is too late to act. `undefined` when there was no
 * limit then.
 *
 * What lasts a year from 1 March ends before 1 March a year later. What must be done within two weeks of 3 March may
 * still be done on 17 March: the first day outside is 18 March. Weekends and holidays are not moved.
 *
 * @dutch eerste dag na de termijn
 * @example
 * firstDayOutside('ots', '2024-03-01'); // '2025-03-01'
 * firstDayOutside('financieel-verantwoordelijk', '2025-03-03'); // '2025-03-18'
 * firstDayOutside('dossier-bewaring', '2019-05-10', '2035-06-01'); // '2039-05-10'
 */
export function firstDayOutside(
  id: LegalLimitId,
  from: PlainDate,
  onDay: PlainDate = from,
): PlainDate | undefined {
  const limit = limitOn(id, onDay);
  return limit && endOf(limit, from);
}

/**
 * The last day in time for what must be done at least so long before a day, under the limit of that day. `undefined`
 * when there was no limit then.
 *
 * What must be done two months before 20 May may still be done on 20 March; two months before 30 April on the last day
 * of February.
 *
 * @dutch laatste dag vóór de termijn
 * @example
 * lastDayBefore('toets-raad-extension', '2025-05-20'); // '2025-03-20'
 * lastDayBefore('toets-raad-no-extension', '2025-04-30'); // '2025-02-28'
 */
export function lastDayBefore(id: LegalLimitId, day: PlainDate): PlainDate | undefined {
  const limit = limitOn(id, day);
  return limit && addDuration(day, { ...limit, value: -limit.value });
}

/**
 * The day a length of time after another, as the law counts: the same day number, or the last day of a month that
 * lacks it. Never later than 9999-12-31, so that an open end written as a far day does no harm.
 *
 * @dutch einde van een termijn
 * @example
 * addDuration('2024-11-30', { value: 3, unit: 'month' }); // '2025-02-28'
 */
export function addDuration(from: PlainDate, { value, unit }: Duration): PlainDate {
  if (from > lastSafeStart) return lastDay;
  if (unit === 'day') return addDays(from, value);
  if (unit === 'week') return addWeeks(from, value);
  return unit === 'month' ? addMonths(from, value) : addYears(from, value);
}

/** The limit of a day; for an earlier day than was looked at the oldest regime, for a day after its end the last. */
export function nearestLimit(id: LegalLimitId, day: PlainDate): LegalLimit | undefined {
  return limitOn(id, day) ?? regimesOf(id).find(({ validFrom }) => day < validFrom) ?? regimesOf(id).at(-1);
}

/** The first day outside a limit that began on a day. */
export function endOf(limit: LegalLimit, from: PlainDate): PlainDate {
  const end = addDuration(from, limit);
  return limit.counts === 'lasts' || end === lastDay ? end : earliest(addDays(end, 1), lastDay);
}

const regimes = /* @__PURE__ */ (() => {
  const byId = new Map<string, LegalLimit[]>();
  for (const limit of legalLimits) byId.set(limit.id, [...(byId.get(limit.id) ?? []), limit]);
  return byId;
})();

function regimesOf(id: LegalLimitId): readonly LegalLimit[] {
  return regimes.get(id) ?? [];
}
