/** Requests that are under investigation: their final answer has a term. */
import { addWeeks, lastDayOfAll, type PlainDate } from '@jeugd/core';
import type { CareRequest } from '../../case-file/care-request.js';
import type { CaseClasses } from '../engine/case-classes.js';
import type { CaseContext } from '../engine/case-rule.js';
import { requestOf } from './request-of.js';

/** The request under investigation that an assignment or rejection ends; `undefined` when there is none. */
export function investigated(
  kind: CareRequest['kind'],
  answer: CaseClasses['JW301.ToegewezenProduct' | 'JW319.Antwoord'],
  { provider, Gemeente }: Pick<CaseContext, 'provider' | 'Gemeente'>,
): CareRequest | undefined {
  if ('VerzoekAntwoord' in answer && answer.VerzoekAntwoord !== '1') return undefined;
  const request = requestOf(provider, Gemeente, answer.ReferentieAanbieder ?? '');
  return request?.kind === kind && request.answers.length > 0 && request.granted.length === 0
    ? request
    : undefined;
}

/** Whether a day lies more than 8 weeks after the Dagtekening of a request. */
export function isLate({ told }: CareRequest, day: PlainDate): boolean {
  const lastStart: PlainDate = '9999-11-05'; // 8 weeks later no day can be written
  return told.Dagtekening <= lastStart && day > addWeeks(told.Dagtekening, 8) && day <= lastDayOfAll;
}
