/** Share with kin: of the children in foster care on a day, how many live with people they knew. */
import { isA, isFosterCare } from '@jeugd/core';
import { type AwayOnDay, awayAtEndOf } from '../../cohorts/census.js';
import { casesByGroup } from '../../cohorts/groups.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { kinshipShareDescription } from './descriptions/kinship-share.js';

export const kinshipShare: Metric = {
  description: kinshipShareDescription,
  compute: (study, window) => {
    const fostered = awayAtEndOf(window, study).filter(
      ({ placement }) => placement !== undefined && isFosterCare(placement.careForm),
    );
    return casesByGroup(study, fostered, (each) => each).map((group) =>
      shareAmong(group, isWithKin, { study, window }),
    );
  },
};

/** Only two forms say with whom the child lives; the others may be either. */
function isWithKin({ placement }: AwayOnDay) {
  const form = placement?.careForm;
  if (form !== undefined && isA(form, 'netwerkpleegzorg')) return true;
  return form !== undefined && isA(form, 'bestandspleegzorg') ? false : 'care-form-unclear';
}
