/**
 * M05: no supervision order beside guardianship of a certified institution.
 *
 * The law lets a guardian who is a person ask for an order; that an institution cannot have one beside its guardianship
 * follows from what the article leaves out.
 */
import { clamp } from '@jeugd/core';
import { authorityInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { measureTexts } from './texts.js';

/** M05: on no day of a supervision order a certified institution is guardian of the child. */
export const noOrderBesideGuardianship = defineRule({
  id: 'M05',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:326',
  article: 'BW 1:326',
  certainty: 'medium',
  validFrom: '2015-01-01',
  ...measureTexts.M05,
  on: 'measures',
  needs: ['authorities'],
  appliesTo: ({ kind }) => kind === 'ots',
  check(measure, { index, inForce, report }) {
    const days = inForce(measure);
    if (days === undefined) return;
    const isUnderGuardian = index
      .of('authorities', 'childId', measure.personId)
      .some(
        (authority) =>
          authority.kind === 'guardian-gi' && clamp(authorityInForce(index, authority), days) !== undefined,
      );
    if (isUnderGuardian) report(measure);
  },
});
