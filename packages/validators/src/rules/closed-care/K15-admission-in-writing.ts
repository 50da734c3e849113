/** K15: the youth is told of an admission under a conditional authorisation in writing, within four days. */
import { defineRule } from '../../engine/index.js';
import { missedTerm } from '../shared/past-limit.js';
import { closedCareTexts } from './texts.js';

/** K15: a decision to admit was put in writing at the latest four days after it. */
export const admissionInWriting = defineRule({
  id: 'K15',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.6(6)',
  article: 'Jeugdwet 6.1.6(6)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K15,
  on: 'decisions',
  appliesTo: ({ kind }) => kind === 'admission-conditional',
  check(decision, { asOf, report }) {
    const missed = missedTerm('admission-in-writing', decision.date, decision.writtenOn, asOf);
    if (missed !== undefined) report(decision, missed, { field: 'writtenOn' });
  },
});
