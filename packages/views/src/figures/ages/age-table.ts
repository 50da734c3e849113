/** How many people there are of each age and sex. */
import { ageOn, isPlainDate, JeugdError, type Person, type PlainDate } from '@jeugd/core';
import type { CountTable } from '@jeugd/metrics';
import { invalidBandsTexts } from './texts.js';

/**
 * People by age and sex on a day.
 *
 * @dutch tabel naar leeftijd en geslacht
 */
export interface AgeTable {
  /** Rows are age groups, the youngest first; columns are `female`, `male` and `unknown`. */
  readonly persons: CountTable;
  /** People left out: no usable day of birth, or younger than the first group. */
  readonly excluded: number;
}

/** 0 to 17 by year, and 18 or older. */
const usualBands: readonly number[] = Array.from({ length: 19 }, (_, age) => age);

/**
 * How many of these people are of each age and sex on a day. Give it the people that the picture is about, such as the
 * children that are away from home: a register holds parents too.
 *
 * Who is born after the day, or died on it or before, is not there. Another sex than female or male counts as
 * `unknown`. Publish through `protectTable`; single years of age soon make small numbers.
 *
 * @dutch tabel naar leeftijd en geslacht
 * @param options `bands`: the first age of each group, 0 to 18 by year unless told; the last group has no upper end
 * @throws {JeugdError} `views/invalid-bands`
 * @example
 * const persons = [
 *   { id: 'c1', birthDate: '2012-03-01', sex: 'female' },
 *   { id: 'c2', birthDate: '2020-06-01', sex: 'male' },
 *   { id: 'c3', birthDate: '2010-03-02' },
 * ] as const;
 * const table = ageTable(persons, '2024-03-01', { bands: [0, 4, 12, 18] });
 * table.persons.rows.names; // ['0-3', '4-11', '12-17', '18+']
 * table.persons.counts; // [[0, 1, 0], [0, 0, 0], [1, 0, 1], [0, 0, 0]]
 */
export function ageTable(
  persons: readonly Person[],
  asOf: PlainDate,
  { bands = usualBands }: { readonly bands?: readonly number[] } = {},
): AgeTable {
  const isRising = bands.every((age, place) => Number.isInteger(age) && age > (bands[place - 1] ?? -1));
  if (bands.length === 0 || !isRising) throw new JeugdError('views/invalid-bands', invalidBandsTexts);
  const counts = bands.map(() => columns.map(() => 0));
  let excluded = 0;
  for (const { birthDate, deathDate, sex } of persons) {
    const isThere = !(birthDate > asOf) && !(deathDate !== undefined && deathDate <= asOf);
    if (!isThere) continue;
    const age = isPlainDate(birthDate) ? ageOn(birthDate, asOf) : undefined;
    const row = age === undefined ? undefined : counts[bands.findLastIndex((first) => first <= age)];
    const place = sex === 'female' ? 0 : sex === 'male' ? 1 : 2;
    if (row === undefined) excluded += 1;
    else row[place] = (row[place] ?? 0) + 1;
  }
  const rows = bands.map((first, place) => nameOf(first, bands[place + 1]));
  return {
    persons: { rows: { by: 'age', names: rows }, columns: { by: 'sex', names: columns }, counts },
    excluded,
  };
}

const columns: readonly string[] = ['female', 'male', 'unknown'];

function nameOf(first: number, next: number | undefined): string {
  if (next === undefined) return `${first}+`;
  return next === first + 1 ? String(first) : `${first}-${next - 1}`;
}
