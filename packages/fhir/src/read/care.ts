/** Help and stays. */
import { destinationOfCode, isStay } from '../mapping/places.js';
import { idSystem } from '../names/systems.js';
import { type BundleReader, type OpenEntry, opened } from './bundle-reader.js';
import { legalReadingOf } from './conditions.js';
import { daysIn } from './days.js';
import type { Elements } from './elements.js';
import { skipNotes } from './notes.js';
import { conceptIn, fieldsIn, identifierIn, idIn, isDerived, ownCodeIn, peek } from './parts.js';

/** An EpisodeOfCare. */
export function readEpisodeOfCare(reader: BundleReader, entry: OpenEntry): void {
  const { elements } = entry;
  identifierIn(elements, idSystem('trajectories'));
  const row = {
    id: reader.idOf(entry),
    personId: idIn(reader, elements.child('patient'), 'persons'),
    careForm: careFormIn(reader, elements),
    ...daysAndStatusIn(reader, elements),
    ...present('providerId', idIn(reader, elements.child('managingOrganization'), 'organisations')),
    ...fieldsIn(reader, elements, 'trajectories'),
  };
  reader.add('trajectories', row, elements.path);
}

/** An Encounter with a stay; a visit is none. */
export function readEncounter(reader: BundleReader, entry: OpenEntry): void {
  const { elements } = entry;
  const kind = elements.child('class');
  kind?.skip('system', 'display');
  if (kind !== undefined && !isStay(kind.text('code'))) {
    elements.skipAll();
    reader.report('fhir/resource-not-read', elements.path);
    return;
  }
  // A link that follows from the records; one of others has no place in a record and is reported.
  for (const episode of elements.children('episodeOfCare')) if (isDerived(episode)) episode.skipAll();
  identifierIn(elements, idSystem('placements'));
  const row = {
    id: reader.idOf(entry),
    personId: idIn(reader, elements.child('subject'), 'persons'),
    careForm: careFormIn(reader, elements),
    ...daysAndStatusIn(reader, elements),
    ...present('providerId', idIn(reader, elements.child('serviceProvider'), 'organisations')),
    ...present('destination', destinationIn(reader, elements)),
    ...present('locationId', locationIn(elements)),
    ...present('authorisationId', authorisationIn(reader, elements)),
    ...fieldsIn(reader, elements, 'placements'),
  };
  reader.add('placements', row, elements.path);
}

/** The first type; its words where nobody knows the code, which the register then reports. */
function careFormIn(reader: BundleReader, elements: Elements): string | undefined {
  const [type] = elements.children('type');
  const concept = conceptIn(type);
  skipNotes(reader, type);
  return ownCodeIn(concept, 'care-forms') ?? concept.text ?? concept.codes[0]?.code;
}

function daysAndStatusIn(reader: BundleReader, elements: Elements) {
  const days = daysIn(reader, elements.child('period'));
  const status = elements.text('status');
  if (status === 'planned' || status === 'waitlist') reader.report('fhir/planned', elements.path);
  return { ...days, ...(status === 'finished' && days.end === undefined && { endUnknown: true }) };
}

function destinationIn(reader: BundleReader, elements: Elements): string | undefined {
  const disposition = elements.child('hospitalization')?.child('dischargeDisposition');
  if (disposition === undefined) return undefined;
  const concept = conceptIn(disposition);
  skipNotes(reader, disposition);
  const known =
    ownCodeIn(concept, 'destinations') ?? concept.codes.flatMap((each) => destinationOfCode(each) ?? [])[0];
  if (known === undefined && concept.text === undefined) reader.report('fhir/unknown-code', disposition.path);
  return known ?? concept.text;
}

/** The first place, by its id in a register or by the reference to it. */
function locationIn(elements: Elements): string | undefined {
  const place = elements.children('location')[0]?.child('location');
  place?.skip('display');
  const identifier = place?.child('identifier');
  identifier?.text('system');
  return identifier?.text('value') ?? place?.text('reference');
}

/** The reason of a stay that is an authorisation. Another reason has no place in the record. */
function authorisationIn(reader: BundleReader, elements: Elements): string | undefined {
  for (const reason of elements.children('reasonReference')) {
    const identifier = reason.child('identifier');
    if (identifier !== undefined && peek(identifier, 'system') === idSystem('authorisations')) {
      return idIn(reader, reason, 'authorisations') ?? identifier.text('value');
    }
    const entry = reader.find(peek(reason, 'reference') ?? '');
    const isAuthorisation =
      entry?.type === 'Condition' && legalReadingOf(opened(entry).elements)?.table === 'authorisations';
    if (isAuthorisation) return idIn(reader, reason, 'authorisations');
  }
  return undefined;
}

function present(name: string, value: string | undefined) {
  return value === undefined ? {} : { [name]: value };
}
