/** R24: about restraint the young person complains, or who holds authority over it. */
import type { Complaint, RegisterIndex } from '@jeugd/core';
import { holdersOfAuthority } from '@jeugd/core/family-network';
import { defineRule } from '../../engine/index.js';
import { renewedOn } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/**
 * R24: a complaint about restraint was filed by the youth or a holder of authority: by the role, or by the id of one. Who
 * is named by id while the register does not tell who holds authority is not judged.
 */
export const complaintByWhoMay = defineRule({
  id: 'R24',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.5.1(1)',
  article: 'Jeugdwet 6.5.1(1)',
  certainty: 'high',
  validFrom: renewedOn,
  ...restraintTexts.R24,
  on: 'complaints',
  reads: ['persons', 'organisations', 'authorities'],
  appliesTo: (complaint, { index }) =>
    complaint.kind === 'restraint' &&
    complaint.filedOn >= renewedOn &&
    mayComplain(complaint, index) !== undefined,
  check(complaint, { index, report }) {
    if (mayComplain(complaint, index) === false) report(complaint, {}, { field: 'filedBy' });
  },
});

/** Whether who filed it may; `undefined` when nobody knows. */
function mayComplain({ filedBy, personId, filedOn }: Complaint, index: RegisterIndex): boolean | undefined {
  if (filedBy === 'youth' || filedBy === 'gezag-holder' || filedBy === personId) return true;
  const isSomebody = index.find('persons', filedBy) ?? index.find('organisations', filedBy);
  if (isSomebody === undefined) return false;
  const authority = holdersOfAuthority(index, personId, filedOn);
  if (!authority.isDetermined) return undefined;
  return authority.holders.some(({ holderId }) => holderId === filedBy);
}
