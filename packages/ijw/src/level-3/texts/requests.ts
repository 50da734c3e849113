/** What the rules on requests say. No text gives a value of a message. */
import type { RuleTexts } from '../../level-2/engine/shared-description.js';

export const requestTexts = {
  TR304: {
    title: { nl: 'cliënt is niet bekend', en: 'client is not known' },
    message: {
      nl: 'Voor deze cliënt is geen toewijzing van deze gemeente aan deze aanbieder bekend. Controleer het Bsn, of wacht op de toewijzing.',
      en: 'No assignment of this municipality to this provider is known for this client. Check the Bsn, or wait for the assignment.',
    },
  },
  TR347: {
    title: { nl: 'referentie is al gebruikt', en: 'reference was used before' },
    message: {
      nl: 'Een eerder verzoek van deze aanbieder heeft dezelfde ReferentieAanbieder. Geef het verzoek een nieuwe referentie.',
      en: 'An earlier request of this provider has the same ReferentieAanbieder. Give the request a new reference.',
    },
  },
  TR374: {
    title: { nl: 'eerder verzoek staat nog open', en: 'earlier request is still open' },
    message: {
      nl: 'Voor deze cliënt staan nog {count} verzoeken van deze aanbieder open. Wacht op een toewijzing of een afwijzing.',
      en: '{count} requests of this provider for this client are still open. Wait for an assignment or a rejection.',
    },
  },
  OP307: {
    title: { nl: 'product is al toegewezen', en: 'product is assigned already' },
    message: {
      nl: 'Voor dit product en deze periode loopt al een toewijzing. Vraag een wijziging aan (JW317) als er iets moet veranderen.',
      en: 'An assignment of this product is current in this period. Request a change (JW317) if something must change.',
    },
  },
  TR349: {
    title: { nl: 'actuele toewijzing ontbreekt in verzoek', en: 'current assignment is missing in request' },
    message: {
      nl: '{count} actuele toewijzingen van deze cliënt staan niet in het verzoek. Noem elke actuele toewijzing als OngewijzigdProduct of TeWijzigenProduct.',
      en: '{count} current assignments of this client are not in the request. Name every current assignment as OngewijzigdProduct or TeWijzigenProduct.',
    },
  },
  TR350: {
    title: {
      nl: 'OngewijzigdProduct is geen actuele toewijzing',
      en: 'OngewijzigdProduct is no current assignment',
    },
    message: {
      nl: 'Dit OngewijzigdProduct noemt geen actuele toewijzing van deze cliënt. Controleer het nummer, of laat het product weg.',
      en: 'This OngewijzigdProduct names no current assignment of this client. Check the number, or leave the product out.',
    },
  },
  TR351: {
    title: {
      nl: 'TeWijzigenProduct is geen actuele toewijzing',
      en: 'TeWijzigenProduct is no current assignment',
    },
    message: {
      nl: 'Dit TeWijzigenProduct noemt geen actuele toewijzing van deze cliënt. Controleer het nummer, of laat het product weg.',
      en: 'This TeWijzigenProduct names no current assignment of this client. Check the number, or leave the product out.',
    },
  },
  TR357: {
    title: { nl: 'wijziging met terugwerkende kracht', en: 'change from a day in the past' },
    message: {
      nl: 'GewensteIngangsdatum ligt niet na de Dagtekening en is niet de Ingangsdatum van de toewijzing. Kies een dag in de toekomst, of de Ingangsdatum.',
      en: 'GewensteIngangsdatum does not lie after the Dagtekening and is not the Ingangsdatum of the assignment. Choose a day in the future, or the Ingangsdatum.',
    },
  },
  TR361: {
    title: { nl: 'gevraagde producten overlappen', en: 'requested products overlap' },
    message: {
      nl: '{count} producten in dit verzoek overlappen een ander dat hetzelfde is. Laat de perioden aansluiten, of maak de producten specifieker.',
      en: '{count} products in this request overlap another that is the same. Let the periods follow each other, or make the products more specific.',
    },
  },
  TR373: {
    title: { nl: 'budget of totaal verandert halverwege', en: 'budget or total changes midway' },
    message: {
      nl: 'Budget of totaalvolume verandert, maar GewensteIngangsdatum is niet de Ingangsdatum van de toewijzing. Neem die datum over.',
      en: 'The budget or the total volume changes, but GewensteIngangsdatum is not the Ingangsdatum of the assignment. Take over that date.',
    },
  },
  TR375: {
    title: { nl: 'omvang zonder toegewezen product', en: 'size without an assigned product' },
    message: {
      nl: 'De toewijzing heeft geen Product; dan vraagt een wijziging geen Omvang. Laat Omvang weg.',
      en: 'The assignment has no Product; then a change asks no Omvang. Leave Omvang out.',
    },
  },
  TR411: {
    title: { nl: 'omvang ontbreekt', en: 'size is missing' },
    message: {
      nl: 'De toewijzing heeft een productcode; dan hoort bij de wijziging een Omvang. Vul Omvang in.',
      en: 'The assignment has a product code; then the change needs an Omvang. Fill in Omvang.',
    },
  },
  TR412: {
    title: { nl: 'omvang zonder toegewezen productcode', en: 'size without an assigned product code' },
    message: {
      nl: 'De toewijzing heeft geen productcode; dan vraagt een wijziging geen Omvang. Laat Omvang weg.',
      en: 'The assignment has no product code; then a change asks no Omvang. Leave Omvang out.',
    },
  },
} as const satisfies Record<string, RuleTexts>;
