/** The checks on one record, by the id of their rule. */
import type { RecordChecks } from '../engine/verdict.js';
import { ageChecks } from './age.js';
import { authorisationChecks } from './authorisations.js';
import { childProtectionChecks } from './child-protection.js';
import { dateChecks } from './dates.js';
import { outcomeChecks } from './outcome.js';
import { personChecks } from './person.js';
import { preventiveChecks } from './preventive.js';
import { transferChecks } from './transfer.js';
import { youthHelpChecks } from './youth-help.js';
import { youthProbationChecks } from './youth-probation.js';

export const recordChecks: RecordChecks = /* @__PURE__ */ (() => ({
  ...personChecks,
  ...ageChecks,
  ...youthHelpChecks,
  ...dateChecks,
  ...outcomeChecks,
  ...childProtectionChecks,
  ...youthProbationChecks,
  ...preventiveChecks,
  ...transferChecks,
  ...authorisationChecks,
}))();
