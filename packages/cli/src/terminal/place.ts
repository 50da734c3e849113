/**
 * The place of a finding as terminals and editors know it: `persons.csv:12:3: `.
 */
import type { Location } from '@jeugd/core';
import { printable } from './escape.js';

/** File, line and column as far as they are known, followed by a space; nothing without a file. */
export function placeText({ file, line, column }: Location): string {
  if (file === undefined) return '';
  const parts = [file, line, column].filter((part) => part !== undefined);
  return `${printable(parts.join(':'))}: `;
}
