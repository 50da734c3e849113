/** What the rules on child protection measures say. */
import type { RuleTexts } from '../rule-texts.js';

export const measureTexts = {
  M01: {
    title: { nl: 'ondertoezichtstelling te lang', en: 'supervision order too long' },
    message: {
      nl: 'De ondertoezichtstelling duurt langer dan een jaar, of loopt door na de 18e verjaardag. Verbeter het einde, of leg een verlenging vast als een maatregel met een eigen begin en einde.',
      en: 'The supervision order lasts longer than a year, or goes on past the 18th birthday. Correct the end, or record an extension as a measure with a start and an end of its own.',
    },
  },
  M02: {
    title: { nl: 'gat tussen ondertoezichtstellingen', en: 'gap between supervision orders' },
    message: {
      nl: 'Tussen deze ondertoezichtstelling en de vorige liggen {days} dagen zonder ondertoezichtstelling. Verbeter begin of einde als dit een verlenging is. Is het een nieuwe ondertoezichtstelling, laat het dan zo staan.',
      en: 'Between this supervision order and the one before it lie {days} days without an order. Correct a start or an end if this is an extension. If it is a new order, leave it.',
    },
  },
  M03: {
    title: {
      nl: 'voorlopige ondertoezichtstelling te lang',
      en: 'provisional supervision order too long',
    },
    message: {
      nl: 'De voorlopige ondertoezichtstelling duurt langer dan drie maanden. Verbeter het einde; wat erop volgt, is een ondertoezichtstelling.',
      en: 'The provisional supervision order lasts longer than three months. Correct the end; what follows it is a supervision order.',
    },
  },
  M04: {
    title: { nl: 'voorlopige tijd in het jaar meegeteld', en: 'provisional time counted in the year' },
    message: {
      nl: 'De {days} dagen van de voorlopige ondertoezichtstelling lijken meegeteld in het jaar van deze ondertoezichtstelling; de wet telt ze niet mee. Controleer begin en einde van beide. Heeft de rechter het zo beslist, laat het dan zo staan.',
      en: 'The {days} days of the provisional order seem to be counted in the year of this supervision order; the law does not count them. Check start and end of both. If the court decided it so, leave it.',
    },
  },
  M05: {
    title: { nl: 'ondertoezichtstelling naast voogdij van GI', en: 'order beside guardianship of a GI' },
    message: {
      nl: 'Op dezelfde dagen is er een ondertoezichtstelling en is een gecertificeerde instelling voogd. Controleer de periodes van beide; met de voogdij eindigt de ondertoezichtstelling.',
      en: 'On the same days there is a supervision order and a certified institution is guardian. Check the periods of both; guardianship ends the supervision order.',
    },
  },
  M06: {
    title: {
      nl: 'ondertoezichtstelling niet bij een GI',
      en: 'order not carried out by a certified institution',
    },
    message: {
      nl: 'De ondertoezichtstelling wordt niet uitgevoerd door een gecertificeerde instelling of aanvaarde rechtspersoon, of er staat geen uitvoerder. Vul de instelling in (organisationId), of verbeter de soort organisatie.',
      en: 'The supervision order is not carried out by a certified institution or accepted legal person, or nobody is recorded. Fill in the institution (organisationId), or correct the kind of organisation.',
    },
  },
  M07: {
    title: { nl: 'gronden van de ots niet vastgelegd', en: 'grounds of the order not recorded' },
    message: {
      nl: 'Bij het besluit van de rechter over deze ondertoezichtstelling staan geen gronden. Leg de concrete bedreigingen vast die de beschikking noemt (groundsNoted).',
      en: 'The decision of the court on this supervision order has no grounds. Record the concrete threats that the order names (groundsNoted).',
    },
  },
  M08: {
    title: { nl: 'aanwijzing te laat aangevochten', en: 'instruction challenged too late' },
    message: {
      nl: 'Het verzoek om de schriftelijke aanwijzing vervallen te verklaren is later gedaan dan twee weken na de verzending. Controleer beide dagen. Kloppen ze, laat ze dan zo staan: de rechter beoordeelt of de vertraging verschoonbaar is.',
      en: 'The request to declare the written instruction void was made later than two weeks after it was sent. Check both days. If they are right, leave them: the court judges whether the delay is excused.',
    },
  },
  M09: {
    title: { nl: 'verlenging zonder advies van de Raad', en: 'extension without advice of the Board' },
    message: {
      nl: 'De ondertoezichtstelling met uithuisplaatsing duurt twee jaar of langer, maar bij het verzoek om verlenging staat geen advies van de Raad voor de Kinderbescherming van vóór de beslissing. Vul de dag van het advies in (boardAdviceOn); vraag het als er nog niet is beslist.',
      en: 'The supervision order with placement has lasted two years or longer, but the request to extend it has no advice of the Child Protection Board from before the decision. Fill in the day of the advice (boardAdviceOn); ask for it when there is no decision yet.',
    },
  },
  M10: {
    title: { nl: 'Raad laat op de hoogte van niet verlengen', en: 'Board told late of no extension' },
    message: {
      nl: 'De Raad voor de Kinderbescherming hoorde minder dan twee maanden voor het einde dat er niet wordt verlengd. Controleer de dag van de melding en het einde van de maatregel en de machtiging.',
      en: 'The Child Protection Board was told less than two months before the end that there will be no extension. Check the day of the notice and the end of the order and the authorisation.',
    },
  },
  M11: {
    title: { nl: 'Raad laat op de hoogte van eerder einde', en: 'Board told late of an early end' },
    message: {
      nl: 'De Raad voor de Kinderbescherming hoorde niet of minder dan een maand van tevoren dat de uithuisplaatsing eerder eindigt. Leg de melding aan de Raad vast (notices), of controleer de dag waarop het besluit ingaat.',
      en: 'The Child Protection Board was not told, or less than a month ahead, that the placement ends early. Record the notice to the Board, or check the day on which the decision takes effect.',
    },
  },
  M12: {
    title: { nl: 'uitvoering zonder certificaat', en: 'carried out without a certificate' },
    message: {
      nl: 'Een maatregel of jeugdreclassering wordt uitgevoerd door een organisatie die geen gecertificeerde instelling is, of op dagen zonder certificaat. Verbeter de uitvoerder (organisationId), of vul de periode van de certificaten aan (certificateFrom, certificateUntil).',
      en: 'A measure or youth probation is carried out by an organisation that is no certified institution, or on days without a certificate. Correct who carries it out (organisationId), or complete the period of the certificates (certificateFrom, certificateUntil).',
    },
  },
  M13: {
    title: { nl: 'GI geeft zelf jeugdhulp', en: 'certified institution gives help itself' },
    message: {
      nl: 'De aanbieder van deze jeugdhulp is een gecertificeerde instelling; die mag zelf geen jeugdhulp bieden. Vul de aanbieder in die de hulp geeft (providerId), of verbeter de soort organisatie.',
      en: 'The provider of this youth help is a certified institution, which may not give youth help itself. Fill in the provider that gives the help (providerId), or correct the kind of organisation.',
    },
  },
  M14: {
    title: { nl: 'laat beslist over intrekken aanwijzing', en: 'withdrawal of instruction decided late' },
    message: {
      nl: 'Over het verzoek om de schriftelijke aanwijzing in te trekken is niet binnen twee weken beslist. Vul de dag van de beslissing in (decidedOn), of controleer de dag van het verzoek.',
      en: 'The request to withdraw the written instruction was not decided within two weeks. Fill in the day of the decision (decidedOn), or check the day of the request.',
    },
  },
  M15: {
    title: { nl: 'Raad laat op de hoogte van verlengen', en: 'Board told late of an extension' },
    message: {
      nl: 'De ondertoezichtstelling met uithuisplaatsing duurt twee jaar of langer, maar de Raad voor de Kinderbescherming hoorde niet of minder dan twee maanden voor het einde van de voorgenomen verlenging. Leg de melding aan de Raad vast, of vul de dag in bij het verzoek (boardToldOn).',
      en: 'The supervision order with placement has lasted two years or longer, but the Child Protection Board was not told of the intended extension, or less than two months before the end. Record the notice to the Board, or fill in the day at the request (boardToldOn).',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
