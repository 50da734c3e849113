/**
 * The catalogue of the delivery to CBS: versions, records, codes, rules and indicators.
 */
import {
  type CbsCodeList,
  cbsRules,
  codesIn,
  type FieldDefinition,
  fieldIn,
  indicators,
  protocols,
  protocolVersions,
  type RecordDefinition,
  recordKinds,
  records,
} from '../../../packages/cbs/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/cbs.md`. */
export const cbsCatalogue: Catalogue = {
  file: 'cbs.md',
  title: 'The delivery to CBS',
  render: () =>
    [
      'The Informatieprotocol Beleidsinformatie Jeugd (Regeling Jeugdwet, bijlage 2). Column names are ours, after the names of the protocol: the columns of the files of CBS were not found.',
      '## Versions',
      table(
        ['version', 'reporting periods', 'how much was read', 'source'],
        protocols.map(({ version, validFrom, validUntil, note, source }) => [
          version,
          validUntil === undefined ? `from ${validFrom}` : `${validFrom} until ${validUntil}`,
          note.en,
          source,
        ]),
      ),
      '## Records',
      ...recordKinds.flatMap((kind) => sectionOf(records[kind])),
      '## Codes',
      ...lists().flatMap(listOf),
      '## Rules',
      `${cbsRules.length} rules. What is inferred or our own is at most a warning. A rule that no file can decide is skipped, with the reason in the report.`,
      table(
        ['rule', 'what is wrong', 'Dutch', 'weight', 'basis', 'source', 'periods', 'about'],
        cbsRules.map(({ id, title, severity, basis, source, validFrom, validUntil, about }) => [
          id,
          title.en,
          title.nl,
          severity,
          basis,
          source,
          `${validFrom === undefined ? '' : `from ${validFrom}`} ${validUntil === undefined ? '' : `until ${validUntil}`}`,
          typeof about === 'string' ? about : about.join(', '),
        ]),
      ),
      '## Indicators',
      table(
        ['indicator', 'what', 'Dutch', 'definition', 'how sure', 'computed'],
        indicators.map(({ id, title, definition, certainty, isComputed }) => [
          id,
          title.en,
          title.nl,
          definition.en,
          certainty.en,
          isComputed ? 'yes' : 'no',
        ]),
      ),
    ].join('\n\n'),
};

function sectionOf({ kind, title, frequency, frequencyNote, fields }: RecordDefinition): readonly string[] {
  const note = frequencyNote === undefined ? '' : ` (${frequencyNote.en})`;
  return [
    `### ${kind}`,
    `${title.en}; delivered every ${frequency}${note}.`,
    table(
      ['field', 'Dutch', 'form', 'positions', 'filled', 'versions', 'read in', 'paragraph'],
      Object.values(fields).map((field) => [
        field.name,
        field.nl,
        field.codes === undefined ? field.form : `code of ${field.codes.id}`,
        field.length,
        field.presence,
        versionsOf(field),
        field.certainIn.join(', '),
        field.paragraph,
      ]),
    ),
  ];
}

function versionsOf(field: FieldDefinition): string {
  const known = protocolVersions.filter((version) => fieldIn(field, version) !== undefined);
  const doubtful = field.doubtfulIn ?? [];
  const unknown = field.codesUnknownIn ?? [];
  const words = known.map((version) => {
    if (doubtful.includes(version)) return `${version} (not known)`;
    return unknown.includes(version) ? `${version} (codes not found)` : version;
  });
  return words.join(', ');
}

function lists(): readonly CbsCodeList[] {
  const all = recordKinds.flatMap((kind) => {
    const { fields }: RecordDefinition = records[kind];
    return Object.values(fields).flatMap(({ codes }) => (codes === undefined ? [] : [codes]));
  });
  return [...new Map(all.map((list) => [list.id, list])).values()];
}

function listOf(list: CbsCodeList): readonly string[] {
  return [
    `### ${list.id}`,
    `${list.title.en}. Source: ${list.source}.`,
    table(
      ['code', 'Dutch', 'English', 'versions', 'note'],
      list.codes.map((code) => [
        code.code,
        code.nl,
        code.en,
        protocolVersions.filter((version) => codesIn(list, version).includes(code)).join(', '),
        code.note?.en,
      ]),
    ),
  ];
}
