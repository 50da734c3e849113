/** What reading says about faults, by finding code. */
import type { Texts } from '@jeugd/core';

export const readingTexts = {
  'fhir/not-a-bundle': {
    nl: 'Dit is geen bundel van FHIR. Verwacht: een object met resourceType "Bundle" en een lijst "entry".',
    en: 'This is no FHIR bundle. Expected: an object with resourceType "Bundle" and a list "entry".',
  },
  'fhir/not-a-resource': {
    nl: 'Hier staat geen resource; deze regel van de bundel is niet gelezen.',
    en: 'There is no resource here; this entry of the bundle was not read.',
  },
  'fhir/resource-not-read': {
    nl: 'Deze resource wordt geen record van een register; hij is niet gelezen.',
    en: 'This resource makes no record of a register; it was not read.',
  },
  'fhir/element-not-read': {
    nl: 'Dit element heeft geen plaats in het record, of niet de vorm die FHIR vraagt; het is niet gelezen.',
    en: 'This element has no place in the record, or not the form that FHIR asks; it was not read.',
  },
  'fhir/extension-not-read': {
    nl: 'Deze extensie is onbekend; zij is niet gelezen.',
    en: 'This extension is not known; it was not read.',
  },
  'fhir/modifier-extension': {
    nl: 'Een extensie verandert de betekenis van deze resource op een manier die hier niet bekend is; de resource is niet gelezen.',
    en: 'An extension changes the meaning of this resource in a way that is not known here; the resource was not read.',
  },
  'fhir/withdrawn': {
    nl: 'Deze resource is ingetrokken, weerlegd of geannuleerd; hij is niet gelezen.',
    en: 'This resource was withdrawn, refuted or cancelled; it was not read.',
  },
  'fhir/planned': {
    nl: 'Dit is gepland en niet begonnen; het record is bewaard. Controleer of het doorging.',
    en: 'This is planned and has not begun; the record was kept. Check whether it went on.',
  },
  'fhir/unknown-code': {
    nl: 'Geen van de codes hier is bekend; verwacht: een code van de zib of een van onze eigen codes.',
    en: 'None of the codes here is known; expected: a code of the zib or one of our own codes.',
  },
  'fhir/reference-not-found': {
    nl: 'Deze verwijzing wijst naar iets dat niet in de bundel zit; zij is bewaard als id.',
    en: 'This reference points to what is not in the bundle; it was kept as an id.',
  },
  'fhir/no-holder': {
    nl: 'Wie het gezag heeft staat er niet bij; zonder is het geen record. Voeg het gezag zelf toe.',
    en: 'Who holds the authority is not told; without it there is no record. Add the authority by hand.',
  },
  'fhir/invalid-date': {
    nl: 'Dit is geen datum van FHIR; hij is niet gelezen. Verwacht: 2024, 2024-03, 2024-03-01 of een moment.',
    en: 'This is no date of FHIR; it was not read. Expected: 2024, 2024-03, 2024-03-01 or a moment.',
  },
  'fhir/rough-date': {
    nl: 'Hier staat alleen een jaar of een maand; gelezen is de eerste dag ervan, bij een einde de laatste. Een geboortedatum zonder dag is niet gelezen.',
    en: 'Only a year or a month is given; its first day was read, for an end its last. A day of birth without a day was not read.',
  },
  'fhir/moment-in-utc': {
    nl: 'Dit moment staat in UTC; gelezen is de dag die er staat. In Nederland kan het een dag later zijn.',
    en: 'This moment is in UTC; the day that is written was read. In the Netherlands it may be a day later.',
  },
  'fhir/end-missing': {
    nl: 'Dit is geëindigd en er staat niet wanneer; het record heeft geen einde.',
    en: 'This has ended and the day is not told; the record has no end.',
  },
  'fhir/left-out': {
    nl: 'De bundel zegt zelf dat iets uit het register er niet in zit.',
    en: 'The bundle says itself that something of the register is not in it.',
  },
} as const satisfies Record<string, Texts>;
