/** The rules on parental authority and guardianship, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { minorIsUnderAuthority } from './G01-minor-is-under-authority.js';
import { twoHoldersAtMost } from './G02-two-holders-at-most.js';
import { holderIsOfAge } from './G03-holder-is-of-age.js';
import { organisationIsGuardianAlone } from './G04-organisation-is-guardian-alone.js';
import { noGuardianBesideParents } from './G05-no-guardian-beside-parents.js';
import { authorityEndsAt18 } from './G06-authority-ends-at-18.js';
import { endedAuthorityPassesOn } from './G07-ended-authority-passes-on.js';
import { suspensionWithinThreeMonths } from './G08-suspension-within-three-months.js';
import { jointCareBefore253t } from './G09-joint-care-before-253t.js';
import { recognitionBringsAuthority } from './G10-recognition-brings-authority.js';
import { authorityPassesOnAtDeath } from './G11-authority-passes-on-at-death.js';
import { minorMotherDeclaredOfAge } from './G12-minor-mother-declared-of-age.js';
import { suspendedAuthorityIsTakenOver } from './G13-suspended-authority-is-taken-over.js';

export const authorityRules: readonly Rule[] = [
  minorIsUnderAuthority,
  twoHoldersAtMost,
  holderIsOfAge,
  organisationIsGuardianAlone,
  noGuardianBesideParents,
  authorityEndsAt18,
  endedAuthorityPassesOn,
  suspensionWithinThreeMonths,
  jointCareBefore253t,
  recognitionBringsAuthority,
  authorityPassesOnAtDeath,
  minorMotherDeclaredOfAge,
  suspendedAuthorityIsTakenOver,
];
