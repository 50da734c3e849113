/**
 * G03: a person who holds authority is of age, or is a mother who was declared of age.
 *
 * Curatele has no field. Without decisions nobody knows who was declared of age: then a minor holder is not judged.
 * How old a mother must be, and who declares her of age, is for G12.
 */
import { defineRule } from '../../engine/index.js';
import { daysOfMinorHolder, declaredOfAgeOn, mayBeMother } from './minor-holder.js';
import { authorityTexts } from './texts.js';

/** G03: on each day of the authority its holder is 18 or older, or declared of age. */
export const holderIsOfAge = defineRule({
  id: 'G03',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:246',
  article: 'BW 1:246',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G03,
  on: 'authorities',
  needs: ['persons'],
  reads: ['decisions'],
  appliesTo(authority, context) {
    if (context.index.find('persons', authority.holderId) === undefined) return false;
    if (daysOfMinorHolder(authority, context) === undefined) return true;
    return context.index.has('decisions') || !mayBeMother(authority, context);
  },
  check(authority, context) {
    const days = daysOfMinorHolder(authority, context);
    if (days === undefined) return;
    const declared = mayBeMother(authority, context) && declaredOfAgeOn(authority.holderId, context);
    if (!declared || declared > days.start) context.report(authority, {}, { field: 'holderId' });
  },
});
