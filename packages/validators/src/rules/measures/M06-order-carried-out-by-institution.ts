/**
 * M06: a supervision order, provisional or not, is carried out by a certified institution, or by an accepted legal
 * person. Which organisation the register does not describe is not judged; that none is recorded is.
 */
import type { Measure, Organisation } from '@jeugd/core';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { isSupervision } from './orders.js';
import { measureTexts } from './texts.js';

/** M06: a supervision order names the certified institution or accepted legal person that carries it out. */
export const orderCarriedOutByInstitution = defineRule({
  id: 'M06',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:255, 1:256; Jeugdwet 3.2(1)',
  article: 'BW 1:255, 1:256; Jeugdwet 3.2(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M06,
  on: 'measures',
  reads: ['organisations'],
  appliesTo: (measure, context) =>
    isSupervision(measure) &&
    (measure.organisationId === undefined || organisationOf(measure, context) !== undefined),
  check(measure, context) {
    const kind = organisationOf(measure, context)?.kind;
    if (kind !== 'gi' && kind !== 'accepted-legal-person') {
      context.report(measure, {}, { field: 'organisationId' });
    }
  },
});

function organisationOf(
  { organisationId }: Measure,
  { index }: Pick<RuleContext, 'index'>,
): Organisation | undefined {
  return organisationId === undefined ? undefined : index.find('organisations', organisationId);
}
