/**
 * R12: when the term in the plan is over and the restraint is not, an independent expert is asked.
 *
 * Also when the next plan goes on with it. A restraint that stopped and came back later is a new one.
 */
import { defineGroupRule } from '../../engine/index.js';
import { allowedSinceBeforeTermEnded } from './planned-restraints.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/**
 * R12: of a restraint used outside an emergency after a term in the plan, the register has an expert's advice of after
 * the first day on which plans allowed it. The first use is reported.
 */
export const expertAdvisesAfterTheTerm = defineGroupRule({
  id: 'R12',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.1.5',
  article: 'Jeugdwet 6.3.1.5',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R12,
  on: 'restraints',
  by: 'personId',
  needs: ['plans', 'decisions'],
  reads: ['placements'],
  appliesTo: (restraint, { index }) =>
    restraint.emergency !== true &&
    isRestraint(restraint, index) &&
    allowedSinceBeforeTermEnded(restraint, index) !== undefined,
  check(restraints, { index, report }) {
    const [first] = restraints;
    const lastAdvice = index
      .of('decisions', 'personId', first?.personId ?? '')
      .findLast(({ kind }) => kind === 'expert-advice')?.date;
    const reported = new Set<string>();
    for (const restraint of restraints) {
      const since = allowedSinceBeforeTermEnded(restraint, index);
      if (since === undefined || (lastAdvice !== undefined && lastAdvice >= since)) continue;
      const term = `${restraint.measure} ${since}`;
      if (!reported.has(term)) report(restraint);
      reported.add(term);
    }
  },
});
