/** The classes that rules between messages look at: those of level 2, and the headers. */
import type { Classes } from '../../level-2/engine/classes.js';
import type { JW301, JW305, JW307, JW315, JW317, JW319, JW323, JW325 } from '../../standard/index.js';

/**
 * The type of each class that a rule between messages may look at.
 *
 * @dutch klassen voor regels tussen berichten
 */
export interface CaseClasses extends Classes {
  /** Header of an assignment. */
  readonly 'JW301.Header': JW301['Header'];
  /** Header of a start. */
  readonly 'JW305.Header': JW305['Header'];
  /** Header of a stop. */
  readonly 'JW307.Header': JW307['Header'];
  /** Header of a request. */
  readonly 'JW315.Header': JW315['Header'];
  /** Header of a request for change. */
  readonly 'JW317.Header': JW317['Header'];
  /** Header of an answer. */
  readonly 'JW319.Header': JW319['Header'];
  /** The municipality that is responsible. */
  readonly 'JW319.Woonplaatsbeginsel': NonNullable<JW319['Antwoord']['Woonplaatsbeginsel']>;
  /** Header of a claim. */
  readonly 'JW323.Header': JW323['Header'];
  /** Header of the answer to a claim. */
  readonly 'JW325.Header': JW325['Header'];
}

/**
 * Name of a class for rules between messages: `'JW305.Header'`.
 *
 * @dutch naam van een klasse
 */
export type CaseClassName = keyof CaseClasses;
