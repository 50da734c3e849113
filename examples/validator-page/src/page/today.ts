/** The day it is here. */
import type { PlainDate } from '@jeugd/core';

export function today(): PlainDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate;
}
