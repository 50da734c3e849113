/** What the rules on assignments say. No text gives a value of a message. */
import type { RuleTexts } from '../../level-2/engine/shared-description.js';

export const assignmentTexts = {
  TR332: {
    title: { nl: 'toewijzingsnummer is van een ander', en: 'number of another assignment' },
    message: {
      nl: 'Dit ToewijzingNummer is al gebruikt voor een andere cliënt of aanbieder. Geef de toewijzing een nieuw nummer.',
      en: 'This ToewijzingNummer was used for another client or provider. Give the assignment a new number.',
    },
  },
  TR379: {
    title: { nl: 'referentie hoort niet bij deze toewijzing', en: 'reference is not of this assignment' },
    message: {
      nl: 'Geen verzoek voor deze cliënt heeft deze ReferentieAanbieder, of ze stond al eerder bij deze toewijzing. Neem de referentie van het verzoek over, of laat haar weg.',
      en: 'No request for this client has this ReferentieAanbieder, or it stood at this assignment before. Take over the reference of the request, or leave it out.',
    },
  },
  TR385: {
    title: { nl: 'verwijderde toewijzing is gedeclareerd', en: 'deleted assignment was claimed' },
    message: {
      nl: 'Op deze toewijzing staan {count} goedgekeurde declaratieregels die niet zijn gecrediteerd. Laat ze crediteren, of beëindig de toewijzing.',
      en: '{count} approved lines on this assignment were not credited. Have them credited, or end the assignment.',
    },
  },
  OP033x1: {
    title: { nl: 'wijziging vraagt een nieuw nummer', en: 'change asks a new number' },
    message: {
      nl: 'Dit veld is anders dan in de eerdere toewijzing met dit nummer. Alleen Einddatum, Budget en het totaalvolume (Frequentie 6) mogen veranderen: beëindig de toewijzing en geef een nieuw nummer.',
      en: 'This element differs from the earlier assignment with this number. Only Einddatum, Budget and the total volume (Frequentie 6) may change: end the assignment and give a new number.',
    },
  },
  IV066: {
    title: { nl: 'eerste toewijzing met reden van wijziging', en: 'first grant with a reason of change' },
    message: {
      nl: 'Dit nummer werd nog niet eerder toegewezen en heeft toch een RedenWijziging. Laat die weg, of controleer het nummer.',
      en: 'This number was not assigned before and yet has a RedenWijziging. Leave it out, or check the number.',
    },
  },
  IV099: {
    title: { nl: 'reden van wijziging klopt niet', en: 'reason of change does not fit' },
    message: {
      nl: 'De toewijzing veranderde zonder RedenWijziging, of heeft een RedenWijziging zonder dat er iets veranderde. Vul haar precies dan in.',
      en: 'The assignment changed without RedenWijziging, or has a RedenWijziging while nothing changed. Fill it in exactly then.',
    },
  },
  IV013: {
    title: { nl: 'moment van toewijzing klopt niet', en: 'moment of assignment does not fit' },
    message: {
      nl: 'De toewijzing veranderde zonder nieuw moment van toewijzing, of andersom. Toewijzingsdatum en Toewijzingstijd zijn het moment van het besluit: alleen een wijziging verandert ze.',
      en: 'The assignment changed without a new moment of assignment, or the other way round. Toewijzingsdatum and Toewijzingstijd are the moment of the decision: only a change changes them.',
    },
  },
  OP380: {
    title: { nl: 'verlenging als nieuwe toewijzing', en: 'extension as a new assignment' },
    message: {
      nl: 'Deze toewijzing sluit aan op een lopende met hetzelfde product en dezelfde omvang. Verleng de Einddatum daarvan in plaats van een nieuw nummer te geven.',
      en: 'This assignment follows a running one with the same product and size. Extend its Einddatum instead of giving a new number.',
    },
  },
  OP087: {
    title: { nl: 'geldige toewijzingen ontbreken', en: 'valid assignments are missing' },
    message: {
      nl: '{count} toewijzingen die op of na de Dagtekening gelden, staan niet in dit bericht. Stuur alle actuele toewijzingen van deze cliënt en aanbieder mee.',
      en: '{count} assignments that are valid on or after the Dagtekening are not in this message. Send all current assignments of this client and provider.',
    },
  },
  OP259: {
    title: { nl: 'product overlapt eerdere toewijzing', en: 'product overlaps an earlier assignment' },
    message: {
      nl: '{count} producten overlappen een eerdere toewijzing van hetzelfde product die niet in dit bericht staat. Beëindig de eerdere, of laat de perioden aansluiten.',
      en: '{count} products overlap an earlier assignment of the same product that is not in this message. End the earlier one, or let the periods follow each other.',
    },
  },
  IV093: {
    title: { nl: 'verzoek om wijziging deels gehonoreerd', en: 'request for change granted in part' },
    message: {
      nl: 'Dit bericht honoreert een verzoek om wijziging, maar {count} toewijzingen hebben de referentie daarvan niet. Een verzoek om wijziging wordt als geheel gehonoreerd: geef elke toewijzing dezelfde ReferentieAanbieder.',
      en: 'This message grants a request for change, yet {count} assignments do not have its reference. A request for change is granted as a whole: give every assignment the same ReferentieAanbieder.',
    },
  },
} as const satisfies Record<string, RuleTexts>;
