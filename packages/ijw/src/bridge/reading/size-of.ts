/** How much was assigned, where it tells nights or hours a week. */
import type { ToegewezenProduct } from '../../standard/messages/jw301.js';

/** Nights and hours a week. */
export interface WeeklySize {
  readonly nightsPerWeek?: number;
  readonly hoursPerWeek?: number;
}

/** Hours in one unit of WJ756, as its labels say: a minute, an hour, a part of a day of four hours. */
const hoursIn: Readonly<Record<string, number>> = { '01': 1 / 60, '04': 1, '16': 4 };

/** Per week, in WMO757. */
const perWeek = '2';

/** A night and day, in WJ756. */
const nightAndDay = '14';

/**
 * What an assigned size says of a week. Sizes per month or in all say nothing of a week; more than seven nights a week
 * are none.
 */
export function weeklySizeOf(size: ToegewezenProduct['Omvang']): WeeklySize {
  if (size === undefined || size.Frequentie !== perWeek || size.Volume === 0) return {};
  if (size.Eenheid === nightAndDay) return size.Volume <= 7 ? { nightsPerWeek: size.Volume } : {};
  const hours = hoursIn[size.Eenheid];
  return hours === undefined ? {} : { hoursPerWeek: Math.round(size.Volume * hours * 100) / 100 };
}
