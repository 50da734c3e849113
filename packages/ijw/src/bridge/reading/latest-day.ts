/** The latest day on which anything was told. */
import type { PlainDate } from '@jeugd/core';
import type { CaseFile, Told } from '../../case-file/index.js';

/** The latest Dagtekening of what counts in the case files; `undefined` when nothing was told. */
export function latestDayOf(caseFiles: readonly CaseFile[]): PlainDate | undefined {
  let latest: PlainDate | undefined;
  const look = ({ told }: { readonly told: Told }) => {
    if (latest === undefined || told.Dagtekening > latest) latest = told.Dagtekening;
  };
  for (const { client, assignments, requests, starts, stops, lines } of caseFiles) {
    if (client !== undefined) look(client);
    for (const { versions } of assignments) versions.forEach(look);
    requests.forEach(look);
    starts.forEach(look);
    stops.forEach(look);
    lines.forEach(look);
  }
  return latest;
}
