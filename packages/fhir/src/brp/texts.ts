/** What reading an answer of the BRP says, by finding code. */
import type { Severity, Texts } from '@jeugd/core';

export const brpTexts = {
  'fhir/brp-not-an-answer': {
    nl: 'Dit is geen antwoord van de BRP. Verwacht: een object met een lijst "personen".',
    en: 'This is no answer of the BRP. Expected: an object with a list "personen".',
  },
  'fhir/brp-invalid-part': {
    nl: 'Dit deel heeft niet de vorm van de BRP API 2.7; het is niet gebruikt.',
    en: 'This part does not have the form of the BRP API 2.7; it was not used.',
  },
  'fhir/brp-unknown-gezag': {
    nl: 'Dit soort gezag is onbekend; het is niet gebruikt. Verwacht: een van de zes soorten van de BRP API 2.7, of een oudere naam.',
    en: 'This type of gezag is not known; it was not used. Expected: one of the six types of the BRP API 2.7, or an older name.',
  },
  'fhir/brp-no-child': {
    nl: 'Er staat niet bij over welk kind dit gaat; het is niet gebruikt.',
    en: 'It is not told which child this is about; it was not used.',
  },
  'fhir/brp-holders-missing': {
    nl: 'Niet iedereen die bij dit soort gezag hoort staat erbij.',
    en: 'Not everybody who belongs to this type of gezag is named.',
  },
  'fhir/brp-guardian-not-named': {
    nl: 'De voogd is niet genoemd: een organisatie, of onbekend. De BRP noemt nooit een gecertificeerde instelling; voeg de voogd zelf toe.',
    en: 'The guardian is not named: an organisation, or unknown. The BRP never names a certified institution; add the guardian by hand.',
  },
  'fhir/brp-third-not-known': {
    nl: 'De derde die het gezag mee uitoefent is onbekend; alleen de ouder is een record.',
    en: 'The third party who shares the gezag is not known; only the parent is a record.',
  },
  'fhir/brp-nobody-for-now': {
    nl: 'Er is tijdelijk niemand met gezag. Dat is een uitkomst: zoek uit wie voorlopig beslist.',
    en: 'Nobody holds gezag for now. That is a result: find out who decides for the time being.',
  },
  'fhir/brp-undetermined': {
    nl: 'De BRP kan het gezag niet bepalen. Dat is niet hetzelfde als geen gezag.',
    en: 'The BRP cannot determine the gezag. That is not the same as no gezag.',
  },
  'fhir/brp-under-investigation': {
    nl: 'De gegevens waarop dit rust zijn in onderzoek.',
    en: 'The data on which this rests are under investigation.',
  },
  'fhir/brp-contradiction': {
    nl: 'Over dit kind staan er verschillende uitkomsten in het antwoord; alle zijn bewaard.',
    en: 'The answer has different results for this child; all were kept.',
  },
  'fhir/brp-birth-not-known': {
    nl: 'Van deze persoon is de geboortedag niet bekend; zonder is het geen persoon van het register. De id staat in "people".',
    en: 'The day of birth of this person is not known; without it there is no person of the register. The id is in "people".',
  },
  'fhir/brp-rough-date': {
    nl: 'Deze datum is niet helemaal bekend; hij is niet gebruikt.',
    en: 'This date is not wholly known; it was not used.',
  },
} as const satisfies Record<string, Texts>;

/** How much each weighs. */
export const brpSeverities: Readonly<Record<keyof typeof brpTexts, Severity>> = {
  'fhir/brp-not-an-answer': 'error',
  'fhir/brp-invalid-part': 'error',
  'fhir/brp-unknown-gezag': 'error',
  'fhir/brp-no-child': 'error',
  'fhir/brp-holders-missing': 'error',
  'fhir/brp-guardian-not-named': 'warning',
  'fhir/brp-third-not-known': 'warning',
  'fhir/brp-nobody-for-now': 'warning',
  'fhir/brp-undetermined': 'warning',
  'fhir/brp-under-investigation': 'warning',
  'fhir/brp-contradiction': 'warning',
  'fhir/brp-birth-not-known': 'info',
  'fhir/brp-rough-date': 'info',
};

export const askedOnTexts: Texts = {
  nl: 'Geef in askedOn de dag waarop de BRP is bevraagd, als 2024-03-01: het antwoord noemt hem niet.',
  en: 'Give in askedOn the day on which the BRP was asked, as 2024-03-01: the answer does not tell it.',
};
