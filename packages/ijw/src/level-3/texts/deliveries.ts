/** What the rules on starts and stops say. No text gives a value of a message. */
import type { RuleTexts } from '../../level-2/engine/shared-description.js';

export const deliveryTexts = {
  TR019: {
    title: { nl: 'toewijzing is niet bekend', en: 'assignment is not known' },
    message: {
      nl: 'Geen toewijzing van deze cliënt en aanbieder heeft dit ToewijzingNummer. Controleer het nummer, of wacht op de toewijzing.',
      en: 'No assignment of this client and provider has this ToewijzingNummer. Check the number, or wait for the assignment.',
    },
  },
  TR063: {
    title: { nl: 'niets om te verwijderen', en: 'nothing to delete' },
    message: {
      nl: 'Er is geen eerdere aanlevering met dezelfde sleutel om te verwijderen. Controleer nummer, product en datums.',
      en: 'There is no earlier delivery with the same key to delete. Check number, product and dates.',
    },
  },
  TR071: {
    title: { nl: 'verwijderde start is al gestopt', en: 'deleted start was stopped' },
    message: {
      nl: 'Voor deze start is al een stop gestuurd. Verwijder eerst de stop.',
      en: 'A stop was sent for this start. Delete the stop first.',
    },
  },
  TR074: {
    title: { nl: 'aanlevering is er al', en: 'delivery is there already' },
    message: {
      nl: 'Een eerdere aanlevering heeft dezelfde sleutel. Stuur haar niet nog eens, of verwijder eerst de eerdere (StatusAanlevering 3).',
      en: 'An earlier delivery has the same key. Do not send it again, or delete the earlier one first (StatusAanlevering 3).',
    },
  },
  TR326: {
    title: { nl: 'start na een start', en: 'start after a start' },
    message: {
      nl: 'Voor dit toegewezen product loopt al een start. Meld eerst de stop, of verwijder de eerdere start.',
      en: 'A start of this assigned product is current. Report the stop first, or delete the earlier start.',
    },
  },
  TR382: {
    title: { nl: 'stop zonder start', en: 'stop without a start' },
    message: {
      nl: 'Geen gemelde start heeft hetzelfde ToewijzingNummer, product en dezelfde Begindatum. Neem ze over van de start, of meld eerst de start.',
      en: 'No reported start has the same ToewijzingNummer, product and Begindatum. Take them over from the start, or report the start first.',
    },
  },
  TR413: {
    title: { nl: 'tweede tijdelijke stop', en: 'second temporary stop' },
    message: {
      nl: 'Deze levering is al tijdelijk gestopt. Meld eerst een nieuwe start, of stop definitief.',
      en: 'This delivery was stopped for a time already. Report a new start first, or stop for good.',
    },
  },
  TR414: {
    title: { nl: 'stop voor een eerdere stop', en: 'stop before an earlier stop' },
    message: {
      nl: 'De Einddatum ligt voor die van een eerdere stop van dezelfde levering. Verbeter de datum, of verwijder de eerdere stop.',
      en: 'The Einddatum lies before that of an earlier stop of the same delivery. Correct the date, or delete the earlier stop.',
    },
  },
  TR415: {
    title: { nl: 'stop na een definitieve stop', en: 'stop after a final stop' },
    message: {
      nl: 'Deze levering is al definitief gestopt. Verwijder eerst die stop (StatusAanlevering 3).',
      en: 'This delivery was stopped for good already. Delete that stop first (StatusAanlevering 3).',
    },
  },
  IV075: {
    title: { nl: 'ander product dan toegewezen', en: 'another product than assigned' },
    message: {
      nl: 'Het product is niet dat van de toewijzing. Neem het product van de toewijzing over.',
      en: 'The product is not that of the assignment. Take over the product of the assignment.',
    },
  },
} as const satisfies Record<string, RuleTexts>;
