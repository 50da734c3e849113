/** People: patients, other persons, and contact persons of whom nothing else in the bundle tells. */
import { extensionUrls, idSystem, systems } from '../names/systems.js';
import type { BundleReader, OpenEntry } from './bundle-reader.js';
import { dayIn } from './days.js';
import type { Elements } from './elements.js';
import { fieldsIn, identifierIn, peek } from './parts.js';
import { relationIn } from './relations.js';

/** A Patient or Person. */
export function readPerson(reader: BundleReader, entry: OpenEntry): void {
  const { elements } = entry;
  const id = reader.idOf(entry) ?? '';
  const fields = fieldsIn(reader, elements, 'persons', (url, extension) => {
    if (url !== extensionUrls.relation) return false;
    relationIn(reader, extension, { fromId: id }, `${id}#${extension.path}`);
    return true;
  });
  const deathDate = dayIn(reader, elements, 'deceasedDateTime', true);
  for (const link of elements.children('link')) {
    const type = peek(link, 'type');
    if (type === undefined || type === 'seealso') link.skipAll(); // who is who was asked before
  }
  elements.value('active', (value) => value === true);
  elements.value('deceasedBoolean', (value) => value === false);
  const human = humanIn(reader, elements);
  if (entry.type === 'Person' && reader.has('persons', id)) return; // the same human being as a Patient
  reader.add(
    'persons',
    { id, ...human, ...(deathDate !== undefined && { deathDate }), ...fields },
    elements.path,
  );
}

/** The person behind a contact person or professional, unless the bundle has that person elsewhere. */
export function readPersonBehind(reader: BundleReader, entry: OpenEntry): void {
  const { elements } = entry;
  const id = reader.idOf(entry) ?? '';
  const human = humanIn(reader, elements);
  elements.value('active', (value) => value === true);
  if (reader.has('persons', id) || Object.keys(human).length === 0) return;
  reader.add('persons', { id, ...human }, elements.path);
}

function humanIn(reader: BundleReader, elements: Elements) {
  const birthDate = dayIn(reader, elements, 'birthDate', true);
  const name = nameIn(elements);
  const sex = elements.text('gender');
  elements.skip('_gender'); // the same in a code of the zib
  identifierIn(elements, idSystem('persons'));
  const bsn = identifierIn(elements, systems.bsn);
  return {
    ...(birthDate !== undefined && { birthDate }),
    ...(name !== undefined && { name }),
    ...(sex !== undefined && { sex }),
    ...(bsn !== undefined && { bsn }),
  };
}

/** The first name; further ones stay unread. */
function nameIn(elements: Elements): string | undefined {
  const [name] = elements.children('name');
  if (name === undefined) return undefined;
  name.skip('use');
  const text = name.text('text');
  const given = name.value('given', isTexts) as readonly string[] | undefined;
  const prefix = name.value('prefix', isTexts) as readonly string[] | undefined;
  const family = name.text('family');
  return (
    text ??
    ([...(prefix ?? []), ...(given ?? []), ...(family === undefined ? [] : [family])].join(' ') || undefined)
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
