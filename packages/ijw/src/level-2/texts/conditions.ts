/** What the conditions: when an element is present, say. No text gives a value of a message. */
import type { RuleTexts } from '../engine/shared-description.js';

export const conditionTexts = {
  CD005: {
    title: { nl: 'postcode zonder landcode of andersom', en: 'postcode without country code or the reverse' },
    message: {
      nl: 'Van dit adres is maar één van Postcode en LandCode gevuld. Vul beide in, of geen van beide.',
      en: 'Of this address only one of Postcode and LandCode is present. Fill in both, or neither.',
    },
  },
  CD007: {
    title: {
      nl: 'taal past niet bij de vorm van communicatie',
      en: 'language does not fit the form of communication',
    },
    message: {
      nl: 'Taal hoort bij Vorm 1 (tolk taal) en bij geen andere vorm. Vul Taal in of haal haar weg.',
      en: 'Taal belongs to Vorm 1 (language interpreter) and to no other form. Fill in Taal or leave it out.',
    },
  },
  CD009: {
    title: {
      nl: 'periode bij een adres dat niet tijdelijk is',
      en: 'period with an address that is not temporary',
    },
    message: {
      nl: 'Alleen een tijdelijk verblijfadres (Soort 04) heeft een Periode. Haal de periode weg of verander de soort.',
      en: 'Only a temporary stay address (Soort 04) has a Periode. Leave the period out or change the kind.',
    },
  },
  CD025: {
    title: { nl: 'Nederlands adres zonder huisnummer', en: 'Dutch address without a house number' },
    message: {
      nl: 'Bij LandCode NL hoort Huis met een huisnummer. Vul het in.',
      en: 'With LandCode NL belongs Huis with a house number. Fill it in.',
    },
  },
  CD034: {
    title: { nl: 'adres zonder postcode', en: 'address without a postcode' },
    message: {
      nl: 'Een BRP-adres of verblijfadres (Soort 01 of 03) heeft een Postcode. Vul die in.',
      en: 'A BRP address or stay address (Soort 01 or 03) has a Postcode. Fill it in.',
    },
  },
  CD041: {
    title: { nl: 'productcode zonder omvang', en: 'product code without a size' },
    message: {
      nl: 'Bij een product met een Code hoort een Omvang. Vul die in.',
      en: 'With a product that has a Code belongs an Omvang. Fill it in.',
    },
  },
  CD043: {
    title: { nl: 'beschikking met nummer of datum alleen', en: 'decision with only a number or a date' },
    message: {
      nl: 'BeschikkingNummer en BeschikkingIngangsdatum horen bij elkaar. Vul beide in, of geen van beide.',
      en: 'BeschikkingNummer and BeschikkingIngangsdatum belong together. Fill in both, or neither.',
    },
  },
  CD060: {
    title: {
      nl: 'vorig referentienummer past niet bij debet of credit',
      en: 'previous reference does not fit debit or credit',
    },
    message: {
      nl: 'Een creditregel heeft een VorigReferentieNummer, een debetregel niet. Vul het in, haal het weg, of verbeter DebetCredit.',
      en: 'A credit line has a VorigReferentieNummer, a debit line has none. Fill it in, leave it out, or correct DebetCredit.',
    },
  },
  CD066: {
    title: { nl: 'verwijzer met code en naam', en: 'referrer with both code and name' },
    message: {
      nl: 'Bij deze soort verwijzer met een ZorgverlenerCode blijft Naam leeg. Haal Naam weg.',
      en: 'With this kind of referrer and a ZorgverlenerCode, Naam stays empty. Leave Naam out.',
    },
  },
  CD067: {
    title: { nl: 'verwijzer zonder code en naam', en: 'referrer with neither code nor name' },
    message: {
      nl: 'Deze soort verwijzer heeft een ZorgverlenerCode of anders een Naam. Vul een van beide in.',
      en: 'This kind of referrer has a ZorgverlenerCode or else a Naam. Fill in one of the two.',
    },
  },
  CD068: {
    title: {
      nl: 'zorgverlenercode bij een andere soort verwijzer',
      en: 'care provider code with another kind of referrer',
    },
    message: {
      nl: 'Alleen een huisarts, jeugdarts, gecertificeerde instelling of medisch specialist heeft een ZorgverlenerCode. Haal de code weg of verbeter Type.',
      en: 'Only a general practitioner, youth doctor, certified institution or medical specialist has a ZorgverlenerCode. Leave the code out or correct Type.',
    },
  },
  CD075: {
    title: { nl: 'budget zonder einddatum', en: 'budget without an end date' },
    message: {
      nl: 'Een Budget geldt voor een hele periode. Vul de einddatum in.',
      en: 'A Budget is for a whole period. Fill in the end date.',
    },
  },
  CD076: {
    title: { nl: 'weekfrequentie zonder einddatum', en: 'weekly frequency without an end date' },
    message: {
      nl: 'Bij Frequentie 2 (per week) hoort een einddatum. Vul die in.',
      en: 'With Frequentie 2 (per week) belongs an end date. Fill it in.',
    },
  },
  CD077: {
    title: { nl: 'omvang naast een budget', en: 'size beside a budget' },
    message: {
      nl: 'Er is een Budget, dus Omvang blijft leeg. Haal een van beide weg.',
      en: 'There is a Budget, so Omvang stays empty. Leave one of the two out.',
    },
  },
  CD078: {
    title: { nl: 'budget naast een omvang', en: 'budget beside a size' },
    message: {
      nl: 'Er is een Omvang, dus Budget blijft leeg. Haal een van beide weg.',
      en: 'There is an Omvang, so Budget stays empty. Leave one of the two out.',
    },
  },
  CD079: {
    title: { nl: 'geen product en geen budget', en: 'neither product nor budget' },
    message: {
      nl: 'Zonder Budget is een Product nodig. Vul een van beide in.',
      en: 'Without a Budget a Product is needed. Fill in one of the two.',
    },
  },
  CD080: {
    title: {
      nl: 'omvang zonder productcode bij een toewijzing',
      en: 'size without a product code in an assignment',
    },
    message: {
      nl: 'Zonder productcode heeft een toewijzing geen Omvang. Vul de code in, of geef een Budget in plaats van Omvang.',
      en: 'Without a product code an assignment has no Omvang. Fill in the code, or give a Budget instead of Omvang.',
    },
  },
  CD085: {
    title: { nl: 'afwijzing zonder reden', en: 'rejection without a reason' },
    message: {
      nl: 'Het verzoek is afgewezen (VerzoekAntwoord 1) zonder RedenAfwijzingVerzoek. Vul de reden in.',
      en: 'The request is rejected (VerzoekAntwoord 1) without RedenAfwijzingVerzoek. Fill in the reason.',
    },
  },
  CD086: {
    title: {
      nl: 'reden van afwijzing bij een onderzoek',
      en: 'reason for rejection while under investigation',
    },
    message: {
      nl: 'De aanvraag is in onderzoek (VerzoekAntwoord 2) en heeft nog geen reden van afwijzing. Haal RedenAfwijzingVerzoek weg.',
      en: 'The request is under investigation (VerzoekAntwoord 2) and has no reason for rejection yet. Leave RedenAfwijzingVerzoek out.',
    },
  },
  CD087: {
    title: { nl: 'tarief past niet bij de eenheid', en: 'rate does not fit the unit' },
    message: {
      nl: "Bij Eenheid 83 (euro's) is er geen ProductTarief, bij elke andere eenheid wel. Vul het in of haal het weg.",
      en: 'With Eenheid 83 (euros) there is no ProductTarief, with any other unit there is. Fill it in or leave it out.',
    },
  },
  CD095: {
    title: {
      nl: 'omvang zonder productcode bij een aanvraag',
      en: 'size without a product code in a request',
    },
    message: {
      nl: 'Zonder productcode heeft een aangevraagd product geen Omvang. Vul de code in, of geef een Budget in plaats van Omvang.',
      en: 'Without a product code a requested product has no Omvang. Fill in the code, or give a Budget instead of Omvang.',
    },
  },
  CD096: {
    title: {
      nl: 'omvang zonder productcode bij een nieuw product',
      en: 'size without a product code in a new product',
    },
    message: {
      nl: 'Zonder productcode heeft een nieuw product geen Omvang. Vul de code in, of geef een Budget in plaats van Omvang.',
      en: 'Without a product code a new product has no Omvang. Fill in the code, or give a Budget instead of Omvang.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
