/** The size of a product: a volume in a unit, with a frequency. */

const neverDailyUnits = ['14', '16', '83', '84'];

/** Whether a size is in a unit that is never counted per day: days, parts of days, euros or pieces. */
export function isNeverDaily(size: { readonly Eenheid: string } | undefined): boolean {
  return size !== undefined && neverDailyUnits.includes(size.Eenheid);
}
