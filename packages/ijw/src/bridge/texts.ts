/** What the bridge finds. */
import type { Severity, Texts } from '@jeugd/core';

interface Kind {
  readonly severity: Severity;
  readonly texts: Texts;
}

/** The findings of the bridge, by code. */
export const bridgeFindings = {
  'ijw/product-unclear': {
    severity: 'warning',
    texts: {
      nl: 'Het product (categorie {category}) zegt niet welke vorm van hulp het is. De levering staat niet in het register. Geef een producttabel die het zegt.',
      en: 'The product (category {category}) does not say which form of help it is. The delivery is not in the register. Give a table of products that says it.',
    },
  },
  'ijw/product-unknown': {
    severity: 'warning',
    texts: {
      nl: 'De productcode staat niet in de producttabel; het product is gelezen als zijn categorie ({category}). Geef een producttabel met deze code.',
      en: 'The product code is not in the table of products; the product was read as its category ({category}). Give a table of products with this code.',
    },
  },
  'ijw/product-missing': {
    severity: 'warning',
    texts: {
      nl: 'Toewijzing en declaraties noemen geen product. De levering staat niet in het register.',
      en: 'Assignment and claims name no product. The delivery is not in the register.',
    },
  },
  'ijw/products-differ': {
    severity: 'warning',
    texts: {
      nl: 'Op de toewijzing zijn producten van verschillende vormen van hulp gedeclareerd; gelezen is wat is toegewezen. Kijk of de toewijzing gesplitst moet worden.',
      en: 'Products of different forms of help were claimed on the assignment; what was assigned was read. See whether the assignment should be split.',
    },
  },
  'ijw/stop-without-start': {
    severity: 'warning',
    texts: {
      nl: 'Een stop zonder start: het begin is gelezen uit de stop. Vul de map aan met het startbericht.',
      en: 'A stop without a start: the beginning was read from the stop. Add the start message to the folder.',
    },
  },
  'ijw/claimed-without-start': {
    severity: 'warning',
    texts: {
      nl: 'Zorg is gedeclareerd zonder dat een start is gemeld. De levering staat niet in het register, want een declaratie noemt geen echte begindatum.',
      en: 'Care was claimed without a start being told. The delivery is not in the register, as a claim names no real first day.',
    },
  },
  'ijw/delivered-on-deleted': {
    severity: 'warning',
    texts: {
      nl: 'Zorg is gestart op een toewijzing die is verwijderd. De levering staat niet in het register.',
      en: 'Care was started on an assignment that was deleted. The delivery is not in the register.',
    },
  },
  'ijw/transfer-overlap': {
    severity: 'info',
    texts: {
      nl: 'De laatste dag is ook de eerste dag van het vervolg; de overlap van een dag is eraf gehaald.',
      en: 'The last day is also the first day of what followed; the overlap of one day was trimmed.',
    },
  },
  'ijw/birth-date-unknown': {
    severity: 'error',
    texts: {
      nl: 'De geboortedatum van de cliënt is onbekend. De cliënt en de zorg staan niet in het register en tellen als afgewezen.',
      en: 'The birth date of the client is unknown. Client and care are not in the register and count as rejected.',
    },
  },
  'ijw/birth-date-partial': {
    severity: 'warning',
    texts: {
      nl: 'Van de geboortedatum van de cliënt is de dag of de maand onbekend; de eerste is aangehouden.',
      en: 'The day or month of the birth date of the client is unknown; the first was taken.',
    },
  },
  'ijw/relation-not-carried': {
    severity: 'info',
    texts: {
      nl: 'Een relatie (soort {kind}) staat niet in het register: voor deze soort is er geen tegenhanger.',
      en: 'A relation (kind {kind}) is not in the register: there is no counterpart of this kind.',
    },
  },
  'ijw/relation-not-a-person': {
    severity: 'info',
    texts: {
      nl: 'Een relatie (soort {kind}) is een organisatie en staat niet in het register.',
      en: 'A relation (kind {kind}) is an organisation and is not in the register.',
    },
  },
  'ijw/relation-without-birth-date': {
    severity: 'info',
    texts: {
      nl: 'Van een relatie (soort {kind}) is de geboortedatum onbekend; die staat niet in het register.',
      en: 'The birth date of a relation (kind {kind}) is unknown; it is not in the register.',
    },
  },
  'ijw/legal-status-not-carried': {
    severity: 'info',
    texts: {
      nl: 'De juridische status of vertegenwoordiging van de cliënt heeft geen begindatum in het bericht en staat niet in het register.',
      en: 'The legal status or representation of the client has no first day in the message and is not in the register.',
    },
  },
  'ijw/guardianship-not-carried': {
    severity: 'info',
    texts: {
      nl: 'Voogdij staat niet in het register: van wie er verder gezag heeft vertellen berichten niets, en een tabel met gezag moet volledig zijn.',
      en: 'Guardianship is not in the register: messages tell nothing of other holders of authority, and a table of authority must be complete.',
    },
  },
  'ijw/home-assumed': {
    severity: 'warning',
    texts: {
      nl: 'Van {stays} verblijven die volgens plan eindigden is aangenomen dat het kind naar huis ging: berichten zeggen niet waarheen. Zet de aanname uit, of vul de bestemming aan.',
      en: 'Of {stays} stays that ended as planned it was assumed that the child went home: messages do not say where to. Switch the assumption off, or add the destination.',
    },
  },
  'ijw/without-person': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: de persoon staat niet in het register.',
      en: 'Not carried by messages: the person is not in the register.',
    },
  },
  'ijw/without-product': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: de producttabel heeft geen product met een code voor deze vorm van hulp of maatregel.',
      en: 'Not carried by messages: the table of products has no product with a code for this form of help or measure.',
    },
  },
  'ijw/without-provider': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: er is geen organisatie die de zorg geeft.',
      en: 'Not carried by messages: there is no organisation that gives the care.',
    },
  },
  'ijw/without-last-day': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: de zorg is geëindigd op een dag die niemand weet; een stop noemt een dag.',
      en: 'Not carried by messages: the care ended on a day that nobody knows; a stop names a day.',
    },
  },
  'ijw/without-days': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: de zorg duurde geen dag; een stop noemt een laatste dag.',
      en: 'Not carried by messages: the care took no day; a stop names a last day.',
    },
  },
  'ijw/outside-days': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: de zorg begint voor de geboorte of na de peildatum.',
      en: 'Not carried by messages: the care begins before birth or after the last day told.',
    },
  },
  'ijw/assigned-twice': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: alle producten voor deze vorm lopen al bij deze aanbieder, en een product wordt niet tweemaal tegelijk toegewezen (OP259).',
      en: 'Not carried by messages: all products of this form run already with this provider, and one is not assigned twice at once (OP259).',
    },
  },
  'ijw/relation-without-code': {
    severity: 'info',
    texts: {
      nl: 'Niet in berichten te zetten: voor deze relatie met een cliënt is er geen soort, of ze is voorbij.',
      en: 'Not carried by messages: there is no kind for this relation with a client, or it is over.',
    },
  },
  'ijw/table-not-carried': {
    severity: 'info',
    texts: {
      nl: 'Berichten vertellen niets van {records} records in {table}.',
      en: 'Messages tell nothing of {records} records in {table}.',
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** Code of a finding of the bridge. */
export type BridgeCode = keyof typeof bridgeFindings;
