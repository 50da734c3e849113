/** P04: an end is known, unknown or yet to come, never two of these. */
import { defineRule } from '../../engine/index.js';
import { personTexts } from './texts.js';

/** P04: a record without an end is either still running or marked as ended; a record with an end has no such mark. */
export const endKnownOrUnknown = defineRule({
  id: 'P04',
  severity: 'error',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...personTexts.P04,
  on: ['trajectories', 'placements'],
  appliesTo: ({ end, endUnknown }) => end === undefined || endUnknown === true,
  check(record, { report }) {
    if (record.end !== undefined) report(record, {}, { field: 'endUnknown' });
  },
});
