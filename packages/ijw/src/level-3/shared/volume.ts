/**
 * How much may be claimed of what was assigned (IV077).
 *
 * Per week: by effort every calendar week that the period touches counts in full; by output each Sunday in it counts, and
 * one more when the last Sunday of the assignment lies in it and the assignment does not end on a Sunday. Pieces of output
 * (unit 82) are paid by output. Of other units the message does not say which; effort then gives the most that is
 * allowed. Per day and per month every day and every calendar month touched counts in full.
 */
import { dayNumber, type PlainDate } from '@jeugd/core';
import type { Prestatie } from '../../standard/messages/jw323.js';
import type { Assigned } from './current.js';

type Size = NonNullable<Assigned['Omvang']>;

interface Days {
  readonly Begindatum: PlainDate;
  readonly Einddatum: PlainDate;
}

/** The most that may be claimed for a period; the total of an assignment is the most for each period. */
export function mostInPeriod(
  size: Size,
  period: Days,
  assigned: Pick<Assigned, 'Ingangsdatum' | 'Einddatum'>,
): number {
  switch (size.Frequentie) {
    case '1':
      return size.Volume * daysIn(period);
    case '2':
      return size.Volume * (size.Eenheid === '82' ? outputWeeksIn(period, assigned) : weeksTouchedBy(period));
    case '4':
      return size.Volume * monthsTouchedBy(period);
    default:
      return size.Volume;
  }
}

/** The most that may be claimed over the whole assignment; `undefined` when it is open and the size has no total. */
export function mostInAll(size: Size, assigned: Assigned): number | undefined {
  if (size.Frequentie === '6') return size.Volume;
  const { Ingangsdatum, Einddatum } = assigned;
  if (Einddatum === undefined) return undefined;
  return mostInPeriod(size, { Begindatum: Ingangsdatum, Einddatum }, assigned);
}

/** A volume in the unit of the assignment, where it can be told: the same unit, or minutes of hours. */
export function volumeIn(Eenheid: string, volume: number, unit: string): number | undefined {
  if (unit === Eenheid) return volume;
  return unit === '01' && Eenheid === '04' ? volume / 60 : undefined;
}

/** Whether a line is a debit: what it claims must fit. A credit repeats a line that did (IV085, IV091). */
export function isDebit({ IngediendBedrag }: Pick<Prestatie, 'IngediendBedrag'>): boolean {
  return IngediendBedrag.DebetCredit === 'D';
}

function daysIn({ Begindatum, Einddatum }: Days): number {
  return Math.max(0, dayNumber(Einddatum) - dayNumber(Begindatum) + 1);
}

/** Weeks run from Monday; 1 January 1970, day 0, was a Thursday. */
function weekOf(day: PlainDate): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

function weeksTouchedBy({ Begindatum, Einddatum }: Days): number {
  return Math.max(0, weekOf(Einddatum) - weekOf(Begindatum) + 1);
}

/** An assignment too short to hold a Sunday has one week. */
function outputWeeksIn(
  { Begindatum, Einddatum }: Days,
  assigned: Pick<Assigned, 'Ingangsdatum' | 'Einddatum'>,
): number {
  const sundays = Math.max(0, sundaysUpTo(Einddatum) - sundaysBefore(Begindatum));
  const lastDay = assigned.Einddatum;
  if (lastDay === undefined || isSunday(lastDay)) return sundays;
  if (sundaysUpTo(lastDay) === sundaysBefore(assigned.Ingangsdatum)) return 1;
  const isLastSundayInside = sundays > 0 && sundaysUpTo(Einddatum) === sundaysUpTo(lastDay);
  return isLastSundayInside ? sundays + 1 : sundays;
}

/** Sundays since a fixed day, the day itself included. */
function sundaysUpTo(day: PlainDate): number {
  return Math.floor((dayNumber(day) + 4) / 7);
}

function sundaysBefore(day: PlainDate): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

function isSunday(day: PlainDate): boolean {
  return sundaysUpTo(day) !== sundaysBefore(day);
}

function monthsTouchedBy({ Begindatum, Einddatum }: Days): number {
  return Math.max(0, monthOf(Einddatum) - monthOf(Begindatum) + 1);
}

function monthOf(day: PlainDate): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}
