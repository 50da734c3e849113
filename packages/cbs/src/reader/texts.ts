/** What can be wrong with a file of a delivery, how much it weighs, and what to do. */
import type { Severity, Texts } from '@jeugd/core';

interface FaultKind {
  readonly severity: Severity;
  readonly texts: Texts;
}

const error = (nl: string, en: string): FaultKind => ({ severity: 'error', texts: { nl, en } });
const warning = (nl: string, en: string): FaultKind => ({ severity: 'warning', texts: { nl, en } });
const info = (nl: string, en: string): FaultKind => ({ severity: 'info', texts: { nl, en } });

export const readerFaults = {
  'cbs/empty-file': error(
    'Dit bestand is leeg. Verwacht: een regel met veldnamen en daaronder de records.',
    'This file is empty. Expected: a line of field names and the records below it.',
  ),
  'cbs/utf-16': error(
    'Dit bestand is UTF-16. Bewaar het als CSV (UTF-8).',
    'This file is UTF-16. Save it as CSV (UTF-8).',
  ),
  'cbs/binary': error(
    'Dit is geen tekst en geen werkmap (.xlsx).',
    'This is neither text nor a workbook (.xlsx).',
  ),
  'cbs/old-spreadsheet': error(
    'Dit is een werkmap van voor 2007 (.xls). Bewaar haar als .xlsx of CSV.',
    'This is a workbook of before 2007 (.xls). Save it as .xlsx or CSV.',
  ),
  'cbs/windows-1252': info(
    'Dit bestand is geen UTF-8 en is gelezen als Windows-1252.',
    'This file is not UTF-8 and was read as Windows-1252.',
  ),
  'cbs/mixed-encoding': error(
    'Dit bestand begint als UTF-8 en gaat vanaf deze regel anders verder; het is gelezen als Windows-1252. Bewaar het als UTF-8.',
    'This file begins as UTF-8 and goes on otherwise from this line; it was read as Windows-1252. Save it as UTF-8.',
  ),
  'cbs/no-header': error(
    'De eerste regel heeft niet de veldnamen van een levering. Zet de veldnamen erboven, zoals bsn, geboortedatum en hulpvorm.',
    'The first line does not have the field names of a delivery. Put the field names above it, such as bsn, geboortedatum and hulpvorm.',
  ),
  'cbs/too-many-columns': error(
    'Dit bestand heeft meer dan {limit} kolommen.',
    'This file has more than {limit} columns.',
  ),
  'cbs/unnamed-column': warning(
    'Kolom {column} heeft geen naam en telt niet mee.',
    'Column {column} has no name and does not count.',
  ),
  'cbs/unknown-column': warning(
    'Kolom {column} is geen veld van deze recordsoort en telt niet mee.',
    'Column {column} is no field of this kind of record and does not count.',
  ),
  'cbs/duplicate-column': error(
    'Kolom {column} heeft dezelfde naam als kolom {first}; alleen kolom {first} telt. Geef elke kolom een eigen naam.',
    'Column {column} has the same name as column {first}; only column {first} counts. Give each column its own name.',
  ),
  'cbs/missing-column': warning('De kolom {field} ontbreekt.', 'The column {field} is missing.'),
  'cbs/too-few-cells': error(
    'Deze rij heeft {found} cellen, verwacht: {expected}. Wat ontbreekt is als leeg gelezen.',
    'This row has {found} cells, expected: {expected}. What is missing was read as empty.',
  ),
  'cbs/too-many-cells': error(
    'Deze rij heeft {found} cellen, verwacht: {expected}. Wat te veel is telt niet mee; staat er een scheidingsteken in een cel?',
    'This row has {found} cells, expected: {expected}. What is too much does not count; is there a delimiter in a cell?',
  ),
  'cbs/cell-too-long': error(
    'Deze cel heeft meer dan {limit} tekens en is als leeg gelezen.',
    'This cell has more than {limit} characters and was read as empty.',
  ),
  'cbs/malformed-quote': error(
    'In deze rij sluit een aanhalingsteken (") niet, of er staat tekst achter; de rij is niet gelezen.',
    'In this row a quotation mark (") is not closed, or text follows it; the row was not read.',
  ),
  'cbs/unclosed-quote': error(
    'In de rij die hier begint sluit een aanhalingsteken (") niet, zodat de rest van het bestand erin valt en niet is gelezen.',
    'In the row that begins here a quotation mark (") is not closed, so that the rest of the file falls into it and was not read.',
  ),
  'cbs/many-quote-faults': error(
    'Meer dan {limit} rijen hebben een verkeerd aanhalingsteken; de rest van het bestand is niet gelezen.',
    'More than {limit} rows have a misplaced quotation mark; the rest of the file was not read.',
  ),
  'cbs/cut-off': error(
    'De laatste regel is niet afgesloten en heeft {found} cellen in plaats van {expected}: het bestand lijkt afgebroken. Wat ontbreekt is als leeg gelezen.',
    'The last line is not ended and has {found} cells in place of {expected}: the file seems to be cut off. What is missing was read as empty.',
  ),
  'cbs/lost-zero': error(
    'Hier is een voorloopnul weggevallen, zoals een spreadsheet doet; gelezen met nul. Maak de kolom tekst.',
    'A leading zero was lost here, as a spreadsheet does; read with the zero. Make the column text.',
  ),
  'cbs/excel-date': error(
    'Hier staat het dagnummer van een spreadsheet in plaats van een datum; gelezen als datum. Schrijf JJJJMMDD als tekst.',
    'Here stands the day number of a spreadsheet in place of a date; read as a date. Write JJJJMMDD as text.',
  ),
  'cbs/dutch-date': error(
    'Hier staat een datum als dag-maand-jaar, zoals een spreadsheet schrijft; gelezen als datum. Schrijf JJJJMMDD.',
    'Here stands a date as day-month-year, as a spreadsheet writes; read as a date. Write JJJJMMDD.',
  ),
  'cbs/outcome-not-json': error(
    'De kolom outcome bevat hier geen lijst van metingen (JSON); de metingen zijn niet gelezen.',
    'The column outcome does not hold a list of measurements (JSON) here; they were not read.',
  ),
  'cbs/workbook-broken': error(
    'Deze werkmap is beschadigd of afgebroken, of is geen .xlsx.',
    'This workbook is damaged or cut off, or is no .xlsx.',
  ),
  'cbs/workbook-encrypted': error(
    'Deze werkmap is met een wachtwoord beveiligd.',
    'This workbook is protected by a password.',
  ),
  'cbs/workbook-too-large': error(
    'Deze werkmap pakt uit tot meer dan mag ({limit} MB); de rest is niet gelezen.',
    'This workbook unpacks to more than is allowed ({limit} MB); the rest was not read.',
  ),
  'cbs/sheet-without-records': info(
    'Blad {sheet} heeft geen veldnamen van een levering en is overgeslagen.',
    'Sheet {sheet} has no field names of a delivery and was passed over.',
  ),
  'cbs/kind-guessed': info(
    'Deze veldnamen passen bij jeugdbescherming en bij jeugdreclassering; gelezen als {kind}, naar de codes erin.',
    'These field names fit child protection and youth probation; read as {kind}, by the codes in it.',
  ),
  'cbs/period-inferred': info(
    'De verslagperiode is niet gegeven; afgeleid uit de datums: {period}. Klopt dat niet, zet de periode dan in de naam van het bestand, zoals jeugdhulp-2024H1.csv.',
    'The reporting period was not given; inferred from the dates: {period}. When that is not right, put the period into the name of the file, such as jeugdhulp-2024H1.csv.',
  ),
  'cbs/short-line': error(
    'Deze regel heeft {found} tekens, verwacht: {expected}. Wat ontbreekt is als leeg gelezen.',
    'This line has {found} characters, expected: {expected}. What is missing was read as empty.',
  ),
  'cbs/long-line': warning(
    'Deze regel heeft {found} tekens, verwacht: {expected}. Wat te veel is telt niet mee.',
    'This line has {found} characters, expected: {expected}. What is too much does not count.',
  ),
} as const satisfies Readonly<Record<string, FaultKind>>;

/** A fault of a file. */
export type ReaderFaultCode = keyof typeof readerFaults;
