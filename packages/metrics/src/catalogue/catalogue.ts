/** The catalogue: every metric there is. */
import { clientRating } from './client-rating.js';
import { daytimeActivityShare } from './daytime-activity-share.js';
import { homeAtExitShare } from './home-at-exit-share.js';
import { homeShareAtT } from './home-share-at-t.js';
import { lengthOfStayCompleted } from './length-of-stay-completed.js';
import type { Metric, MetricDescription } from './metric.js';
import { noRelapseShare } from './no-relapse-share.js';
import { reEntry } from './re-entry.js';
import { residenceShare } from './residence-share.js';
import { stayLengthDifference } from './stay-length-difference.js';
import { timeToHome } from './time-to-home.js';

/** The metrics, in the order in which their figures come. */
export const metrics: readonly Metric[] = [
  timeToHome,
  homeAtExitShare,
  homeShareAtT,
  lengthOfStayCompleted,
  stayLengthDifference,
  reEntry,
  residenceShare,
  clientRating,
  daytimeActivityShare,
  noRelapseShare,
];

/**
 * What every metric means, in the order in which their figures come.
 *
 * @dutch catalogus van uitkomstcijfers
 * @example
 * metricCatalogue[0].id; // 'time-to-home'
 * metricCatalogue[0].name.nl; // 'dagen tot thuis'
 * metricCatalogue.length; // 10
 */
export const metricCatalogue: readonly MetricDescription[] = /* @__PURE__ */ (() =>
  metrics.map(({ description }) => description))();
