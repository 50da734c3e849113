/** How help ended: premature endings and drop-out, with what the unknown reasons may hide. */
import type { Metric, MetricDescription } from '../catalogue/metric.js';
import { shareAmong } from '../catalogue/share-among.js';
import { casesByGroup } from '../cohorts/groups.js';
import { dropOutShareDescription } from './descriptions/drop-out-share.js';
import { prematureEndingShareDescription } from './descriptions/premature-ending-share.js';
import { type TrajectoryEndReason, trajectoryEndReasons } from './end-reasons.js';
import { type EndedTrajectory, endedTrajectories, endSubject } from './ended-trajectories.js';

export const prematureEndingShare: Metric = shareEnded(prematureEndingShareDescription, [
  '02',
  '03',
  '04',
  '05',
]);

export const dropOutShare: Metric = shareEnded(dropOutShareDescription, ['03', '04']);

/** What ends without a known reason are taken for: neither, all other than meant, all as meant. */
const unknownAs = { 'left-out': 'not-determined', other: false, counted: true } as const;

function shareEnded(description: MetricDescription, reasons: readonly TrajectoryEndReason[]): Metric {
  return {
    description,
    compute: (study, window) =>
      casesByGroup(study, endedTrajectories(window, study.register), endSubject).flatMap((group) =>
        Object.entries(unknownAs).map(([taken, answer]) =>
          shareAmong(
            group,
            (each) => {
              const reason = reasonOf(each);
              return reason === undefined ? answer : reasons.includes(reason);
            },
            { study, window, params: { unknownAs: taken } },
          ),
        ),
      ),
  };
}

/** The reason of the record that ended last; `undefined` where none of the codes is recorded. */
function reasonOf({ records, end }: EndedTrajectory): TrajectoryEndReason | undefined {
  const last = records.findLast((record) => record.end === end && record.endReason !== undefined);
  const reason = last?.endReason;
  return reason !== undefined && Object.hasOwn(trajectoryEndReasons, reason)
    ? (reason as TrajectoryEndReason)
    : undefined;
}
