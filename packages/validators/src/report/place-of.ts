/** The place of a finding in a few characters. */
import type { Location } from '@jeugd/core';

/** File and line where they are known, else the record, in its file: `placements.csv:4:3`, `register.json placements/p1`. */
export function placeOf(location: Location): string {
  const { file, line } = location;
  const record = recordIn(location);
  if (file === undefined) return record;
  return line === undefined ? `${file} ${record}`.trim() : fileIn(location);
}

/** Everything that is known of the place: file and line, record, field. */
export function wholePlaceOf(location: Location): string {
  const { file, field = '' } = location;
  return [file === undefined ? '' : fileIn(location), recordIn(location), field].join(' ').trim();
}

function fileIn({ file, line, column }: Location): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function recordIn({ record, id, path }: Location): string {
  if (id === undefined) return path ?? record ?? '';
  return record === undefined ? id : `${record}/${id}`;
}
