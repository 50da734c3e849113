/** P03: a period does not end before it begins. It may end on the day it begins: a stay of no nights. */
import { type Dated, type Suspension, tablesWith } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { personTexts } from './texts.js';

/** What a record may hold besides its own period. */
interface WithPeriods extends Dated {
  readonly id: string;
  readonly suspensions?: readonly Suspension[];
  readonly certificateFrom?: Dated['start'];
  readonly certificateUntil?: Dated['end'];
}

/** P03: the end lies on or after the start, also of suspensions and of certificates. */
export const endAfterStart = /* @__PURE__ */ (() =>
  defineRule({
    id: 'P03',
    severity: 'error',
    kind: 'hard',
    source: 'data',
    certainty: 'high',
    ...personTexts.P03,
    on: [
      ...tablesWith('certificateFrom', 'certificateUntil'),
      ...tablesWith('start', 'end'),
      ...tablesWith('date', 'end'),
    ],
    appliesTo: (record: WithPeriods) => hasEnd(record),
    check(record: WithPeriods, { report }) {
      for (const field of fieldsAtFault(record)) report(record, {}, { field });
    },
  }))();

function hasEnd({ end, certificateUntil, suspensions }: WithPeriods): boolean {
  return (
    end !== undefined ||
    certificateUntil !== undefined ||
    suspensions?.some((one) => one.end !== undefined) === true
  );
}

function fieldsAtFault(record: WithPeriods): readonly string[] {
  const { date, start = date, end, certificateFrom, certificateUntil, suspensions = [] } = record;
  return [
    ...(endsBefore(start, end) ? ['end'] : []),
    ...(endsBefore(certificateFrom, certificateUntil) ? ['certificateUntil'] : []),
    ...(suspensions.some((one) => endsBefore(one.start, one.end)) ? ['suspensions'] : []),
  ];
}

function endsBefore(start: Dated['start'], end: Dated['end']): boolean {
  return start !== undefined && end !== undefined && end < start;
}
