/** What the rules on consent, information and the dossier say. */
import type { RuleTexts } from '../rule-texts.js';

export const consentTexts = {
  T01: {
    title: { nl: 'toestemming ontbreekt onder 12 jaar', en: 'consent lacking under 12' },
    message: {
      nl: 'Onder 12 jaar geeft ieder met gezag toestemming voor jeugdhulp; op een of meer dagen ontbreekt die van {missing} van hen. Leg de toestemming vast (consents), of de maatregel of machtiging waaronder de hulp valt.',
      en: 'Under 12 everybody with authority consents to youth care; on one or more days that of {missing} of them lacks. Record the consent, or the measure or authorisation under which the help falls.',
    },
  },
  T02: {
    title: { nl: 'toestemming ontbreekt van 12 tot 16 jaar', en: 'consent lacking from 12 to 16' },
    message: {
      nl: 'Van 12 tot 16 jaar geven de jeugdige en ieder met gezag toestemming; op een of meer dagen ontbreekt die van {missing} van hen. Leg de toestemming of de uitzondering vast (consents), of de maatregel of machtiging waaronder de hulp valt.',
      en: 'From 12 to 16 the youth and everybody with authority consent; on one or more days that of {missing} of them lacks. Record the consent or the exception, or the measure or authorisation under which the help falls.',
    },
  },
  T03: {
    title: { nl: 'jeugdige van 16 of 17 stemde niet in', en: 'youth of 16 or 17 did not consent' },
    message: {
      nl: 'Vanaf 16 jaar geeft de jeugdige zelf toestemming; op een of meer dagen ontbreekt die, en die van de ouders telt niet. Leg de eigen toestemming vast (consents), of de maatregel of machtiging waaronder de hulp valt.',
      en: 'From 16 on the youth consents alone; on one or more days that consent lacks, and that of the parents does not count. Record the own consent, or the measure or authorisation under which the help falls.',
    },
  },
  T04: {
    title: { nl: 'vertegenwoordiger stemde niet in', en: 'nobody consented on behalf of the person' },
    message: {
      nl: 'Deze persoon kan de eigen belangen niet beoordelen, en op een of meer dagen ontbreekt de toestemming van wie namens deze persoon beslist ({missing}): tot 18 jaar ieder met gezag, daarna een vertegenwoordiger. Leg die toestemming vast (consents), of verbeter ableToJudge.',
      en: 'This person cannot judge their own interests, and on one or more days the consent lacks of whoever decides instead ({missing}): to 18 everybody with authority, then a representative. Record that consent, or correct ableToJudge.',
    },
  },
  T05: {
    title: { nl: 'uitzondering op toestemming niet nodig', en: 'exception to consent not needed' },
    message: {
      nl: 'Er staat een uitzondering op toestemming (exception), maar onder deze maatregel of machtiging is geen toestemming nodig. Haal de uitzondering weg, of controleer de maatregel en de machtiging.',
      en: 'An exception to consent is recorded, but under this measure or authorisation no consent is needed. Take the exception away, or check the measure and the authorisation.',
    },
  },
  T06: {
    title: { nl: 'hulp van voorwaarden niet aanvaard', en: 'help of the conditions not accepted' },
    message: {
      nl: 'Bij een voorwaardelijke machtiging aanvaardt de jeugdige de hulp van het plan, en onder 16 jaar stemt ook ieder met gezag in; op een of meer dagen ontbreekt dat van {missing} van hen. Leg de toestemming vast (consents), of de instemming in het plan (youthConsentOn).',
      en: 'Under a conditional authorisation the youth accepts the help of the plan, and under 16 everybody with authority consents too; on one or more days that of {missing} of them lacks. Record the consent, or the agreement in the plan (youthConsentOn).',
    },
  },
  T07: {
    title: { nl: 'jongvolwassene stemde niet zelf in', en: 'young adult did not consent' },
    message: {
      nl: 'Vanaf 18 jaar stemt alleen de jongvolwassene zelf in; op een of meer dagen ontbreekt die toestemming. Leg de eigen toestemming vast (consents), of leg vast dat deze persoon de eigen belangen niet kan beoordelen (ableToJudge).',
      en: 'From 18 on only the young adult consents; on one or more days that consent lacks. Record the own consent, or that this person cannot judge their own interests (ableToJudge).',
    },
  },
  T10: {
    title: { nl: 'informatie aan een ander zonder toestemming', en: 'information to others without consent' },
    message: {
      nl: 'Informatie ging naar iemand die niet bij de hulp betrokken is, zonder toestemming van de jeugdige vanaf 12 jaar of van wie namens het kind spreekt. Leg vast wie toestemming gaf (consentById), of verbeter aan wie de informatie is gegeven (to).',
      en: 'Information went to somebody not involved in the help, without consent of the youth from 12 on or of whoever speaks for the child. Record who consented (consentById), or correct to whom it was given (to).',
    },
  },
  T11: {
    title: { nl: 'dossier vernietigd binnen 20 jaar', en: 'dossier destroyed within 20 years' },
    message: {
      nl: 'Het dossier is vernietigd binnen 20 jaar na de laatste wijziging, zonder verzoek daartoe. Leg het verzoek vast (destructionAskedOn), of controleer de datums.',
      en: 'The dossier was destroyed within 20 years of its last change, without a request. Record the request (destructionAskedOn), or check the dates.',
    },
  },
  T12: {
    title: { nl: 'dossier vernietigd binnen 15 jaar', en: 'dossier destroyed within 15 years' },
    message: {
      nl: 'Het dossier is vóór 2020 vernietigd, binnen 15 jaar nadat het was gemaakt en zonder verzoek daartoe. Leg het verzoek vast (destructionAskedOn), of controleer de datums.',
      en: 'The dossier was destroyed before 2020, within 15 years of its making and without a request. Record the request (destructionAskedOn), or check the dates.',
    },
  },
  T13: {
    title: { nl: 'verzoek om vernietiging niet gevolgd', en: 'request for destruction not followed' },
    message: {
      nl: 'Een dossier wordt op verzoek vernietigd, behalve als een ander een aanmerkelijk belang heeft bij bewaren; hier is het andersom. Vul in wanneer het is vernietigd (destroyedOn), of leg het belang van de ander vast (keepForOther).',
      en: 'A dossier is destroyed on request, unless another has a considerable interest in keeping it; here it is the other way round. Fill in when it was destroyed (destroyedOn), or record the interest of the other (keepForOther).',
    },
  },
  T14: {
    title: { nl: 'melding te lang in de verwijsindex', en: 'entry too long in the referral index' },
    message: {
      nl: 'Een melding staat ten hoogste twee jaar in de verwijsindex en daarna vijf jaar in het archief, en niet vanaf de 23e verjaardag of na het overlijden. Verwijder de melding, of vul in wanneer dat is gedaan (removedOn, archivedUntil).',
      en: 'An entry is in the referral index for two years at most and then in the archive for five, and not from the 23rd birthday on or after death. Remove the entry, or fill in when that was done (removedOn, archivedUntil).',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
