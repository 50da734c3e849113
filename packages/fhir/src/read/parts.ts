/** Parts that many resources have: identifiers, concepts, references, extensions. */
import type { FieldKind, TableName } from '@jeugd/core';
import type { Coded } from '../mapping/coded.js';
import { fieldKindsOf } from '../names/fields.js';
import { extensionUrls, idSystem, type OwnList, ownSystem, systems } from '../names/systems.js';
import type { BundleReader } from './bundle-reader.js';
import type { Elements } from './elements.js';

/** The value of the identifier with a system. Identifiers of other systems stay unread. */
export function identifierIn(elements: Elements, system: string): string | undefined {
  const found = elements.children('identifier').find((each) => peek(each, 'system') === system);
  if (found === undefined) return undefined;
  found.text('system');
  found.skip('use', 'type');
  return found.text('value');
}

/** The codes of a concept, and its words. */
export interface Concept {
  readonly codes: readonly Coded[];
  readonly text: string | undefined;
}

/** A concept, read whole: names of codes and notes need no place. */
export function conceptIn(concept: Elements | undefined): Concept {
  if (concept === undefined) return { codes: [], text: undefined };
  const codes = concept.children('coding').flatMap((coding) => {
    const [system, code] = [coding.text('system'), coding.text('code')];
    coding.skip('display', 'version', 'userSelected');
    return system !== undefined && code !== undefined ? [{ system, code }] : [];
  });
  return { codes, text: concept.text('text') };
}

/** Our own code in a concept. */
export function ownCodeIn({ codes }: Concept, list: OwnList): string | undefined {
  return codes.find(({ system }) => system === ownSystem(list))?.code;
}

/** The id that a reference leads to, with a finding when it leads out of the bundle. */
export function idIn(
  reader: BundleReader,
  reference: Elements | undefined,
  table: TableName,
): string | undefined {
  if (reference === undefined) return undefined;
  reference.skip('display', 'type');
  const text = reference.text('reference');
  if (text !== undefined) {
    const entry = reader.find(text);
    const id = entry && reader.idOf(entry);
    if (id === undefined) reader.report('fhir/reference-not-found', reference.path);
    return id ?? text;
  }
  const identifier = reference.child('identifier');
  const [system, value] = [identifier?.text('system'), identifier?.text('value')];
  if (system === idSystem(table) || system === idSystem('persons') || system === idSystem('organisations'))
    return value;
  const id = system === systems.bsn && value !== undefined ? reader.idOfBsn(value) : undefined;
  if (id === undefined) reader.report('fhir/reference-not-found', reference.path);
  return id;
}

/** What an extension other than that of a field is to its resource: `true` when it was understood. */
export type ExtensionHandler = (url: string, extension: Elements) => boolean;

/** The fields that stand in extensions; the rest goes to the handler, and what that does not know is reported. */
export function fieldsIn(
  reader: BundleReader,
  elements: Elements,
  table: TableName,
  handle: ExtensionHandler = () => false,
): Readonly<Record<string, unknown>> {
  const row = new Map<string, unknown>();
  const kinds = fieldKindsOf(table);
  for (const extension of elements.children('extension')) {
    const url = extension.text('url') ?? '';
    const name = url.startsWith(extensionUrls.field) ? url.slice(extensionUrls.field.length) : '';
    const kind = name === 'id' ? undefined : kinds.get(name);
    if (kind !== undefined) row.set(name, valueInExtension(extension, kind));
    else if (!handle(url, extension)) {
      extension.skipAll();
      reader.report('fhir/extension-not-read', extension.path);
    }
  }
  return Object.fromEntries([...row].filter(([, value]) => value !== undefined));
}

/** Whether an element only follows from another record. */
export function isDerived(elements: Elements): boolean {
  return elements.children('extension').some((each) => peek(each, 'url') === extensionUrls.derived);
}

/** A text, without marking it as read. */
export function peek(elements: Elements, name: string): string | undefined {
  let found: string | undefined;
  elements.value(name, (value) => {
    if (typeof value === 'string') found = value;
    return false;
  });
  return found;
}

function valueInExtension(extension: Elements, kind: FieldKind): unknown {
  switch (kind) {
    case 'date':
      return extension.text('valueDate');
    case 'number':
      return extension.value('valueDecimal', (value) => typeof value === 'number');
    case 'flag':
      return extension.value('valueBoolean', (value) => typeof value === 'boolean');
    case 'list':
      return parsedJson(extension.text('valueString'));
    default:
      return extension.text('valueString');
  }
}

/** What a text holds as JSON; nothing when it holds none. */
export function parsedJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
