/**
 * Which outcome metrics programmes speak of: ids of the catalogue of metrics. What a metric is and how it is computed
 * stands there, not here.
 */

/**
 * Outcome metrics that a programme or a published figure names, by id.
 *
 * @dutch uitkomstmaten
 */
export const outcomeMetricIds = [
  /** dagen tot thuis. */
  'time-to-home',
  /** aandeel weer thuis bij einde. */
  'home-at-exit-share',
  /** aandeel met zinvolle dagbesteding. */
  'daytime-activity-share',
  /** aandeel zonder terugval. */
  'no-relapse-share',
  /** cliencijfer. */
  'client-rating',
  /** gemiddelde verblijfsduur. */
  'length-of-stay-completed',
  /** verschil in verblijfsduur. */
  'stay-length-difference',
  /** aandeel nachten buitenshuis. */
  'nights-away-share',
  /** trajectduur. */
  'trajectory-duration',
  /** intensiteit ambulante hulp. */
  'ambulatory-intensity',
  /** aandeel voorkomen uithuisplaatsingen. */
  'prevented-placement-share',
  /** minder uithuisplaatsingen tegenover doel. */
  'avoided-placements-vs-target',
  /** aandeel achteraf vermijdbare plaatsingen. */
  'avoidable-placement-share',
  /** aandeel verder zonder extra ondersteuning. */
  'no-further-support-share',
  /** aandeel zonder actueel ggz-contact. */
  'no-current-contact-share',
  /** aandeel gelukte verwijzing. */
  'referral-success-share',
  /** aandeel jeugdhulp met verblijf. */
  'residence-share',
  /** aantal niet thuis op peildatum. */
  'point-prevalence-not-at-home',
  /** instroom uithuisplaatsing. */
  'placement-entry-rate',
  /** instroom gesloten jeugdhulp. */
  'closed-entry-rate',
  /** gezinnen thuis met gesloten machtiging. */
  'families-at-home-under-closed-authorisation',
  /** dekking machtiging. */
  'authorisation-coverage',
  /** overplaatsingen. */
  'transfer-rate',
  /** uitstroombestemming. */
  'exit-destination',
  /** aandeel gezinsgericht. */
  'family-based-share',
  /** uitstroom door leeftijd. */
  'age-out-exit',
  /** uitstroom naar zelfstandig wonen. */
  'independent-living-exit',
  /** aandeel instroom via crisis. */
  'crisis-entry-share',
  /** groepsgrootte binnen norm. */
  'group-size-compliance',
  /** capaciteit en bezetting. */
  'capacity-and-occupancy',
  /** afzonderingen. */
  'seclusion-rate',
  /** suicide en pogingen. */
  'suicide-count',
  /** doorlopende ambulante hulp. */
  'care-continuity',
  /** schoolcontinuiteit. */
  'school-continuity',
  /** wachttijd tot start. */
  'time-to-start',
  /** doorbraak in vastgelopen vraag. */
  'stuck-case-resolution',
  /** aandeel met JIM. */
  'network-mentor-share',
  /** netwerk geactiveerd. */
  'network-activation',
  /** vrijwilligers uit netwerk. */
  'volunteer-involvement',
  /** hulpverleners per gezin. */
  'professionals-per-family',
  /** tijd tot perspectief. */
  'time-to-perspective',
] as const;

/**
 * Id of an outcome metric; a literal that does not exist does not compile.
 *
 * @dutch uitkomstmaat
 */
export type OutcomeMetricId = (typeof outcomeMetricIds)[number];
