/** The metrics that follow a published definition to the letter, beside those of the catalogue that already do. */
import type { Metric } from '../catalogue/metric.js';
import { careDaysByForm } from './care-days-by-form.js';
import { goneHomeByT } from './gone-home-by-t.js';
import { dropOutShare, prematureEndingShare } from './how-help-ended.js';
import { lengthOfStayMedian } from './length-of-stay-median.js';
import { lengthOfStayRestrictedMean } from './length-of-stay-restricted-mean.js';
import { movesPer1000Days } from './moves-per-1000-days.js';
import { noNewStartShare } from './no-new-start-share.js';
import { permanency12mEntry } from './permanency-12m-entry.js';
import { permanency12m24plus, permanency12m1223 } from './permanency-at-census.js';
import { preventedPlacements } from './prevented-placements.js';
import { protectionStockAndFlow } from './protection-stock-and-flow.js';
import { reEntry12mEntry } from './re-entry-12m-entry.js';
import { relapseFreeRate } from './relapse-free-rate.js';
import { repeatUseShare } from './repeat-use-share.js';
import { residenceShareOfDays } from './residence-share-of-days.js';
import { residenceShareOfTrajectories } from './residence-share-of-trajectories.js';
import { threeOrMorePlacements } from './three-or-more-placements.js';
import { timeInCareAtCensus } from './time-in-care-at-census.js';
import { trajectoryCount } from './trajectory-count.js';

/** In the order in which their figures come. */
export const publishedMetrics: readonly Metric[] = [
  goneHomeByT,
  permanency12mEntry,
  permanency12m1223,
  permanency12m24plus,
  reEntry12mEntry,
  relapseFreeRate,
  lengthOfStayMedian,
  lengthOfStayRestrictedMean,
  timeInCareAtCensus,
  movesPer1000Days,
  threeOrMorePlacements,
  trajectoryCount,
  residenceShareOfTrajectories,
  residenceShareOfDays,
  careDaysByForm,
  repeatUseShare,
  noNewStartShare,
  prematureEndingShare,
  dropOutShare,
  protectionStockAndFlow,
  preventedPlacements,
];
