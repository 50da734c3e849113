/**
 * G07: when a court ends authority, somebody else holds it from that day: the other parent alone, or a guardian.
 *
 * Another holder who simply goes on counts, when it is recorded whose authority ended.
 */
import {
  type Authority,
  type Decision,
  lastDayOfAll,
  type Measure,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isLivingMinor } from './minor-child.js';
import { authorityTexts } from './texts.js';

/** G07: on the day of the decision authority of another begins or goes on. */
export const endedAuthorityPassesOn = defineRule({
  id: 'G07',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:274, 1:275',
  article: 'BW 1:274, 1:275',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G07,
  on: ['decisions', 'measures'],
  needs: ['authorities'],
  reads: ['persons'],
  appliesTo(record, { index, asOf }) {
    const date = dayOfEnding(record);
    if (date === undefined || date > asOf || isLivingMinor(index, record.personId, date) === false)
      return false;
    return 'date' in record || !isDecidedOn(index, record.personId, date);
  },
  check(record, { index, report }) {
    const date = dayOfEnding(record);
    const authorities = index.of('authorities', 'childId', record.personId);
    const about = 'about' in record ? record.about : undefined;
    if (date !== undefined && !isPassedOn(date, about, authorities)) report(record);
  },
});

/** The day on which authority was ended, by a decision or by a measure; `undefined` of anything else. */
function dayOfEnding(record: Decision | Measure): PlainDate | undefined {
  if ('date' in record) return record.kind === 'end-of-gezag' ? record.date : undefined;
  return record.kind === 'gezagsbeeindiging' ? record.start : undefined;
}

/** Of a decision and a measure about one ending the decision speaks. */
function isDecidedOn(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  return index
    .of('decisions', 'personId', personId)
    .some(({ kind, date }) => kind === 'end-of-gezag' && date === day);
}

function isPassedOn(date: PlainDate, about: string | undefined, authorities: readonly Authority[]): boolean {
  const present = authorities.filter(
    ({ holderId, start, end = lastDayOfAll }) => start <= date && date < end && holderId !== about,
  );
  if (present.some(({ start }) => start === date)) return true;
  const isKnownWhose = authorities.some(({ holderId, end }) => end === date || holderId === about);
  return isKnownWhose && present.length > 0;
}
