/**
 * A10: the institution limits the contact between parent and child only while the child is placed out of home.
 *
 * What a court decides about contact (BW 1:265g) is left alone, and so is what somebody else writes down: the institution
 * is one by its role or its description, or carries out the order of that day.
 */
import { contains, type Decision, knownPeriodOf, type RegisterIndex } from '@jeugd/core';
import { neededTitleOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { measuresAround } from '../shared/measures-on-a-day.js';
import { isParty } from '../shared/parties.js';
import { authorisationTexts } from './texts.js';

/** A10: on the day a contact limit of the institution takes effect a placement runs. */
export const contactLimitedInPlacement = defineRule({
  id: 'A10',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265f',
  article: 'BW 1:265f',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A10,
  on: 'decisions',
  needs: ['placements'],
  reads: ['measures', 'organisations'],
  appliesTo: (decision, { index }) => decision.kind === 'contact-limit' && isByInstitution(decision, index),
  check(decision, { index, report }) {
    const isPlaced = index
      .of('placements', 'personId', decision.personId)
      .some(
        (placement) =>
          contains(knownPeriodOf(placement), decision.date) && neededTitleOf(placement.careForm) !== 'none',
      );
    if (!isPlaced) report(decision, {}, { field: 'date' });
  },
});

function isByInstitution({ by, date, personId }: Decision, index: RegisterIndex): boolean {
  if (isParty(by, 'gi', index)) return true;
  return measuresAround(index, personId, { askedOn: date }).some(
    ({ organisationId }) => organisationId === by,
  );
}
