/** G12: a minor mother holds authority only from 16 on, after the court declared her of age. */
import { type Decision, latest, parties } from '@jeugd/core';
import { legalBirthday } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isCourt } from '../shared/parties.js';
import { daysOfMinorHolder, declaredOfAgeOn, mayBeMother } from './minor-holder.js';
import { authorityTexts } from './texts.js';

/** G12: authority of a minor mother begins on or after her 16th birthday and the decision of the court. */
export const minorMotherDeclaredOfAge = defineRule({
  id: 'G12',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:246, 1:253ha',
  article: 'BW 1:246, 1:253ha',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G12,
  on: 'authorities',
  needs: ['persons', 'decisions'],
  appliesTo: (authority, context) =>
    mayBeMother(authority, context) && daysOfMinorHolder(authority, context) !== undefined,
  check(authority, context) {
    const mother = context.index.find('persons', authority.holderId);
    const days = daysOfMinorHolder(authority, context);
    if (mother === undefined || days === undefined) return;
    const declared = declaredOfAgeOn(mother.id, context, isByCourt);
    const mayHoldFrom = declared && latest(declared, legalBirthday('declared-of-age', mother.birthDate));
    if (mayHoldFrom === undefined || mayHoldFrom > days.start) {
      context.report(authority, {}, { field: 'start' });
    }
  },
});

/** A court by its role, or by an id; no other party decides this. */
function isByCourt({ by }: Decision): boolean {
  return isCourt(by) || !(parties as readonly string[]).includes(by);
}
