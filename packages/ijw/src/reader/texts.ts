/**
 * What reading says about a file, in Dutch and English.
 */
import type { Texts } from '@jeugd/core';
import type { Fault } from './faults.js';

/** One text per fault. */
export const faultTexts: Readonly<Record<Fault, Texts>> = {
  'empty-file': { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  'zip-file': {
    nl: 'Dit is een zip-bestand, geen XML. Pak het uit en lever de berichten zelf aan.',
    en: 'This is a zip file, not XML. Unpack it and use the messages themselves.',
  },
  'utf-16': {
    nl: 'Het bestand is UTF-16. Sla het op als UTF-8 zonder byte order mark (OP192).',
    en: 'The file is UTF-16. Save it as UTF-8 without a byte order mark (OP192).',
  },
  'not-utf-8': {
    nl: 'Hier staan bytes die geen UTF-8 zijn. Sla het bestand op als UTF-8 (OP192).',
    en: 'These bytes are not UTF-8. Save the file as UTF-8 (OP192).',
  },
  'not-xml': { nl: 'Dit is geen XML.', en: 'This is not XML.' },
  'not-well-formed': {
    nl: 'Vanaf hier is dit geen goed gevormde XML; verder is niet gelezen.',
    en: 'From here on this is not well-formed XML; reading stopped.',
  },
  'cut-off': {
    nl: 'Het bestand houdt op voordat het bericht uit is. Lever het opnieuw aan.',
    en: 'The file ends before the message does. Send it again.',
  },
  'several-roots': {
    nl: 'Na het bericht begint nog een element. Zet elk bericht in een eigen bestand.',
    en: 'Another element begins after the message. Put each message in a file of its own.',
  },
  doctype: {
    nl: 'Een bericht heeft geen DOCTYPE. Verder is niet gelezen.',
    en: 'A message has no DOCTYPE. Reading stopped.',
  },
  'too-deep': {
    nl: 'Elementen staan meer dan {max} diep in elkaar. Verder is niet gelezen.',
    en: 'Elements are nested more than {max} deep. Reading stopped.',
  },
  'text-too-long': {
    nl: 'Hier staan meer dan {max} tekens zonder element. Verder is niet gelezen.',
    en: 'More than {max} characters stand here without an element. Reading stopped.',
  },
  'other-encoding': {
    nl: 'De XML-declaratie noemt een andere codering dan UTF-8, zodat de tekst verkeerd gelezen kan worden. Gebruik UTF-8 (OP192).',
    en: 'The XML declaration names another encoding than UTF-8, so the text may be misread. Use UTF-8 (OP192).',
  },
  'xml-version': {
    nl: 'De XML-declaratie noemt een andere versie dan 1.0; gelezen is als XML 1.0. Gebruik versie 1.0.',
    en: 'The XML declaration names another version than 1.0; the file was read as XML 1.0. Use version 1.0.',
  },
  'byte-order-mark': {
    nl: 'Het bestand begint met een byte order mark. Laat dat weg (OP192).',
    en: 'The file begins with a byte order mark. Leave it out (OP192).',
  },
  'line-ends': {
    nl: 'De regel eindigt niet op CR/LF. Laat alle regels zo eindigen (OP192).',
    en: 'The line does not end in CR/LF. Let all lines end so (OP192).',
  },
  'file-name': {
    nl: 'De naam van het bestand eindigt niet op .xml (OP192).',
    en: 'The name of the file does not end in .xml (OP192).',
  },
  'too-large': {
    nl: 'Het bestand is groter dan {max} MB. Splits het, tenzij de ontvanger grotere bestanden aankan (OP179).',
    en: 'The file is larger than {max} MB. Split it, unless the receiver can process larger files (OP179).',
  },
  'no-message': {
    nl: 'Dit is XML, maar geen iJw-bericht: het begint niet met het element Bericht van iJw 3.2.',
    en: 'This is XML, but no iJw message: it does not begin with the element Bericht of iJw 3.2.',
  },
  'other-standard': {
    nl: 'Dit is een bericht van {standard} {release}, niet van iJw 3.2.',
    en: 'This is a message of {standard} {release}, not of iJw 3.2.',
  },
  'other-release': {
    nl: 'Dit is een bericht van iJw {release}. Deze versie leest iJw 3.2.',
    en: 'This is a message of iJw {release}. This version reads iJw 3.2.',
  },
  'unknown-message': {
    nl: 'iJw 3.2 heeft geen bericht met deze namespace.',
    en: 'iJw 3.2 has no message with this namespace.',
  },
  'unexpected-element': {
    nl: 'Dit element hoort niet in {parent}.',
    en: 'This element does not belong in {parent}.',
  },
  'wrong-namespace': {
    nl: '{element} staat in de verkeerde namespace; verwacht: {expected}.',
    en: '{element} is in the wrong namespace; expected: {expected}.',
  },
  'element-out-of-order': {
    nl: '{element} staat niet op zijn plaats: het hoort voor {before}.',
    en: '{element} is out of place: it belongs before {before}.',
  },
  'element-repeated': {
    nl: '{element} mag hier één keer staan.',
    en: '{element} may stand here once.',
  },
  'missing-element': {
    nl: '{element} ontbreekt in {parent}.',
    en: '{element} is missing in {parent}.',
  },
  'unexpected-text': {
    nl: 'In {parent} staan alleen elementen, geen tekst.',
    en: '{parent} holds elements only, no text.',
  },
  'unexpected-attribute': {
    nl: 'Een bericht heeft geen attributen; {element} heeft er wel een.',
    en: 'A message has no attributes; {element} has one.',
  },
  'wrong-type': {
    nl: 'Het attribuut xsi:type van {element} noemt een ander type dan de standaard.',
    en: 'The attribute xsi:type of {element} names another type than the standard does.',
  },
  'no-claim': {
    nl: 'Alleen JW323 en JW325 hebben een lijst van cliënten; dit is een {kind}.',
    en: 'Only JW323 and JW325 have a list of clients; this is a {kind}.',
  },
  'date-outside-calendar': {
    nl: '{element} ligt buiten de jaren 1 tot en met 9999. De standaard staat dat toe, deze bibliotheek rekent er niet mee.',
    en: '{element} lies outside the years 1 to 9999. The standard allows that; this library does not reckon with it.',
  },
  'not-a-whole-number': {
    nl: '{element} is geen geheel getal.',
    en: '{element} is not a whole number.',
  },
  'not-a-date': {
    nl: '{element} is geen bestaande datum in de vorm jjjj-mm-dd.',
    en: '{element} is no existing date of the form yyyy-mm-dd.',
  },
  'not-a-time': {
    nl: '{element} is geen tijd in de vorm uu:mm:ss.',
    en: '{element} is no time of the form hh:mm:ss.',
  },
  'not-in-code-list': {
    nl: '{element} is geen code van lijst {list}.',
    en: '{element} is no code of list {list}.',
  },
  'empty-value': { nl: '{element} is leeg.', en: '{element} is empty.' },
  'value-too-long': {
    nl: '{element} heeft meer dan {max} tekens.',
    en: '{element} has more than {max} characters.',
  },
  'number-out-of-range': {
    nl: '{element} ligt niet tussen {min} en {max}.',
    en: '{element} does not lie between {min} and {max}.',
  },
  'wrong-format': {
    nl: '{element} heeft niet de vorm die {type} vraagt: {expected}.',
    en: '{element} does not have the form that {type} asks: {expected}.',
  },
};

/** What each pattern of the standard asks, by its expression in the XSD. */
export const patternTexts: ReadonlyMap<string, Texts> = new Map([
  ['[0-9]{8}', { nl: '8 cijfers', en: '8 digits' }],
  ['[0-9]{9}', { nl: '9 cijfers', en: '9 digits' }],
  ['[0-9]{4}', { nl: '4 cijfers', en: '4 digits' }],
  ['[0-9]*', { nl: 'alleen cijfers', en: 'digits only' }],
  ['([a-zA-Z0-9])+', { nl: 'alleen letters en cijfers', en: 'letters and digits only' }],
  ['([a-zA-ZÀ-ỳ])+', { nl: 'alleen letters', en: 'letters only' }],
  ['.*[^\\s].*', { nl: 'één regel die niet leeg is', en: 'one line that is not blank' }],
  ['([.\\s]*\\S+[.\\s]*)+', { nl: 'tekst die niet leeg is', en: 'text that is not blank' }],
  ['[^:Z]*', { nl: 'een datum zonder tijdzone', en: 'a date without a time zone' }],
  ['[^Z+-]+', { nl: 'een tijd zonder tijdzone', en: 'a time without a time zone' }],
  [
    '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)',
    { nl: 'drie getallen met punten ertussen, zoals 1.0.0', en: 'three numbers with dots, such as 1.0.0' },
  ],
]);
