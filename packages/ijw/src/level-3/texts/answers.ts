/** What the rules on answers to requests say. No text gives a value of a message. */
import type { RuleTexts } from '../../level-2/engine/shared-description.js';

export const answerTexts = {
  TR355: {
    title: { nl: 'antwoord zonder verzoek', en: 'answer without a request' },
    message: {
      nl: 'Geen verzoek van deze aanbieder heeft deze ReferentieAanbieder. Neem de referentie van het verzoek over.',
      en: 'No request of this provider has this ReferentieAanbieder. Take over the reference of the request.',
    },
  },
  TR359: {
    title: { nl: 'antwoord na toewijzing', en: 'answer after an assignment' },
    message: {
      nl: 'Op dit verzoek is al een toewijzing gestuurd. Stuur dan geen antwoordbericht meer.',
      en: 'An assignment was sent for this request. Send no answer message any more.',
    },
  },
  TR360: {
    title: { nl: 'in onderzoek na een eerder antwoord', en: 'under investigation after an earlier answer' },
    message: {
      nl: 'Op dit verzoek kwam al een antwoord. "In onderzoek" kan alleen het eerste zijn; antwoord nu met een toewijzing of een afwijzing.',
      en: 'This request was answered before. "Under investigation" can only come first; now answer with an assignment or a rejection.',
    },
  },
  TR365: {
    title: { nl: 'tweede eindantwoord', en: 'second final answer' },
    message: {
      nl: 'Dit verzoek is al afgewezen. Stuur geen tweede antwoord.',
      en: 'This request was rejected before. Send no second answer.',
    },
  },
  OP274: {
    title: { nl: 'antwoord na acht weken', en: 'answer after eight weeks' },
    message: {
      nl: 'Het verzoek was in onderzoek, en het eindantwoord komt meer dan acht weken na de Dagtekening ervan. Spreek met de aanbieder af wanneer antwoorden komen.',
      en: 'The request was under investigation, and the final answer comes more than eight weeks after its Dagtekening. Agree with the provider when answers come.',
    },
  },
  OP346: {
    title: { nl: 'antwoord na acht weken', en: 'answer after eight weeks' },
    message: {
      nl: 'Het verzoek was in onderzoek, en het eindantwoord komt meer dan acht weken na de Dagtekening ervan. Spreek met de aanbieder af wanneer antwoorden komen.',
      en: 'The request was under investigation, and the final answer comes more than eight weeks after its Dagtekening. Agree with the provider when answers come.',
    },
  },
} as const satisfies Record<string, RuleTexts>;
