/** The place of a finding in a few characters. */
import type { Location } from '@jeugd/core';

/** File and line where they are known, else the record: `placements.csv:4:3`, `placements/p1`. */
export function placeOf({ file, line, column, record, id, path }: Location): string {
  if (file !== undefined) return [file, line, column].filter((part) => part !== undefined).join(':');
  return id === undefined
    ? (path ?? record ?? '')
    : [record, id].filter((part) => part !== undefined).join('/');
}
