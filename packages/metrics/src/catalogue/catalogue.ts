/** The catalogue: every metric there is. */

import { publishedMetrics } from '../published/published-metrics.js';
import { authorisationCoverage } from './closed-care/authorisation-coverage.js';
import { careContinuity } from './closed-care/care-continuity.js';
import { closedEntryRate } from './closed-care/closed-entry-rate.js';
import { familiesAtHomeUnderClosedAuthorisation } from './closed-care/families-at-home-under-closed-authorisation.js';
import { seclusionRate } from './closed-care/seclusion-rate.js';
import { suicideCount } from './closed-care/suicide-count.js';
import { avoidablePlacementShare } from './entries/avoidable-placement-share.js';
import { avoidedPlacementsVsTarget } from './entries/avoided-placements-vs-target.js';
import { crisisEntryShare } from './entries/crisis-entry-share.js';
import { crisisInNetworkShare } from './entries/crisis-in-network-share.js';
import { placementEntryRate } from './entries/placement-entry-rate.js';
import { preventedPlacementShare } from './entries/prevented-placement-share.js';
import { ageOutExit } from './exits/age-out-exit.js';
import { exitDestination } from './exits/exit-destination.js';
import { homeAtExitShare } from './exits/home-at-exit-share.js';
import { homeAtFollowupShare } from './exits/home-at-followup-share.js';
import { independentLivingExit } from './exits/independent-living-exit.js';
import { noFurtherSupportShare } from './exits/no-further-support-share.js';
import { noRelapseShare } from './exits/no-relapse-share.js';
import { reEntry } from './exits/re-entry.js';
import { clientRating } from './experience/client-rating.js';
import { daytimeActivityShare } from './experience/daytime-activity-share.js';
import type { Metric, MetricDescription } from './metric.js';
import { networkActivation } from './network/network-activation.js';
import { networkMentorShare } from './network/network-mentor-share.js';
import { professionalsPerFamily } from './network/professionals-per-family.js';
import { volunteerInvolvement } from './network/volunteer-involvement.js';
import { ambulatoryIntensity } from './process/ambulatory-intensity.js';
import { referralSuccessShare } from './process/referral-success-share.js';
import { stuckCaseResolution } from './process/stuck-case-resolution.js';
import { timeToStart } from './process/time-to-start.js';
import { capacityAndOccupancy } from './stays/capacity-and-occupancy.js';
import { familyBasedShare } from './stays/family-based-share.js';
import { groupSizeCompliance } from './stays/group-size-compliance.js';
import { homeLikenessProfile } from './stays/home-likeness-profile.js';
import { kinshipShare } from './stays/kinship-share.js';
import { pointPrevalenceNotAtHome } from './stays/point-prevalence-not-at-home.js';
import { residenceShare } from './stays/residence-share.js';
import { siblingTogether } from './stays/sibling-together.js';
import { stepChange } from './stays/step-change.js';
import { transferRate } from './stays/transfer-rate.js';
import { homeShareAtT } from './time-in-care/home-share-at-t.js';
import { lengthOfStayCompleted } from './time-in-care/length-of-stay-completed.js';
import { nightsAwayShare } from './time-in-care/nights-away-share.js';
import { restrictedMeanAway } from './time-in-care/restricted-mean-away.js';
import { stayLengthDifference } from './time-in-care/stay-length-difference.js';
import { timeToHome } from './time-in-care/time-to-home.js';
import { timeToPerspective } from './time-in-care/time-to-perspective.js';
import { trajectoryDuration } from './time-in-care/trajectory-duration.js';

/** The metrics by subject, in the order in which their figures come. */
export const metrics: readonly Metric[] = [
  // Time in care
  timeToHome,
  homeShareAtT,
  restrictedMeanAway,
  lengthOfStayCompleted,
  stayLengthDifference,
  nightsAwayShare,
  trajectoryDuration,
  timeToPerspective,
  // How it ends, and what comes after
  homeAtExitShare,
  homeAtFollowupShare,
  exitDestination,
  ageOutExit,
  independentLivingExit,
  reEntry,
  noRelapseShare,
  noFurtherSupportShare,
  // How it went
  clientRating,
  daytimeActivityShare,
  // Where children stay
  residenceShare,
  pointPrevalenceNotAtHome,
  familyBasedShare,
  kinshipShare,
  siblingTogether,
  transferRate,
  stepChange,
  homeLikenessProfile,
  groupSizeCompliance,
  capacityAndOccupancy,
  // Coming into care
  placementEntryRate,
  crisisEntryShare,
  crisisInNetworkShare,
  preventedPlacementShare,
  avoidedPlacementsVsTarget,
  avoidablePlacementShare,
  // Closed care
  closedEntryRate,
  familiesAtHomeUnderClosedAuthorisation,
  authorisationCoverage,
  seclusionRate,
  suicideCount,
  careContinuity,
  // The own network
  networkMentorShare,
  networkActivation,
  volunteerInvolvement,
  professionalsPerFamily,
  // Help on its way
  ambulatoryIntensity,
  timeToStart,
  referralSuccessShare,
  stuckCaseResolution,
  // As published elsewhere
  ...publishedMetrics,
];

/**
 * What every metric means, in the order in which their figures come.
 *
 * @dutch catalogus van uitkomstcijfers
 * @example
 * metricCatalogue[0].id; // 'time-to-home'
 * metricCatalogue[0].name.nl; // 'dagen tot thuis'
 * metricCatalogue.every(({ pitfalls }) => pitfalls.length > 0); // true
 */
export const metricCatalogue: readonly MetricDescription[] = /* @__PURE__ */ (() =>
  metrics.map(({ description }) => description))();
