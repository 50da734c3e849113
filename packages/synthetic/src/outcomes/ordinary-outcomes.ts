/** Outcomes of care that has no published figures here. Invented. */
import type { OutcomeProfile } from './profile.js';

/** For foster care and family homes. */
export const ordinaryOutcomes: OutcomeProfile = {
  // (5×5 + 15×6 + 35×7 + 30×8 + 12×9 + 3×10) / 100 = 738 / 100 = 7.38
  ratings: [
    [5, 5],
    [6, 15],
    [7, 35],
    [8, 30],
    [9, 12],
    [10, 3],
  ],
  ratingResponse: 0.45,
  active: 0.86,
  activityKnown: 0.75,
  relapse: 0.08,
  police: 0.02,
};
