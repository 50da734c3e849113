/** Parents, children and partners in an answer. */

import type * as z from 'zod/mini';
import { Mens, Ouder, Partner, type Persoon } from './answer-schema.js';
import { type BrpReading, dayIn, partsIn, relate } from './brp-reading.js';

/** The key of a parent of whom no number is known: the one parent without a BSN that a child can have told of. */
export function keyOfUnnumberedParent(childId: string, which = 0): string {
  return `parent of ${childId}${which === 0 ? '' : ` (${which + 1})`}`;
}

/** Reads the relations of a person. */
export function readFamily(
  reading: BrpReading,
  persoon: z.infer<typeof Persoon>,
  id: string,
  path: string,
): void {
  let unnumbered = 0;
  for (const { part, path: at } of partsIn(reading, Ouder, persoon.ouders, `${path}/ouders`)) {
    const key = keyOfUnnumberedParent(id, unnumbered);
    if (part.burgerservicenummer === undefined) unnumbered += 1;
    const fromId = reading.people.idOf(part, key, at);
    const start = dayIn(
      reading,
      part.datumIngangFamilierechtelijkeBetrekking,
      `${at}/datumIngangFamilierechtelijkeBetrekking`,
    );
    relate(reading, { fromId, toId: id, kind: 'legal-parent-of', ...(start !== undefined && { start }) });
  }
  for (const { part, path: at } of partsIn(reading, Mens, persoon.kinderen, `${path}/kinderen`)) {
    relate(reading, { fromId: id, toId: reading.people.idOf(part, at, at), kind: 'legal-parent-of' });
  }
  for (const { part, path: at } of partsIn(reading, Partner, persoon.partners, `${path}/partners`)) {
    const start = dayIn(
      reading,
      part.aangaanHuwelijkPartnerschap?.datum,
      `${at}/aangaanHuwelijkPartnerschap`,
    );
    const end = dayIn(
      reading,
      part.ontbindingHuwelijkPartnerschap?.datum,
      `${at}/ontbindingHuwelijkPartnerschap`,
    );
    const partnership = partnershipOf.get(part.soortVerbintenis?.code ?? '');
    relate(reading, {
      fromId: id,
      toId: reading.people.idOf(part, at, at),
      kind: 'partner-of',
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(partnership !== undefined && { partnership }),
    });
  }
}

/** Soort verbintenis: H is a marriage, P a registered partnership. */
const partnershipOf: ReadonlyMap<string, 'marriage' | 'registered'> = new Map([
  ['H', 'marriage'],
  ['P', 'registered'],
]);
