/** Fields of a record that FHIR has no element for: one extension each, named after the field. */
import type { Records, TableName } from '@jeugd/core';
import { fieldKindsOf } from '../names/fields.js';
import { extensionUrls } from '../names/systems.js';
import type { Extension } from '../r4/types.js';
import type { Draft } from './draft.js';
import { isShowableText } from './public-ids.js';

/**
 * The fields of a record other than those that its resource has an element for. A text in which a BSN may stand is left out and
 * counted. A list is written as JSON, as in a cell of a CSV file.
 */
export function fieldExtensions<Table extends TableName>(
  draft: Draft,
  table: Table,
  record: Records[Table],
  except: readonly (keyof Records[Table] & string)[],
): readonly Extension[] {
  const extensions: Extension[] = [];
  for (const [name, kind] of fieldKindsOf(table)) {
    if (name === 'id' || (except as readonly string[]).includes(name)) continue;
    const value = Reflect.get(record, name);
    if (value === undefined) continue;
    const url = extensionUrls.field + name;
    const text = kind === 'text' ? wordOf(draft, name, String(value)) : undefined;
    if (text !== undefined) extensions.push({ url, valueString: text });
    else if (kind === 'date') extensions.push({ url, valueDate: value });
    else if (kind === 'number') extensions.push({ url, valueDecimal: value });
    else if (kind === 'flag') extensions.push({ url, valueBoolean: value });
    else if (kind === 'list') extensions.push({ url, valueString: JSON.stringify(value) });
  }
  return extensions;
}

/** The element `extension`, where there is any. */
export function extensionElement(extensions: readonly Extension[]): {
  readonly extension?: readonly Extension[];
} {
  return extensions.length > 0 ? { extension: extensions } : {};
}

/** A text that may leave the register; `undefined` when it may hold a BSN. Ids are replaced, other words left out. */
export function wordOf(draft: Draft, field: string, text: string): string | undefined {
  if (isShowableText(text)) return text;
  if (field.endsWith('Id')) return draft.ids.of(tableOfField[field] ?? 'persons', text);
  draft.remarks.add('text-left-out');
  return undefined;
}

const tableOfField: Readonly<Record<string, string>> = { groupId: 'groups', locationId: 'locations' };
