/** What the technical rules, say. No text gives a value of a message. */
import type { RuleTexts } from '../engine/shared-description.js';

export const technicalTexts = {
  TR002: {
    title: { nl: 'geboortedatum meer dan 120 jaar geleden', en: 'birth date more than 120 years ago' },
    message: {
      nl: 'De geboortedatum ligt meer dan 120 jaar voor de Dagtekening. Controleer het jaar, of geef met DatumGebruik 3 aan dat de datum onbekend is.',
      en: 'The birth date lies more than 120 years before the Dagtekening. Check the year, or say with DatumGebruik 3 that the date is unknown.',
    },
  },
  TR006: {
    title: { nl: 'contact zonder telefoon en volledig adres', en: 'contact without phone and full address' },
    message: {
      nl: 'Dit Contact heeft geen Telefoon, en ook geen adres met Huis en Postcode. Vul een van beide in.',
      en: 'This Contact has no Telefoon, and no address with Huis and Postcode either. Fill in one of the two.',
    },
  },
  TR018: {
    title: { nl: 'stop eindigt voor hij begint', en: 'stop ends before it begins' },
    message: {
      nl: 'Einddatum ligt voor Begindatum. Verbeter een van beide.',
      en: 'Einddatum lies before Begindatum. Correct one of the two.',
    },
  },
  TR061: {
    title: { nl: 'cliënt zonder vast contactadres', en: 'client without a lasting contact address' },
    message: {
      nl: 'Geen enkel Contact van de cliënt is een BRP-, correspondentie- of verblijfadres (Soort 01, 02 of 03). Voeg er een toe.',
      en: 'No Contact of the client is a BRP, correspondence or stay address (Soort 01, 02 or 03). Add one.',
    },
  },
  TR101: {
    title: { nl: 'dubbele sleutel', en: 'double key' },
    message: {
      nl: 'Deze klasse heeft dezelfde sleutel als een eerdere in dit bericht. Haal er een weg of verbeter een veld van de sleutel.',
      en: 'This class has the same key as an earlier one in this message. Leave one out or correct an element of the key.',
    },
  },
  TR134: {
    title: { nl: 'datum na de dagtekening', en: 'date after the Dagtekening' },
    message: {
      nl: 'Deze datum ligt na de Dagtekening van het bericht. Verbeter de datum, of stuur het bericht op of na die dag.',
      en: 'This date lies after the Dagtekening of the message. Correct the date, or send the message on or after that day.',
    },
  },
  TR137: {
    title: { nl: 'einde voor begin of na de dagtekening', en: 'end before begin or after the Dagtekening' },
    message: {
      nl: 'Einddatum van deze periode ligt voor Begindatum of na de Dagtekening. Verbeter de periode, of dien haar later in.',
      en: 'Einddatum of this period lies before Begindatum or after the Dagtekening. Correct the period, or submit it later.',
    },
  },
  TR302: {
    title: { nl: 'hetzelfde product is dubbel toegewezen', en: 'the same product is assigned twice' },
    message: {
      nl: 'Dit product overlapt een ander toegewezen product dat hetzelfde is. Laat de perioden op elkaar aansluiten, of maak de producten specifieker.',
      en: 'This product overlaps another assigned product that is the same. Let the periods follow each other, or make the products more specific.',
    },
  },
  TR315: {
    title: { nl: 'twee creditregels voor één debetregel', en: 'two credit lines for one debit line' },
    message: {
      nl: 'Een eerdere creditregel in dit bericht heeft hetzelfde VorigReferentieNummer. Crediteer een regel maar één keer.',
      en: 'An earlier credit line in this message has the same VorigReferentieNummer. Credit a line only once.',
    },
  },
  TR316: {
    title: { nl: 'credit van een regel in hetzelfde bericht', en: 'credit of a line in the same message' },
    message: {
      nl: 'VorigReferentieNummer van een regel is het ReferentieNummer van een regel in dit bericht. Laat beide weg, of verwijs naar een regel van een eerder bericht.',
      en: 'VorigReferentieNummer of a line is the ReferentieNummer of a line in this message. Leave both out, or refer to a line of an earlier message.',
    },
  },
  TR319: {
    title: { nl: 'productperiode na de declaratieperiode', en: 'product period after the claim period' },
    message: {
      nl: 'ProductPeriode ligt na DeclaratiePeriode. Declareer de regel in de periode van die maand of later.',
      en: 'ProductPeriode lies after DeclaratiePeriode. Claim the line in the period of that month or later.',
    },
  },
  TR335: {
    title: { nl: 'productperiode meer dan vijf jaar geleden', en: 'product period more than five years ago' },
    message: {
      nl: "ProductPeriode eindigt meer dan vijf jaar voor DeclaratieDagtekening. Zo'n regel kan niet meer worden gedeclareerd; controleer het jaar.",
      en: 'ProductPeriode ends more than five years before DeclaratieDagtekening. Such a line can no longer be claimed; check the year.',
    },
  },
  TR342: {
    title: {
      nl: 'toegekend bedrag past niet bij de afgekeurde regels',
      en: 'amount granted does not fit the rejected lines',
    },
    message: {
      nl: 'TotaalToegekendBedrag is niet TotaalIngediendBedrag min de afgekeurde regels, of er is iets toegekend terwijl de declaratie is afgekeurd. Reken het opnieuw uit.',
      en: 'TotaalToegekendBedrag is not TotaalIngediendBedrag less the rejected lines, or something was granted while the claim is rejected. Work it out again.',
    },
  },
  TR352: {
    title: {
      nl: 'verzoek om wijziging zonder bestaand product',
      en: 'request for change without an existing product',
    },
    message: {
      nl: 'Het verzoek noemt geen OngewijzigdProduct en geen TeWijzigenProduct. Noem de actuele toewijzingen, of stuur een verzoek om toewijzing.',
      en: 'The request names no OngewijzigdProduct and no TeWijzigenProduct. Name the current assignments, or send a request for assignment.',
    },
  },
  TR353: {
    title: { nl: 'verzoek om wijziging zonder wijziging', en: 'request for change without a change' },
    message: {
      nl: 'Het verzoek noemt geen TeWijzigenProduct en geen NieuwProduct. Voeg toe wat er moet veranderen, of stuur het niet.',
      en: 'The request names no TeWijzigenProduct and no NieuwProduct. Add what is to change, or do not send it.',
    },
  },
  TR358: {
    title: { nl: 'totaal is niet de som van de regels', en: 'total is not the sum of the lines' },
    message: {
      nl: 'TotaalIngediendBedrag is niet de som van de debetregels min die van de creditregels. Reken het totaal opnieuw uit.',
      en: 'TotaalIngediendBedrag is not the sum of the debit lines less that of the credit lines. Work out the total again.',
    },
  },
  TR377: {
    title: { nl: 'woonplaatsbeginsel zonder gemeente', en: 'place of residence without a municipality' },
    message: {
      nl: 'Bij RedenAfwijzingVerzoek 8 hoort de verantwoordelijke gemeente in Woonplaatsbeginsel. Vul die in.',
      en: 'With RedenAfwijzingVerzoek 8 belongs the responsible municipality in Woonplaatsbeginsel. Fill it in.',
    },
  },
  TR380: {
    title: {
      nl: 'nieuw product gaat niet na de dagtekening in',
      en: 'new product does not begin after the Dagtekening',
    },
    message: {
      nl: 'GewensteIngangsdatum van een nieuw product ligt niet na de Dagtekening. Kies een latere datum.',
      en: 'GewensteIngangsdatum of a new product does not lie after the Dagtekening. Choose a later date.',
    },
  },
  TR383: {
    title: { nl: 'dubbele referentie van de aanbieder', en: 'double reference of the provider' },
    message: {
      nl: 'Een eerder aangevraagd product in dit bericht heeft dezelfde ReferentieAanbieder. Geef elk product een eigen referentie.',
      en: 'An earlier requested product in this message has the same ReferentieAanbieder. Give each product a reference of its own.',
    },
  },
  TR386: {
    title: { nl: 'hetzelfde product is dubbel aangevraagd', en: 'the same product is requested twice' },
    message: {
      nl: 'Dit product overlapt een ander aangevraagd product dat hetzelfde is. Laat de perioden op elkaar aansluiten, of maak de producten specifieker.',
      en: 'This product overlaps another requested product that is the same. Let the periods follow each other, or make the products more specific.',
    },
  },
  TR409: {
    title: { nl: 'gemeente zonder woonplaatsbeginsel', en: 'municipality without place of residence' },
    message: {
      nl: 'Woonplaatsbeginsel hoort alleen bij RedenAfwijzingVerzoek 8. Haal de gemeente weg of verbeter de reden.',
      en: 'Woonplaatsbeginsel belongs to RedenAfwijzingVerzoek 8 only. Leave the municipality out or correct the reason.',
    },
  },
  TR410: {
    title: { nl: 'hetzelfde nieuwe product staat er dubbel', en: 'the same new product stands twice' },
    message: {
      nl: 'Dit product overlapt een ander nieuw product dat hetzelfde is. Laat de perioden op elkaar aansluiten, of maak de producten specifieker.',
      en: 'This product overlaps another new product that is the same. Let the periods follow each other, or make the products more specific.',
    },
  },
  TR416: {
    title: { nl: 'dezelfde prestatie is dubbel gedeclareerd', en: 'the same performance is claimed twice' },
    message: {
      nl: 'Een eerdere debetregel van deze cliënt heeft dezelfde toewijzing, hetzelfde product en dezelfde ProductPeriode. Neem ze samen in één regel.',
      en: 'An earlier debit line of this client has the same assignment, product and ProductPeriode. Take them together in one line.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
