/** Organisations. */
import { extensionUrls, idSystem, kvkSystem, systems } from '../names/systems.js';
import type { BundleReader, OpenEntry } from './bundle-reader.js';
import { skipNotes } from './notes.js';
import { conceptIn, fieldsIn, identifierIn, ownCodeIn } from './parts.js';
import { relationIn } from './relations.js';

/** An Organization. Without our own code its kind is the words of its type, which are reported as unknown. */
export function readOrganisation(reader: BundleReader, entry: OpenEntry): void {
  const { elements } = entry;
  const [type] = elements.children('type');
  const concept = conceptIn(type);
  skipNotes(reader, type);
  const kind = ownCodeIn(concept, 'organisations') ?? concept.text ?? concept.codes[0]?.code;
  identifierIn(elements, idSystem('organisations'));
  const id = reader.idOf(entry) ?? '';
  const fields = fieldsIn(reader, elements, 'organisations', (url, extension) => {
    if (url !== extensionUrls.relation) return false;
    relationIn(reader, extension, { fromId: id }, `${id}#${extension.path}`);
    return true;
  });
  const row = {
    id,
    kind: kind ?? 'provider',
    name: elements.text('name'),
    agb: identifierIn(elements, systems.agb),
    kvk: identifierIn(elements, kvkSystem),
    ...fields,
  };
  if (kind === undefined) reader.report('fhir/unknown-code', `${elements.path}/type`);
  elements.value('active', (value) => value === true);
  reader.add('organisations', row, elements.path);
}
