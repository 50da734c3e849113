/**
 * Days of the register and of a delivery, translated in this one place.
 *
 * In the register a period is half-open. In a delivery the end of help is its last day; with a stay the start is the day
 * after the first night and the end the day after the last.
 */
import { addDays, type PlainDate } from '@jeugd/core';

/** When something ran. */
export interface Span {
  readonly start: PlainDate;
  readonly end?: PlainDate | undefined;
}

/** Whether help is with a stay. */
export function isStay(careFormCode: string): boolean {
  return careFormCode > '10';
}

/** Days of the register as a delivery has them. A stay of one night has the same start and end. */
export function toDelivery({ start, end }: Span, withStay: boolean): Span {
  if (withStay) return { start: addDays(start, 1), end };
  return { start, end: end === undefined ? undefined : addDays(end, -1) };
}

/** Days of a delivery as the register has them. */
export function toRegister({ start, end }: Span, withStay: boolean): Span {
  if (withStay) return { start: addDays(start, -1), end };
  return { start, end: end === undefined ? undefined : addDays(end, 1) };
}
