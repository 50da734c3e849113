/** Days, times and moments as text, by arithmetic on civil days alone. */
import { dateOfDayNumber, dayNumber, firstDayOfAll, lastDayOfAll } from '@jeugd/core';

const firstDay = /* @__PURE__ */ dayNumber(firstDayOfAll);
const lastDay = /* @__PURE__ */ dayNumber(lastDayOfAll);

/** The day with a number, `2024-03-01`; the number itself where the calendar has no such day. */
export function dayText(day: number): string {
  return day >= firstDay && day <= lastDay ? dateOfDayNumber(day) : String(day);
}

/** The same, for a column: a register holds the same days again and again. */
export function dayTexts(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    const text = known.get(day) ?? dayText(day);
    if (known.size < mostDays) known.set(day, text);
    return text;
  };
}

const mostDays = 100_000;

/** A moment, `2024-03-01T12:30:00`; with a `Z` when it is an instant. */
export function momentText(units: bigint, unitsPerSecond: bigint, isInstant: boolean): string {
  const perDay = unitsPerSecond * 86_400n;
  const day = floored(units, perDay);
  return `${dayText(Number(day))}T${clockText(units - day * perDay, unitsPerSecond)}${isInstant ? 'Z' : ''}`;
}

/** A time of the day, `12:30:00`, with as many decimals as it needs. */
export function clockText(units: bigint, unitsPerSecond: bigint): string {
  const seconds = Number(units / unitsPerSecond);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const rest = String(units % unitsPerSecond).padStart(String(unitsPerSecond).length - 1, '0');
  const decimals = rest.replace(/0+$/, '');
  return parts.join(':') + (decimals === '' ? '' : `.${decimals}`);
}

/**
 * The day of a moment as it is written, `undefined` when it is an instant in the middle of a day: which day that was
 * depends on where it was.
 */
export function dayOfMoment(text: string): string | undefined {
  const [, day, clock, zone] = /^([\d-]+)T([\d:.]+)(Z?)$/.exec(text) ?? [];
  return zone === '' || clock === '00:00:00' ? day : undefined;
}

/** Divided downwards, also below 0. */
export function floored(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
