/** Published definitions, and which metrics follow them. */

/**
 * Published definitions of outcome figures, by the id of our reference, with the metrics that compute them. Where a
 * definition has several forms that must not be mixed there are several metrics.
 *
 * @dutch gepubliceerde definities
 * @example
 * publishedDefinitions.reentry_12m; // ['re-entry', 're-entry-12m-entry']
 */
export const publishedDefinitions = {
  /** Days to home: half of an entry cohort, others competing; the time in care to any exit beside it. */
  days_to_home: ['time-to-home', 'length-of-stay-median', 'length-of-stay-restricted-mean'],
  /** Home rate at exit. */
  home_rate_at_exit: ['home-at-exit-share'],
  /** Home rate at follow-up: gone home by a day. */
  home_rate_at_followup: ['gone-home-by-t'],
  /** CFSR P1. */
  permanency_12m_entry: ['permanency-12m-entry'],
  /** CFSR P2. */
  permanency_12m_12_23: ['permanency-12m-12-23'],
  /** CFSR P3. */
  permanency_12m_24plus: ['permanency-12m-24plus'],
  /** CFSR P4: of all exits in a window, and of an entry cohort that left within a year (round 3). */
  reentry_12m: ['re-entry', 're-entry-12m-entry'],
  /** One minus re-entry. */
  relapse_free_rate: ['relapse-free-rate'],
  /** Herhaald beroep: looking back from a start (StatLine), and forward from an end (outcome indicator). */
  herhaald_beroep: ['repeat-use-share', 'no-new-start-share'],
  /** CFSR P5. */
  moves_per_1000_days: ['moves-per-1000-days'],
  /** England. */
  three_or_more_placements: ['three-or-more-placements'],
  /** Of children, of trajectories, of days. */
  share_residence: [
    'residence-share',
    'residence-share-of-trajectories',
    'residence-share-of-days',
    'care-days-by-form',
  ],
  /** On a day; with inflow and outflow for measures. */
  occupancy_point_in_time: ['point-prevalence-not-at-home', 'protection-stock-and-flow'],
  /** Completed stays, Kaplan-Meier median, restricted mean, elapsed time: four different things. */
  length_of_stay: [
    'length-of-stay-completed',
    'length-of-stay-median',
    'length-of-stay-restricted-mean',
    'time-in-care-at-census',
  ],
  /** Against a comparison group; a single prevented placement cannot be seen. */
  prevented_placements: ['prevented-placements'],
  /** Entry, exit and census: one figure of each about time in care. */
  cohort_types: ['length-of-stay-median', 'length-of-stay-completed', 'time-in-care-at-census'],
  /** Overlapping help of one form at one provider; the rule itself is `mergeTrajectories`. */
  trajectory_merging: ['trajectory-count'],
  /** Premature endings (reasons 02 to 05), and drop-out (03 and 04). */
  uitval: ['premature-ending-share', 'drop-out-share'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
