/** The words by which measurements and events are known; figures look for the same ones. */

/**
 * Instrument of the grade that a young person gives for the help: `value` is 1 to 10, `moment` is `end`.
 *
 * @dutch cliëntcijfer
 * @example
 * clientRatingInstrument; // 'client-rating'
 */
export const clientRatingInstrument = 'client-rating';

/**
 * Instrument of daytime activity: `value` is hours a week of school, work or other structured activity, `moment` is
 * `end`. From {@link meaningfulHours} on it counts as meaningful.
 *
 * @dutch uren dagbesteding
 * @example
 * daytimeActivityInstrument; // 'daytime-activity-hours'
 */
export const daytimeActivityInstrument = 'daytime-activity-hours';

/**
 * Hours a week from which daytime activity counts as meaningful, 12 itself in: the default of our definition of the
 * figure, not a norm of the field.
 *
 * @dutch zinvolle dagbesteding
 * @example
 * meaningfulHours; // 12
 */
export const meaningfulHours = 12;

/**
 * Kind of event: a relapse, return of the behaviour for which the help was given.
 *
 * @dutch terugval
 * @example
 * relapseEvent; // 'relapse'
 */
export const relapseEvent = 'relapse';

/**
 * Kind of event: contact with the police as a suspect.
 *
 * @dutch politiecontact
 * @example
 * policeContactEvent; // 'police-contact'
 */
export const policeContactEvent = 'police-contact';
