/**
 * Places of a message that was made, not read.
 */
import type { MessageDefinition } from '../definition/message-definition.js';
import { planOf } from '../reader/plan.js';
import { definitionOf, kindOf, type Message } from '../standard/messages.js';
import { type Locate, locator } from './places.js';

/**
 * Tells the paths of the classes of a message that did not come from a file; there is no line or column.
 *
 * An object that is of no known kind has no places.
 *
 * @dutch vindplaatsen van een bericht
 * @example
 * const versions = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
 * const named = { Identificatie: 'A1', Dagtekening: '2026-05-04' } as const;
 * const code = { BerichtCode: '488', BerichtVersie: 3, BerichtSubversie: 2 } as const;
 * const Header = { ...code, Afzender: '0384', Ontvanger: '42420001', BerichtIdentificatie: named, XsdVersie: versions };
 * const message: JW319 = { Header, Antwoord: { ReferentieAanbieder: 'R1', VerzoekAntwoord: '2' } };
 * locatorOf(message)(message.Antwoord, 'VerzoekAntwoord'); // { path: '/Bericht/Antwoord/VerzoekAntwoord' }
 */
export function locatorOf(message: Message): Locate {
  const kind = kindOf(message);
  const definition: MessageDefinition | undefined = kind === undefined ? undefined : definitionOf(kind);
  const plan = definition === undefined ? undefined : planOf(definition).inside;
  return plan === undefined ? () => ({}) : locator(plan, message, '/Bericht', []);
}
