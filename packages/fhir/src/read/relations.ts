/** Relations: of contact persons, of members of a care team, and in our own extension. */
import { relationOfCode } from '../mapping/relation-roles.js';
import { extensionUrls } from '../names/systems.js';
import type { BundleReader, OpenEntry } from './bundle-reader.js';
import { daysIn } from './days.js';
import type { Elements } from './elements.js';
import { conceptIn, fieldsIn, idIn, isDerived, ownCodeIn } from './parts.js';

/** A relation that stands whole in our extension. `ends` are those that the element around it tells. */
export function relationIn(
  reader: BundleReader,
  extension: Elements,
  ends: { readonly fromId?: string | undefined; readonly toId?: string | undefined },
  elseId: string,
): void {
  let id: string | undefined;
  let days = {};
  let toId = ends.toId;
  const fields = fieldsIn(reader, extension, 'relations', (url, part) => {
    if (url === 'id') id = part.text('valueString');
    else if (url === 'period') days = daysIn(reader, part.child('valuePeriod'));
    else if (url === 'to') toId = idIn(reader, part.child('valueReference'), 'persons');
    else return false;
    return true;
  });
  reader.add(
    'relations',
    { id: id ?? elseId, fromId: ends.fromId, toId, ...fields, ...days },
    extension.path,
  );
}

/** The relations of a RelatedPerson to its patient: one for each thing it is. */
export function readContactPerson(reader: BundleReader, entry: OpenEntry): void {
  const { elements } = entry;
  const ends = { fromId: reader.idOf(entry), toId: idIn(reader, elements.child('patient'), 'persons') };
  const days = daysIn(reader, elements.child('period'));
  for (const concept of elements.children('relationship')) {
    const elseId = `${ends.fromId}#${concept.path}`;
    if (isDerived(concept)) concept.skipAll();
    else if (!readOwnRelation(reader, concept, ends, elseId))
      readForeign(reader, concept, { ...ends, ...days }, elseId);
  }
}

/** The members of a CareTeam that stand in it by a relation. */
export function readCareTeam(reader: BundleReader, { elements }: OpenEntry): void {
  const toId = idIn(reader, elements.child('subject'), 'persons');
  for (const participant of elements.children('participant')) {
    if (isDerived(participant)) participant.skipAll();
    else {
      const member = participant.child('member');
      const fromId = idIn(reader, member, 'organisations');
      if (readOwnRelation(reader, participant, { fromId, toId }, participant.path))
        participant.skip('role', 'period');
    }
  }
}

function readOwnRelation(
  reader: BundleReader,
  elements: Elements,
  ends: Parameters<typeof relationIn>[2],
  elseId: string,
): boolean {
  let found = false;
  for (const extension of elements.children('extension')) {
    const url = extension.text('url');
    if (url === extensionUrls.relation) {
      relationIn(reader, extension, ends, elseId);
      found = true;
    } else if (url === extensionUrls.note) extension.skipAll();
    else {
      extension.skipAll();
      reader.report('fhir/extension-not-read', extension.path);
    }
  }
  if (found) conceptIn(elements); // says the same in codes
  return found;
}

/** A contact person of others: by our own code, else by the published ones, each of which may tell a relation. */
function readForeign(
  reader: BundleReader,
  element: Elements,
  row: Readonly<Record<string, unknown>>,
  id: string,
): void {
  const concept = conceptIn(element);
  const own = ownCodeIn(concept, 'relations');
  const [facts] =
    own === undefined ? concept.codes.flatMap((code) => relationOfCode(code) ?? []) : [{ kind: own }];
  if (facts === undefined) reader.report('fhir/unknown-code', element.path);
  else reader.add('relations', { id, ...row, ...facts }, element.path);
}
