/** Share in a family: of the children who stay elsewhere on a day, how many live with foster parents or in a family home. */
import { isFamilyHome, isFosterCare } from '@jeugd/core';
import { type AwayOnDay, awayAtEndOf } from '../../cohorts/census.js';
import { casesByGroup } from '../../cohorts/groups.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { familyBasedShareDescription } from './descriptions/family-based-share.js';

/** Forms under which both kinds fall: nobody can tell which it was. */
const tooWide: readonly string[] = ['jeugdhulp', 'met-verblijf', 'deeltijdverblijf', 'logeren'];

export const familyBasedShare: Metric = {
  description: familyBasedShareDescription,
  compute: (study, window) =>
    casesByGroup(study, awayAtEndOf(window, study), (each) => each).map((group) =>
      shareAmong(group, isInFamily, { study, window }),
    ),
};

function isInFamily({ placement }: AwayOnDay) {
  const form = placement?.careForm;
  if (form === undefined || tooWide.includes(form)) return 'care-form-unclear';
  return form === 'gezinsgericht' || isFosterCare(form) || isFamilyHome(form);
}
