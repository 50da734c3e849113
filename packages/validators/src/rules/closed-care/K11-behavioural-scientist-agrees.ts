/**
 * K11: with a request for a closed authorisation comes the statement of a behavioural scientist who examined the youth.
 *
 * In an emergency the examination may be lacking when it was in fact impossible. How recent it was has no field.
 */
import type { CourtRequest } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isForClosedCare } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

/** K11: a request for a closed authorisation was filed with a statement, after an examination. */
export const behaviouralScientistAgrees = defineRule({
  id: 'K11',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.2(5), 6.1.3(3), 6.1.4(3), 6.1.8(4) (to 2022: 6.1.2(6), 6.1.9)',
  article: 'Jeugdwet 6.1.2(5), 6.1.3(3), 6.1.4(3), 6.1.8(4) (to 2022: 6.1.2(6), 6.1.9)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K11,
  on: 'requests',
  appliesTo: (request, { inForce }) =>
    isForClosedCare(request) && inForce({ date: request.filedOn }) !== undefined,
  check(request, { report }) {
    const { scientistStatementOn, filedOn } = request;
    if (scientistStatementOn === undefined || scientistStatementOn > filedOn) {
      report(request, {}, { field: 'scientistStatementOn' });
    } else if (!isExamined(request)) report(request, {}, { field: 'scientistExamined' });
  },
});

function isExamined({ kind, scientistExamined, examinationImpossible }: CourtRequest): boolean {
  return scientistExamined === true || (kind === 'gesloten-spoed' && examinationImpossible === true);
}
