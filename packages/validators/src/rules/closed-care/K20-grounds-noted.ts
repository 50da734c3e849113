/**
 * K20: a decision to give a closed authorisation notes the grounds: serious problems, needed and suited, no less
 * intrusive way. The third ground was seen in a ruling of July 2022; the day from which it holds was not found.
 */
import { defineRule } from '../../engine/index.js';
import { isForClosedCare } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

const grounds = ['serious-problems', 'needed-and-suited', 'no-less-intrusive-way'] as const;

/** K20: a decision about closed care names all three grounds. */
export const groundsNoted = defineRule({
  id: 'K20',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.2(2), 6.1.3(2), 6.1.4(2)',
  article: 'Jeugdwet 6.1.2(2), 6.1.3(2), 6.1.4(2)',
  certainty: 'medium',
  validFrom: '2023-01-01',
  ...closedCareTexts.K20,
  on: 'decisions',
  appliesTo: isForClosedCare,
  check(decision, { report }) {
    const missing = grounds.filter((ground) => !decision.groundsNoted?.includes(ground)).length;
    if (missing > 0) report(decision, { missing }, { field: 'groundsNoted' });
  },
});
