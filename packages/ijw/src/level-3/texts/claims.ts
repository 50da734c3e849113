/** What the rules on claims say. No text gives a value of a message. */
import type { RuleTexts } from '../../level-2/engine/shared-description.js';

export const claimTexts = {
  TR333: {
    title: { nl: 'declaratienummer is al gebruikt', en: 'claim number was used before' },
    message: {
      nl: 'Een eerdere declaratie van deze aanbieder heeft hetzelfde DeclaratieNummer. Geef de declaratie een nieuw nummer.',
      en: 'An earlier claim of this provider has the same DeclaratieNummer. Give the claim a new number.',
    },
  },
  TR318: {
    title: { nl: 'declaratieperiode voor de vorige', en: 'claim period before the previous one' },
    message: {
      nl: 'De DeclaratiePeriode ligt voor die van een eerdere declaratie. Declareer eerdere maanden met hun ProductPeriode in de laatste of een volgende DeclaratiePeriode.',
      en: 'The DeclaratiePeriode lies before that of an earlier claim. Claim earlier months by their ProductPeriode in the last or a next DeclaratiePeriode.',
    },
  },
  OP284: {
    title: { nl: 'maand zonder declaratie', en: 'month without a claim' },
    message: {
      nl: 'Tussen deze DeclaratiePeriode en de vorige ligt een maand zonder declaratie. Dat kan als er niets is geleverd; controleer of er geen declaratie ontbreekt.',
      en: 'Between this DeclaratiePeriode and the previous one lies a month without a claim. That is right when nothing was delivered; check that no claim is missing.',
    },
  },
  TR314: {
    title: { nl: 'referentienummer is al gebruikt', en: 'line reference was used before' },
    message: {
      nl: 'Een eerdere regel van deze aanbieder heeft hetzelfde ReferentieNummer. Geef de regel een nieuw nummer.',
      en: 'An earlier line of this provider has the same ReferentieNummer. Give the line a new number.',
    },
  },
  TR338: {
    title: { nl: 'toewijzing van de regel is niet bekend', en: 'assignment of the line is not known' },
    message: {
      nl: 'Geen toewijzing van deze cliënt heeft dit ToewijzingNummer. Controleer het nummer.',
      en: 'No assignment of this client has this ToewijzingNummer. Check the number.',
    },
  },
  TR307: {
    title: { nl: 'gedeclareerd voor de toewijzing', en: 'claimed before the assignment' },
    message: {
      nl: 'De ProductPeriode begint voor de Ingangsdatum van de toewijzing. Declareer alleen binnen de toewijzing.',
      en: 'The ProductPeriode begins before the Ingangsdatum of the assignment. Claim inside the assignment only.',
    },
  },
  TR308: {
    title: { nl: 'gedeclareerd na de toewijzing', en: 'claimed after the assignment' },
    message: {
      nl: 'De ProductPeriode eindigt na de Einddatum van de toewijzing. Declareer alleen binnen de toewijzing.',
      en: 'The ProductPeriode ends after the Einddatum of the assignment. Claim inside the assignment only.',
    },
  },
  TR339: {
    title: { nl: 'andere categorie dan toegewezen', en: 'another category than assigned' },
    message: {
      nl: 'De ProductCategorie is niet die van de toewijzing. Neem haar over.',
      en: 'The ProductCategorie is not that of the assignment. Take it over.',
    },
  },
  TR340: {
    title: { nl: 'andere productcode dan toegewezen', en: 'another product code than assigned' },
    message: {
      nl: 'De ProductCode is niet die van de toewijzing. Neem haar over.',
      en: 'The ProductCode is not that of the assignment. Take it over.',
    },
  },
  TR341: {
    title: { nl: 'andere eenheid dan toegewezen', en: 'another unit than assigned' },
    message: {
      nl: 'De Eenheid is niet die van de toewijzing. Neem haar over; alleen minuten bij toegewezen uren mag ook.',
      en: 'The Eenheid is not that of the assignment. Take it over; only minutes where hours were assigned is allowed as well.',
    },
  },
  TR384: {
    title: { nl: 'gedeclareerd op verwijderde toewijzing', en: 'claimed on a deleted assignment' },
    message: {
      nl: 'De toewijzing is verwijderd (RedenWijziging 13). Declareer op een geldige toewijzing.',
      en: 'The assignment was deleted (RedenWijziging 13). Claim on a valid assignment.',
    },
  },
  TR387: {
    title: {
      nl: 'productperiode begint midden in de maand',
      en: 'product period begins in the middle of the month',
    },
    message: {
      nl: 'De ProductPeriode begint niet op de eerste van de maand en niet op de Ingangsdatum van de toewijzing. Begin op de laatste van die twee.',
      en: 'The ProductPeriode begins neither on the first of the month nor on the Ingangsdatum of the assignment. Begin on the later of the two.',
    },
  },
  TR388: {
    title: {
      nl: 'productperiode eindigt midden in de maand',
      en: 'product period ends in the middle of the month',
    },
    message: {
      nl: 'De ProductPeriode eindigt niet op de laatste van de maand en niet op de Einddatum van de toewijzing. Eindig op de eerste van die twee.',
      en: 'The ProductPeriode ends neither on the last of the month nor on the Einddatum of the assignment. End on the earlier of the two.',
    },
  },
  TR321: {
    title: {
      nl: 'meer gedeclareerd dan toegewezen voor de periode',
      en: 'more claimed than assigned for the period',
    },
    message: {
      nl: 'Het GeleverdVolume is meer dan voor deze ProductPeriode is toegewezen. Declareer niet meer dan is toegewezen.',
      en: 'The GeleverdVolume is more than was assigned for this ProductPeriode. Claim no more than was assigned.',
    },
  },
  TR322: {
    title: { nl: 'meer gedeclareerd dan in totaal toegewezen', en: 'more claimed than assigned in all' },
    message: {
      nl: 'Alle regels op deze toewijzing samen zijn meer dan er in totaal is toegewezen. Declareer niet meer dan is toegewezen.',
      en: 'All lines on this assignment together are more than was assigned in all. Claim no more than was assigned.',
    },
  },
  TR369: {
    title: { nl: 'meer gedeclareerd dan het budget', en: 'more claimed than the budget' },
    message: {
      nl: 'Alle regels op deze toewijzing samen zijn meer dan het Budget. Declareer niet meer dan het Budget.',
      en: 'All lines on this assignment together are more than the Budget. Claim no more than the Budget.',
    },
  },
  TR389: {
    title: { nl: 'al gedeclareerd', en: 'claimed before' },
    message: {
      nl: 'Voor deze toewijzing, dit product en deze ProductPeriode is al een regel gedeclareerd die niet is gecrediteerd. Crediteer die eerst.',
      en: 'A line for this assignment, product and ProductPeriode was claimed before and not credited. Credit that one first.',
    },
  },
  TR323: {
    title: { nl: 'credit zonder debetregel', en: 'credit without a debit line' },
    message: {
      nl: 'VorigReferentieNummer is niet het ReferentieNummer van een eerdere, niet afgekeurde debetregel van deze cliënt. Neem dat nummer over.',
      en: 'VorigReferentieNummer is not the ReferentieNummer of an earlier debit line of this client that was not rejected. Take over that number.',
    },
  },
  TR390: {
    title: { nl: 'regel is al gecrediteerd', en: 'line was credited before' },
    message: {
      nl: 'De debetregel is al eerder gecrediteerd. Stuur de creditregel niet nog eens.',
      en: 'The debit line was credited before. Do not send the credit line again.',
    },
  },
  IV085: {
    title: { nl: 'gecrediteerd voor het antwoord', en: 'credited before the answer' },
    message: {
      nl: 'Op de declaratie met de debetregel kwam nog geen JW325. Crediteer pas na het antwoord.',
      en: 'No JW325 came for the claim with the debit line yet. Credit after the answer only.',
    },
  },
  IV091: {
    title: { nl: 'creditregel wijkt af van debetregel', en: 'credit line differs from the debit line' },
    message: {
      nl: 'Dit veld is anders dan in de debetregel. Een creditregel herhaalt de debetregel.',
      en: 'This element differs from the debit line. A credit line repeats the debit line.',
    },
  },
  TR346: {
    title: { nl: 'bedrag is niet volume maal tarief', en: 'amount is not volume times rate' },
    message: {
      nl: 'Het IngediendBedrag is niet GeleverdVolume maal ProductTarief. Reken het na; bij een uurtarief in minuten: uurtarief maal minuten gedeeld door 60, op centen afgerond.',
      en: 'The IngediendBedrag is not GeleverdVolume times ProductTarief. Calculate it again; for an hour rate in minutes: hour rate times minutes divided by 60, rounded to cents.',
    },
  },
  TR418: {
    title: { nl: 'tarief is niet het contracttarief', en: 'rate is not the contract rate' },
    message: {
      nl: 'Het ProductTarief is niet het tarief uit het contract. Neem het contracttarief over.',
      en: 'The ProductTarief is not the rate of the contract. Take over the contract rate.',
    },
  },
} as const satisfies Record<string, RuleTexts>;
