/** Answers of clients, as observations. A delivery does not say on which day they were given. */
import type { Observation } from '@jeugd/core';
import { measurementsOf, textIn } from '../../rules/engine/record-view.js';
import { answerInstruments } from '../crosswalk.js';
import type { Story } from './stories.js';

/** The answers in a record: on its last day, or while it runs on the last day of the period. */
export function observationsOf(
  { record, end, lastDay }: Story,
  {
    personId,
    trajectoryId,
    from,
  }: { readonly personId: string; readonly trajectoryId: string; readonly from: number },
): readonly Observation[] {
  const observations: Observation[] = [];
  for (const one of measurementsOf(record)) {
    const informant = textIn(one, 'typeInformant');
    const answers = [
      [answerInstruments.tevredenheidNutEffect, Number(textIn(one, 'tevredenheidNutEffect') || Number.NaN)],
      // The scale before 2022 is another, of which the codes were not found.
      [
        answerInstruments.zonderHulpVerder,
        lastDay < '2022-01-01' ? Number.NaN : Number(textIn(one, 'zonderHulpVerder') || Number.NaN),
      ],
    ] as const;
    for (const [instrument, value] of answers) {
      if (!Number.isFinite(value)) continue;
      observations.push({
        id: `O-${from + observations.length + 1}`,
        personId,
        trajectoryId,
        date: end ?? lastDay,
        instrument,
        moment: end === undefined ? 'during' : 'end',
        value,
        ...(informant === 'jeugdige' && { respondent: 'youth' as const }),
        ...(informant === 'ouder/opvoeder' && { respondent: 'parent' as const }),
      });
    }
  }
  return observations;
}
