/** What reading a register says about faults, by finding code. */
import type { Texts } from '../findings/locale.js';
import type { FieldKind } from './record-fields.js';

export const registerTexts = {
  'core/not-a-register': {
    nl: 'Dit is geen register. Verwacht: een object met "about" en per soort record een lijst, zoals "persons".',
    en: 'This is not a register. Expected: an object with "about" and a list per kind of record, such as "persons".',
  },
  'core/invalid-about': {
    nl: 'In "about" klopt {field} niet. Verwacht: version, extractedOn (2024-03-01), coverage met start en end, invented.',
    en: 'In "about", {field} is not right. Expected: version, extractedOn (2024-03-01), coverage with start and end, invented.',
  },
  'core/unknown-about': {
    nl: 'Dit veld van "about" kent het register niet; het is niet gelezen.',
    en: 'The register knows no such field of "about"; it was not read.',
  },
  'core/unknown-version': {
    nl: 'Dit register zegt van een andere versie te zijn dan 1. Het is gelezen als versie 1; wat daar niet in staat, is gemeld en niet gelezen.',
    en: 'This register says that it is of another version than 1. It was read as version 1; what that does not have was reported and not read.',
  },
  'core/unknown-table': {
    nl: 'Deze tabel kent het register niet; hij is niet gelezen.',
    en: 'The register knows no such table; it was not read.',
  },
  'core/duplicate-table': {
    nl: 'De tabel {table} staat er twee keer in; alleen de eerste is gelezen. Voeg ze samen.',
    en: 'The table {table} is there twice; only the first was read. Merge them.',
  },
  'core/not-a-table': {
    nl: 'De tabel {table} is geen lijst. Verwacht: een lijst van records.',
    en: 'The table {table} is not a list. Expected: a list of records.',
  },
  'core/not-a-record': {
    nl: 'Deze rij is geen record en is niet gebruikt. Verwacht: een object met de velden van {table}.',
    en: 'This row is not a record and was not used. Expected: an object with the fields of {table}.',
  },
  'core/missing-field': {
    nl: 'Het veld {field} ontbreekt; zonder dit veld is de rij niet te gebruiken. Verwacht: {expected}.',
    en: 'The field {field} is missing; without it the row cannot be used. Expected: {expected}.',
  },
  'core/invalid-field': {
    nl: 'De waarde van {field} klopt niet; de rij is niet gebruikt. Verwacht: {expected}.',
    en: 'The value of {field} is not right; the row was not used. Expected: {expected}.',
  },
  'core/unknown-field': {
    nl: 'Een record van {table} heeft dit veld niet; het is niet gelezen.',
    en: 'A record of {table} has no such field; it was not read.',
  },
  'core/unknown-code': {
    nl: 'De code in {field} staat niet in de lijst; het record is bewaard.',
    en: 'The code in {field} is not in the list; the record was kept.',
  },
  'core/invalid-identifier': {
    nl: 'Het nummer in {field} kan niet bestaan; het record is bewaard. Controleer het nummer, ook op voorloopnullen.',
    en: 'The number in {field} cannot exist; the record was kept. Check the number, also for leading zeros.',
  },
  'core/duplicate-id': {
    nl: 'Deze id komt vaker voor in {table}; beide records zijn bewaard. Geef elk record een eigen id.',
    en: 'This id occurs more than once in {table}; both records were kept. Give each record an id of its own.',
  },
  'core/dangling-reference': {
    nl: '{field} wijst naar een record dat niet in {tables} staat; dit record is bewaard. Voeg het toe of verbeter de id.',
    en: '{field} points to a record that is not in {tables}; this record was kept. Add it or correct the id.',
  },
} as const satisfies Record<string, Texts>;

export const hintTexts: Texts = { nl: ' Bedoelde u {nearest}?', en: ' Did you mean {nearest}?' };

export const expectedTexts: Record<FieldKind, Texts> = {
  text: {
    nl: 'een tekst van 1 tot 1000 tekens, zonder stuurtekens',
    en: 'a text of 1 to 1000 characters, without control characters',
  },
  date: { nl: 'een bestaande datum als 2024-03-01', en: 'an existing day as 2024-03-01' },
  number: { nl: 'een getal, met een punt voor decimalen', en: 'a number, with a point for decimals' },
  flag: { nl: 'true of false', en: 'true or false' },
  list: { nl: 'een lijst of object in JSON', en: 'a list or object in JSON' },
};
