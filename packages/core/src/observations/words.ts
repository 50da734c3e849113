/**
 * Words that figures and rules look for in observations and events. Other words are allowed and carry no meaning here.
 */

/**
 * Instruments that figures read.
 *
 * @dutch meetinstrumenten
 */
export const instruments = {
  /** Cliëntcijfer: the grade given for the help, 1 to 10. */
  clientRating: 'client-rating',
  /** Dagbesteding: hours a week of school, work or other structured activity. */
  daytimeActivity: 'daytime-activity-hours',
} as const;

/**
 * Kinds of event that figures and rules read.
 *
 * @dutch soorten gebeurtenis
 */
export const eventKinds = {
  /** Terugval: return of the behaviour for which the help was given. */
  relapse: 'relapse',
  /** Politiecontact: contact with the police as a suspect. */
  policeContact: 'police-contact',
  /** Informatie verstrekt: information about the child was given to somebody. */
  informationGiven: 'information-given',
} as const;
