/** What can be wrong with a file, how serious it is, and what to do about it. */
import type { Severity, Texts } from '@jeugd/core';

/** A fault with its weight and its words. */
interface FaultKind {
  readonly severity: Severity;
  readonly texts: Texts;
}

const error = (nl: string, en: string): FaultKind => ({ severity: 'error', texts: { nl, en } });
const warning = (nl: string, en: string): FaultKind => ({ severity: 'warning', texts: { nl, en } });
const info = (nl: string, en: string): FaultKind => ({ severity: 'info', texts: { nl, en } });

export const faultKinds = {
  'files/utf-16': error(
    'Dit bestand is UTF-16. Bewaar het als UTF-8 ("CSV UTF-8" in Excel).',
    'This file is UTF-16. Save it as UTF-8 ("CSV UTF-8" in Excel).',
  ),
  'files/spreadsheet': error(
    'Dit is een zipbestand of een Excel-werkmap, geen tekst. Pak een zipbestand eerst uit; bewaar elk blad van een werkmap als "CSV UTF-8".',
    'This is a zip file or an Excel workbook, not text. Unpack a zip file first; save each sheet of a workbook as "CSV UTF-8".',
  ),
  'files/binary': error(
    'Dit is geen tekst: er staat een nul-teken in. Verwacht: CSV, JSON of JSON Lines in UTF-8.',
    'This is not text: it holds a NUL character. Expected: CSV, JSON or JSON Lines in UTF-8.',
  ),
  'files/not-utf-8': error(
    'Dit bestand is geen UTF-8: byte {offset} (vanaf 0) past er niet in, zoals bij Windows-1252. Bewaar het als UTF-8.',
    'This file is not UTF-8: byte {offset} (from 0) does not fit, as in Windows-1252. Save it as UTF-8.',
  ),
  'files/empty-file': error(
    'Dit bestand is leeg. Verwacht: een regel met kolomnamen en daaronder de rijen.',
    'This file is empty. Expected: a line of column names and the rows below it.',
  ),
  'files/empty-json': error('Dit bestand is leeg. Verwacht: JSON.', 'This file is empty. Expected: JSON.'),
  'files/too-many-columns': error(
    'Deze tabel heeft meer dan {limit} kolommen.',
    'This table has more than {limit} columns.',
  ),
  'files/duplicate-column': error(
    'Kolom {column} heeft dezelfde naam als kolom {first}; alleen kolom {first} telt. Geef elke kolom een eigen naam.',
    'Column {column} has the same name as column {first}; only column {first} counts. Give each column its own name.',
  ),
  'files/unnamed-column': warning(
    'Kolom {column} heeft geen naam en telt niet mee.',
    'Column {column} has no name and does not count.',
  ),
  'files/unclosed-quote': error(
    'In de rij die hier begint wordt een aanhalingsteken (") niet gesloten, zodat de rest van het bestand erin valt. Sluit het; schrijf een aanhalingsteken in tekst dubbel ("").',
    'In the row that begins here a quotation mark (") is not closed, so the rest of the file falls into it. Close it; write a quotation mark inside text twice ("").',
  ),
  'files/malformed-quote': error(
    'In deze rij sluit een aanhalingsteken (") niet, of er staat tekst achter; de rij telt niet mee. Schrijf een aanhalingsteken in tekst dubbel ("").',
    'In this row a quotation mark (") is not closed, or text follows it; the row does not count. Write a quotation mark inside text twice ("").',
  ),
  'files/many-quote-faults': error(
    'Meer dan {limit} rijen hebben een verkeerd aanhalingsteken; het bestand is niet gelezen. Schrijf een aanhalingsteken in tekst dubbel ("").',
    'More than {limit} rows have a misplaced quotation mark; the file was not read. Write a quotation mark inside text twice ("").',
  ),
  'files/too-few-cells': error(
    'Deze rij heeft {found} cellen en de kop {expected}; de rij telt niet mee.',
    'This row has {found} cells and the header {expected}; the row does not count.',
  ),
  'files/too-many-cells': error(
    'Deze rij heeft {found} cellen en de kop {expected}; de rij telt niet mee. Zet tekst met een scheidingsteken tussen aanhalingstekens.',
    'This row has {found} cells and the header {expected}; the row does not count. Put text that holds a delimiter between quotation marks.',
  ),
  'files/cell-too-long': error(
    'Een cel heeft meer dan {limit} tekens; de rij telt niet mee.',
    'A cell has more than {limit} characters; the row does not count.',
  ),
  'files/row-too-long': error(
    'De rij die hier begint heeft meer dan {limit} tekens; het bestand is niet gelezen.',
    'The row that begins here has more than {limit} characters; the file was not read.',
  ),
  'files/invalid-json': error(
    'Vanaf hier is dit geen geldige JSON. Denk aan komma’s, dubbele aanhalingstekens en sluitende haken.',
    'From here on this is not valid JSON. Think of commas, double quotation marks and closing brackets.',
  ),
  'files/not-a-list': error('Verwacht: een lijst [ … ] van objecten.', 'Expected: a list [ … ] of objects.'),
  'files/not-an-object': error(
    'Verwacht: een object { … } per rij; deze rij telt niet mee.',
    'Expected: one object { … } per row; this row does not count.',
  ),
  'files/too-deep': error(
    'Hierin zitten meer dan {limit} objecten of lijsten in elkaar; de rij telt niet mee.',
    'More than {limit} objects or lists lie inside one another here; the row does not count.',
  ),
  'files/too-deep-file': error(
    'Hierin zitten meer dan {limit} objecten of lijsten in elkaar; het bestand is niet gelezen.',
    'More than {limit} objects or lists lie inside one another here; the file was not read.',
  ),
  'files/not-a-register': error(
    'Dit is geen register. Verwacht: een object met "about" en per soort record een lijst, zoals "persons".',
    'This is not a register. Expected: an object with "about" and a list per kind of record, such as "persons".',
  ),
  'files/not-an-about': error(
    'Verwacht: een object met version, extractedOn (2024-03-01), coverage met start en end, invented.',
    'Expected: an object with version, extractedOn (2024-03-01), coverage with start and end, invented.',
  ),
  'files/parquet-not-opened': error(
    'Dit bestand is Parquet. Geef parquet van @jeugd/files/parquet mee om het te lezen.',
    'This file is Parquet. Hand over parquet of @jeugd/files/parquet to read it.',
  ),
  'files/parquet-without-table': error(
    'Een Parquet-bestand heeft één tabel van een register, en zijn naam zegt welke. Noem het persons.parquet, placements.parquet en verder.',
    'A Parquet file has one table of a register, and its name says which. Name it persons.parquet, placements.parquet and so on.',
  ),
  'files/not-parquet': error(
    'Dit is geen Parquet: het bestand begint niet met PAR1. Schrijf het opnieuw, of geef het de naam van wat het is.',
    'This is not Parquet: the file does not begin with PAR1. Write it again, or name it after what it is.',
  ),
  'files/parquet-cut-off': error(
    'Dit Parquet-bestand is niet compleet: het einde ontbreekt. Kopieer of schrijf het opnieuw.',
    'This Parquet file is not complete: its end is missing. Copy or write it again.',
  ),
  'files/parquet-damaged': error(
    'Dit Parquet-bestand is beschadigd: het spreekt zichzelf tegen of houdt te vroeg op. Kopieer of schrijf het opnieuw.',
    'This Parquet file is damaged: it contradicts itself or ends too soon. Copy or write it again.',
  ),
  'files/parquet-encrypted': error(
    'Dit Parquet-bestand is versleuteld. Schrijf het zonder versleuteling.',
    'This Parquet file is encrypted. Write it without encryption.',
  ),
  'files/parquet-compression': error(
    'Dit Parquet-bestand heeft een compressie die niet wordt gelezen. Schrijf het met Snappy, Zstandard of gzip, of zonder.',
    'This Parquet file has a compression that is not read. Write it with Snappy, Zstandard or gzip, or without.',
  ),
  'files/parquet-encoding': error(
    'Dit Parquet-bestand heeft een codering die niet wordt gelezen. Schrijf het met de gewone instellingen.',
    'This Parquet file has an encoding that is not read. Write it with the usual settings.',
  ),
  'files/parquet-page-too-large': error(
    'Een stuk van dit Parquet-bestand is groter dan {limit} MB. Schrijf het met kleinere groepen van rijen.',
    'A page of this Parquet file is larger than {limit} MB. Write it with smaller groups of rows.',
  ),
  'files/parquet-not-text': error(
    'Deze kolom heeft bytes die geen tekst in UTF-8 zijn; het bestand is niet gelezen. Noem de kolommen die u nodig hebt, of schrijf tekst als UTF-8.',
    'This column has bytes that are no text in UTF-8; the file was not read. Name the columns you need, or write text as UTF-8.',
  ),
  'files/too-many-rows': error(
    'Dit bestand heeft meer dan {limit} rijen. Deel het.',
    'This file has more than {limit} rows. Split it.',
  ),
  'files/too-many-cells-in-all': error(
    'Dit bestand heeft meer dan {limit} cellen. Deel het, of lees kolommen met readParquetColumns.',
    'This file has more than {limit} cells. Split it, or read columns with readParquetColumns.',
  ),
  'files/too-many-words': error(
    'Deze kolom heeft meer dan {limit} verschillende teksten: dat zijn geen groepen.',
    'This column has more than {limit} different texts: these are no groups.',
  ),
  'files/not-a-cell': warning(
    'Kolom {column} heeft een soort waarden die geen cel kan bevatten, en is niet gelezen.',
    'Column {column} has a kind of values that no cell can hold, and was not read.',
  ),
  'files/no-typed-column': warning(
    'Kolom {column} heeft geen getallen, dagen of teksten, en is niet gelezen.',
    'Column {column} has no numbers, days or texts, and was not read.',
  ),
  'files/absent-column': error(
    'Er is geen kolom {column}. Namen zijn gevoelig voor hoofdletters.',
    'There is no column {column}. Names are case-sensitive.',
  ),
  'files/unknown-column': warning(
    'Kolom {column} hoort niet bij {table} en is niet gelezen.',
    'Column {column} does not belong to {table} and was not read.',
  ),
  'files/missing-column': error(
    'In de kop ontbreekt: {missing}. Zonder deze kolommen kan geen rij van {table} worden gebruikt. Verplicht zijn: {required}.',
    'The header lacks: {missing}. Without these columns no row of {table} can be used. Required are: {required}.',
  ),
  'files/second-file': error(
    'Er is al een ander bestand met {table}; dit bestand is niet gelezen. Bewaar er één.',
    'There is another file with {table} already; this file was not read. Keep one.',
  ),
  'files/unknown-file': info(
    'Dit bestand hoort niet bij een register en is niet gelezen.',
    'This file is not part of a register and was not read.',
  ),
  'files/unknown-table': warning(
    'Dit bestand is niet gelezen: het register kent geen tabel met deze naam.',
    'This file was not read: the register knows no table of this name.',
  ),
} as const satisfies Record<string, FaultKind>;

/** The code of a fault in a file. */
export type FaultCode = keyof typeof faultKinds;

/** Added to a fault that has a known word near, as `nearest`. */
export const hintTexts: Texts = { nl: ' Bedoelde u {nearest}?', en: ' Did you mean {nearest}?' };
