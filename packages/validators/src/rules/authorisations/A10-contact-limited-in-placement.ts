/**
 * A10: the institution limits the contact between parent and child only while the child is placed out of home. What a
 * court decides about contact (BW 1:265g) is left alone.
 */
import { contains, knownPeriodOf } from '@jeugd/core';
import { neededTitleOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isCourt } from '../shared/parties.js';
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
  appliesTo: ({ kind, by }) => kind === 'contact-limit' && !isCourt(by),
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
