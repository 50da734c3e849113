/** The client, as the messages last told. */
import type { Client as AssignedClient } from '../standard/messages/jw301.js';
import type { Client as StartingClient } from '../standard/messages/jw305.js';
import type { Told } from './told.js';

/**
 * The client as the municipality last told (JW301): whom the care is for, who is around and how to reach them.
 * `Commentaar` is left out.
 *
 * @dutch cliënt volgens de gemeente
 */
export interface AssignedClientTold
  extends Omit<AssignedClient, 'Bsn' | 'Commentaar' | 'ToegewezenProducten'> {
  /** Who told. */
  readonly toldBy: 'gemeente';
  /** The message that told it. */
  readonly told: Told;
}

/**
 * The client as the provider last told (JW305, JW307, JW315): only where the municipality never did.
 *
 * @dutch cliënt volgens de aanbieder
 */
export interface DeliveredClientTold extends Pick<StartingClient, 'Geboortedatum' | 'Geslacht' | 'Naam'> {
  /** Who told. */
  readonly toldBy: 'aanbieder';
  /** The message that told it. */
  readonly told: Told;
}

/**
 * The client as last told.
 *
 * @dutch cliëntgegevens
 */
export type KnownClient = AssignedClientTold | DeliveredClientTold;
