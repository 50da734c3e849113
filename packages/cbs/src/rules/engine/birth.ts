/** Birth dates as a delivery writes them: whole, of an unknown day or month, or of a child that is not born. */
import { ageOn, birthdayOf, isPlainDate, type PlainDate } from '@jeugd/core';
import type { ProtocolVersion } from '../../definition/protocol.js';

/** What a birth date says. `earliest` and `latest` are equal when it is fully known. */
export type Birth =
  | { readonly state: 'known' | 'partly'; readonly earliest: PlainDate; readonly latest: PlainDate }
  | { readonly state: 'unborn' | 'wrong' };

/** The ways in which some version writes an unborn child. Versions from 4 print nine zeros for a field of eight. */
const unbornTexts: ReadonlySet<string> = new Set(['00000000', '000000000', '99999999']);

const wrong: Birth = { state: 'wrong' };
const unborn: Birth = { state: 'unborn' };

const mostRemembered = 50_000;
const remembered = new Map<string, Birth>();

/** What a text in the field of the birth date says. */
export function birthOf(text: string): Birth {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const birth = readBirth(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, birth);
  return birth;
}

function readBirth(text: string): Birth {
  if (unbornTexts.has(text)) return unborn;
  if (!/^\d{8}$/.test(text)) return wrong;
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  if (month === '00') {
    const first = `${year}-01-01`;
    if (day !== '00' || !isPlainDate(first)) return wrong;
    return { state: 'partly', earliest: first, latest: `${year}-12-31` as PlainDate };
  }
  const earliest = `${year}-${month}-${day === '00' ? '01' : day}`;
  if (!isPlainDate(earliest)) return wrong;
  if (day !== '00') return { state: 'known', earliest, latest: earliest };
  return { state: 'partly', earliest, latest: lastDayOfMonth(year, month) };
}

function lastDayOfMonth(year: string, month: string): PlainDate {
  const last = ['31', '30', '29', '28'].map((day) => `${year}-${month}-${day}`).find(isPlainDate);
  return last ?? `${year as `${number}`}-${month as `${number}`}-28`;
}

/** Whether an unborn child is written as a version does; where the version was not read, any way will do. */
export function isUnbornTextOf(text: string, version: ProtocolVersion): boolean {
  if (version === '3') return unbornTexts.has(text);
  return version === '2.0' ? text === '99999999' : text === '00000000' || text === '000000000';
}

/** The age on a day that everybody born on a possible day had reached. */
export function leastAgeOn(birth: Birth, day: PlainDate): number | undefined {
  return 'latest' in birth ? ageOn(birth.latest, day) : undefined;
}

/** The age on a day that nobody born on a possible day had passed. */
export function mostAgeOn(birth: Birth, day: PlainDate): number | undefined {
  return 'earliest' in birth ? ageOn(birth.earliest, day) : undefined;
}

/** The first and the last day that can be a birthday. */
export function birthdaysOf(birth: Birth, age: number): readonly [PlainDate, PlainDate] | undefined {
  if (!('latest' in birth) || birth.latest > '9900-01-01') return undefined;
  return [birthdayOf(birth.earliest, age), birthdayOf(birth.latest, age)];
}
