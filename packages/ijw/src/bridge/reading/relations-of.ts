/** The people around clients, as the municipality told of them. */
import type { Person, Relation } from '@jeugd/core';
import type { AssignedClientTold } from '../../case-file/index.js';
import type { BridgeLog } from '../bridge-log.js';
import { relationMeanings } from '../crosswalks/relation-kinds.js';
import { sexMeanings } from '../crosswalks/sexes.js';
import { type Client, countedId, fullName, placeOf } from './clients.js';

/** People and how they stand to clients. */
export interface Network {
  readonly persons: readonly Person[];
  readonly relations: readonly Relation[];
}

/** In `NaamGebruik`: no natural person. */
const organisation = '6';

/**
 * The people around clients. A number of a relation is unique per client, so that somebody around two clients is two
 * persons here: nothing in a message tells that they are one.
 */
export function networkOf(
  clients: Iterable<Client>,
  { identities, log, counted }: { identities: boolean; log: BridgeLog; counted: number },
): Network {
  const persons: Person[] = [];
  const relations: Relation[] = [];
  for (const { person, told } of clients) {
    if (told.toldBy !== 'gemeente') continue;
    reportStatus(told, log);
    for (const [position, relative] of (told.Relaties?.Relatie ?? []).entries()) {
      const place = { ...placeOf(told.told) };
      const path = `${place.path ?? ''}/Relaties/Relatie[${position + 1}]`;
      const found = personOf(relative, { ...place, path }, log);
      if (found === undefined) continue;
      const id = countedId('P', counted + persons.length + 1);
      const { meaning, birthDate } = found;
      const sex = sexMeanings.find(({ code }) => code === relative.Geslacht)?.sex;
      persons.push({
        ...{ id, birthDate },
        ...(sex !== undefined && { sex }),
        ...(identities && { name: fullName(relative.Naam) }),
      });
      const ends =
        meaning.from === 'client' ? { fromId: person.id, toId: id } : { fromId: id, toId: person.id };
      relations.push({
        ...{ id: countedId('R', relations.length + 1), ...ends, kind: meaning.kind },
        ...(meaning.role !== undefined && { role: meaning.role }),
      });
    }
  }
  return { persons, relations };
}

type Told = NonNullable<AssignedClientTold['Relaties']>['Relatie'][number];

/** What a relation means and when the person was born; otherwise it says what is missing. */
function personOf(
  { Soort: kind, Naam, Geboortedatum }: Told,
  place: ReturnType<typeof placeOf>,
  log: BridgeLog,
) {
  const line = relationMeanings.find(({ code }) => code === kind);
  if (line?.kind === undefined) log.report('ijw/relation-not-carried', place, { kind });
  else if (Naam.NaamGebruik === organisation) log.report('ijw/relation-not-a-person', place, { kind });
  else if (Geboortedatum === undefined || Geboortedatum.DatumGebruik === '3')
    log.report('ijw/relation-without-birth-date', place, { kind });
  else return { meaning: { ...line, kind: line.kind }, birthDate: Geboortedatum.Datum };
  return undefined;
}

function reportStatus(
  { JuridischeStatus, WettelijkeVertegenwoordiging, told }: AssignedClientTold,
  log: BridgeLog,
) {
  if (JuridischeStatus !== undefined || WettelijkeVertegenwoordiging !== undefined)
    log.report('ijw/legal-status-not-carried', placeOf(told));
}
