/** What the constraints: which value an element has, say. No text gives a value of a message. */
import type { RuleTexts } from '../engine/shared-description.js';

export const constraintTexts = {
  CS002: {
    title: { nl: 'BSN voldoet niet aan de elfproef', en: 'BSN fails the eleven test' },
    message: {
      nl: 'Dit Bsn voldoet niet aan de elfproef. Controleer de cijfers.',
      en: 'This Bsn does not pass the eleven test. Check its digits.',
    },
  },
  CS003: {
    title: { nl: 'einde voor begin', en: 'end before begin' },
    message: {
      nl: 'De einddatum ligt voor de begindatum, of er is een einddatum zonder begindatum. Verbeter een van beide.',
      en: 'The end date lies before the begin date, or there is an end date without one. Correct one of the two.',
    },
  },
  CS050: {
    title: { nl: 'naamgebruik past niet bij de namen', en: 'use of names does not fit the names' },
    message: {
      nl: 'Met Partnernaam is NaamGebruik 1, 2, 3 of 4, zonder is het 1 of 6. Verbeter NaamGebruik of de namen.',
      en: 'With Partnernaam, NaamGebruik is 1, 2, 3 or 4; without it, 1 or 6. Correct NaamGebruik or the names.',
    },
  },
  CS058: {
    title: { nl: 'status van aanlevering is niet toegestaan', en: 'status of delivery is not allowed' },
    message: {
      nl: 'StatusAanlevering is 1 (eerste aanlevering) of 3 (verwijderen). Een wijziging is een verwijdering en een nieuwe aanlevering.',
      en: 'StatusAanlevering is 1 (first delivery) or 3 (delete). A change is a deletion and a new delivery.',
    },
  },
  CS089: {
    title: { nl: 'postcode is geen Nederlandse postcode', en: 'postcode is not a Dutch postcode' },
    message: {
      nl: 'Bij LandCode NL is Postcode vier cijfers, niet beginnend met 0, en twee letters zonder spatie ertussen. Verbeter de postcode of de landcode.',
      en: 'With LandCode NL, Postcode is four digits, not starting with 0, and two letters without a space between. Correct the postcode or the country code.',
    },
  },
  CS100: {
    title: { nl: 'periode van voor 2021', en: 'period before 2021' },
    message: {
      nl: 'De periode begint voor 1 januari 2021; die wordt niet met dit bericht gedeclareerd. Verbeter Begindatum.',
      en: 'The period begins before 1 January 2021, which is not claimed with this message. Correct Begindatum.',
    },
  },
  CS139: {
    title: {
      nl: 'geboortedatum past niet bij wat ervan bekend is',
      en: 'birth date does not fit what is known of it',
    },
    message: {
      nl: 'Wat volgens DatumGebruik onbekend is, staat er als 1900, 01 en 01. Verbeter Datum of DatumGebruik.',
      en: 'What DatumGebruik says is unknown, stands as 1900, 01 and 01. Correct Datum or DatumGebruik.',
    },
  },
  CS318: {
    title: { nl: 'cliënt met de naam van een organisatie', en: 'client with the name of an organisation' },
    message: {
      nl: 'NaamGebruik 6 is voor organisaties, en een cliënt is een persoon. Verbeter NaamGebruik.',
      en: 'NaamGebruik 6 is for organisations, and a client is a person. Correct NaamGebruik.',
    },
  },
  CS325: {
    title: { nl: 'bedrag van 0 als credit', en: 'amount of 0 as credit' },
    message: {
      nl: 'Bij een bedrag van 0 is DebetCredit D. Verbeter DebetCredit of het bedrag.',
      en: 'With an amount of 0, DebetCredit is D. Correct DebetCredit or the amount.',
    },
  },
  CS335: {
    title: {
      nl: 'verwijderde toewijzing met een andere einddatum',
      en: 'deleted assignment with another end date',
    },
    message: {
      nl: 'Bij RedenWijziging 13 (verwijderd) is Einddatum gelijk aan Ingangsdatum. Verbeter Einddatum of de reden.',
      en: 'With RedenWijziging 13 (deleted), Einddatum equals Ingangsdatum. Correct Einddatum or the reason.',
    },
  },
  CS336: {
    title: { nl: 'vervallen reden van wijziging', en: 'withdrawn reason of change' },
    message: {
      nl: 'RedenWijziging 01 is vervallen. Gebruik 14 (administratieve correctie) of een andere reden.',
      en: 'RedenWijziging 01 was withdrawn. Use 14 (administrative correction) or another reason.',
    },
  },
  CS337: {
    title: { nl: 'productperiode over meer maanden', en: 'product period over several months' },
    message: {
      nl: 'Begindatum en Einddatum van ProductPeriode liggen in verschillende maanden. Maak een regel per maand.',
      en: 'Begindatum and Einddatum of ProductPeriode lie in different months. Make a line per month.',
    },
  },
  CS338: {
    title: { nl: 'frequentie per dag bij deze eenheid', en: 'daily frequency with this unit' },
    message: {
      nl: 'Bij Eenheid 14, 16, 83 of 84 is Frequentie 2, 4 of 6. Reken het volume om naar een van die frequenties.',
      en: 'With Eenheid 14, 16, 83 or 84, Frequentie is 2, 4 or 6. Convert the volume to one of these.',
    },
  },
  CS339: {
    title: { nl: "bedrag is niet het volume in euro's", en: 'amount is not the volume in euros' },
    message: {
      nl: 'Bij Eenheid 83 is het volume zelf het bedrag in centen. Maak GeleverdVolume en het bedrag gelijk.',
      en: 'With Eenheid 83 the volume itself is the amount in cents. Make GeleverdVolume and the amount equal.',
    },
  },
  CS340: {
    title: { nl: 'declaratieperiode is geen hele maand', en: 'claim period is not a whole month' },
    message: {
      nl: 'DeclaratiePeriode loopt van de eerste tot en met de laatste dag van één maand. Verbeter de datums.',
      en: 'DeclaratiePeriode runs from the first up to and including the last day of one month. Correct the dates.',
    },
  },
  CS343: {
    title: {
      nl: 'frequentie per dag bij deze eenheid in een aanvraag',
      en: 'daily frequency with this unit in a request',
    },
    message: {
      nl: 'Bij Eenheid 14, 16, 83 of 84 is Frequentie 2, 4 of 6. Reken het volume om naar een van die frequenties.',
      en: 'With Eenheid 14, 16, 83 or 84, Frequentie is 2, 4 or 6. Convert the volume to one of these.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
