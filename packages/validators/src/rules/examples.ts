/** The examples of all rules, by the id of the rule: a folder per group. */
import { authorisationExamples } from './authorisations/examples.js';
import { authorityExamples } from './authority/examples.js';
import { closedCareExamples } from './closed-care/examples.js';
import { consentExamples } from './consent/examples.js';
import { constraintExamples } from './constraints/examples.js';
import { figureExamples } from './figures/examples.js';
import { measureExamples } from './measures/examples.js';
import { networkExamples } from './network/examples.js';
import { personExamples } from './person/examples.js';
import { restraintExamples } from './restraint/examples.js';
import type { ExamplesOfRules } from './rule-examples.js';
import { stayExamples } from './stay/examples.js';

export const ruleExamples: ExamplesOfRules = {
  ...authorisationExamples,
  ...authorityExamples,
  ...closedCareExamples,
  ...measureExamples,
  ...networkExamples,
  ...personExamples,
  ...figureExamples,
  ...restraintExamples,
  ...stayExamples,
  ...consentExamples,
  ...constraintExamples,
};
