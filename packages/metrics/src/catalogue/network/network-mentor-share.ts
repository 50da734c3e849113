/** Share with a chosen mentor: for how many children a mentor of their own network was agreed soon after help began. */
import { addDays, type CareTrajectory } from '@jeugd/core';
import { casesByGroup } from '../../cohorts/groups.js';
import { spellSubject } from '../../cohorts/spells.js';
import type { Study } from '../../cohorts/study.js';
import type { Metric } from '../metric.js';
import { shareAmong } from '../share-among.js';
import { networkMentorShareDescription } from './descriptions/network-mentor-share.js';
import { firstHelpIn } from './first-help.js';

/** Days after the start of the help within which a mentor counts, the last of them in. */
const within = 60;

export const networkMentorShare: Metric = {
  description: networkMentorShareDescription,
  compute: (study, window) =>
    casesByGroup(study, firstHelpIn(window, study), spellSubject).map((group) =>
      shareAmong(group, (help) => hasMentor(help, study), { study, window, params: { days: within } }),
    ),
};

/** A mentor who was there before counts; one without a first day was always there. */
function hasMentor({ personId, start }: CareTrajectory, { index, settings }: Study) {
  const last = addDays(start, within);
  if (last >= settings.asOf) return 'not-followed';
  return index
    .of('relations', 'toId', personId)
    .filter(({ kind, role }) => kind === 'mentor-of' || role === 'jim')
    .some((mentor) => (mentor.start ?? start) <= last && (mentor.end === undefined || mentor.end > start));
}
