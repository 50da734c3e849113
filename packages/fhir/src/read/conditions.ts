/** Conditions: legal status and representation. Others make no record. */
import type { TableName } from '@jeugd/core';
import {
  kindOfLegalCode,
  type LegalTable,
  legalStatusCategory,
  representationCategory,
} from '../mapping/legal-codes.js';
import { extensionUrls, idSystem, systems } from '../names/systems.js';
import type { BundleReader, OpenEntry } from './bundle-reader.js';
import { dayIn, endIn } from './days.js';
import type { Elements } from './elements.js';
import { skipNotes } from './notes.js';
import { type Concept, conceptIn, fieldsIn, identifierIn, idIn, ownCodeIn, peek } from './parts.js';

/** What a Condition is: its table and kind; `undefined` when it is about something else than law. */
export interface LegalReading {
  readonly table: LegalTable;
  readonly kind: string | undefined;
}

/** What a Condition is, by our own code, the published one, or its category. */
export function legalReadingOf(elements: Elements): LegalReading | undefined {
  const code = conceptIn(elements.child('code'));
  for (const table of tables) {
    const kind = ownCodeIn(code, table);
    if (kind !== undefined) return { table, kind };
  }
  const table = tables.find((each) => isOf(elements, each)) ?? tableOf(elements);
  if (table === undefined) return undefined;
  const [known] = code.codes.flatMap((each) => kindOfLegalCode(each) ?? []);
  if (known !== undefined) return { table: known.table, kind: known.kind };
  return { table, kind: rawCodeOf(code) };
}

const tables: readonly LegalTable[] = ['measures', 'authorisations', 'authorities'];

/** Whether the register that wrote it had it in a table. */
function isOf(elements: Elements, table: LegalTable): boolean {
  return elements.children('identifier').some((each) => peek(each, 'system') === idSystem(table));
}

/** A Condition about law. */
export function readCondition(reader: BundleReader, entry: OpenEntry): void {
  const { elements } = entry;
  const reading = legalReadingOf(elements);
  if (reading === undefined) {
    elements.skipAll();
    reader.report('fhir/resource-not-read', elements.path);
    return;
  }
  const { table } = reading;
  skipNotes(reader, elements.child('code'));
  identifierIn(elements, idSystem(table));
  let holderId: string | undefined;
  let organisationId: string | undefined;
  let holdsOrganisation = false;
  const fields = fieldsIn(reader, elements, table, (url, extension) => {
    if (url === extensionUrls.holder && table === 'authorities') {
      const reference = extension.child('valueReference');
      holderId = idIn(reader, reference, 'persons');
      holdsOrganisation = reader.find(reference?.text('reference') ?? '')?.type === 'Organization';
    } else if (url === extensionUrls.organisation && table === 'measures') {
      organisationId = idIn(reader, extension.child('valueReference'), 'organisations');
    } else return false;
    return true;
  });
  const subject = idIn(reader, elements.child('subject'), 'persons');
  const kind = reading.kind ?? (holdsOrganisation ? 'guardian-gi' : 'guardian-person');
  const row = {
    id: reader.idOf(entry),
    [table === 'authorities' ? 'childId' : 'personId']: subject,
    ...(holderId !== undefined && { holderId }),
    ...(organisationId !== undefined && { organisationId }),
    kind,
    ...daysOf(reader, elements, fields),
    ...fields,
  };
  if (table === 'authorities' && holderId === undefined) {
    elements.skipAll();
    reader.report('fhir/no-holder', elements.path, 'error');
  } else reader.add(table satisfies TableName, row, elements.path);
}

function daysOf(reader: BundleReader, elements: Elements, fields: Readonly<Record<string, unknown>>) {
  const start = dayIn(reader, elements, 'onsetDateTime');
  const end = endIn(reader, elements, 'abatementDateTime');
  const status = conceptIn(elements.child('clinicalStatus')).codes[0]?.code;
  elements.skip('category');
  const verification = conceptIn(elements.child('verificationStatus'));
  if (verification.codes.length === 0) elements.skip('verificationStatus');
  const hasEnded = status === 'inactive' || status === 'resolved' || status === 'remission';
  if (hasEnded && end === undefined && fields['end'] === undefined) {
    reader.report('fhir/end-missing', `${elements.path}/clinicalStatus`);
  }
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function tableOf(elements: Elements): LegalTable | undefined {
  const categories = elements.children('category').flatMap((each) => conceptIn(each).codes);
  const isOne = (...codes: readonly { system: string; code: string }[]) =>
    categories.some((each) => codes.some(({ system, code }) => each.system === system && each.code === code));
  if (isOne(representationCategory)) return 'authorities';
  return isOne(legalStatusCategory['2020'], legalStatusCategory['2024']) ? 'measures' : undefined;
}

/** What stands there instead of a kind: kept in the record, where the register reports it. "Other" says less than the words. */
function rawCodeOf({ codes, text }: Concept): string | undefined {
  const code = codes.find(({ system }) => system !== systems.nullFlavor)?.code;
  return code ?? text;
}
