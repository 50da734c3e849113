/**
 * What people call the codes of plans, decisions, closed care, complaints and dossiers.
 *
 * TypeScript asks for the entry of a new code as soon as its list has it.
 */
import type { planForms, planKinds } from '../care-plans/words.js';
import type { restraintRooms } from '../closed-care/words.js';
import type { complaintKinds } from '../complaints/complaint.js';
import type { consentCapacities, consentExceptions } from '../decisions/words.js';
import type { dossierKinds } from '../dossiers/dossier.js';
import type { LabelsOf } from './labels-of.js';

export const planLabels: LabelsOf<typeof planKinds> = {
  'family-group-plan': { nl: 'familiegroepsplan', en: 'family group plan' },
  'care-plan': { nl: 'hulpverleningsplan', en: 'care plan' },
  'plan-of-action': { nl: 'plan van aanpak van de GI', en: 'plan of action of the certified institution' },
  'closed-care-plan': { nl: 'hulpverleningsplan in gesloten jeugdhulp', en: 'care plan in closed care' },
  'conditional-plan': {
    nl: 'hulpverleningsplan bij een voorwaardelijke machtiging',
    en: 'care plan of a conditional authorisation',
  },
};

export const planFormLabels: LabelsOf<typeof planForms> = {
  oral: { nl: 'mondeling', en: 'oral' },
  written: { nl: 'schriftelijk', en: 'written' },
};

export const consentCapacityLabels: LabelsOf<typeof consentCapacities> = {
  gezag: { nl: 'ouder met gezag', en: 'holder of parental authority' },
  guardian: { nl: 'voogd', en: 'guardian' },
  youth: { nl: 'jeugdige', en: 'young person' },
  representative: { nl: 'vertegenwoordiger', en: 'representative' },
  carer: { nl: 'opvoeder, pleegouder', en: 'carer, foster parent' },
  'parent-without-gezag': { nl: 'ouder zonder gezag', en: 'parent without parental authority' },
};

export const consentExceptionLabels: LabelsOf<typeof consentExceptions> = {
  'serious-harm': { nl: 'nodig om ernstig nadeel te voorkomen', en: 'needed to prevent serious harm' },
  'considered-wish': {
    nl: 'de jeugdige blijft het weloverwogen wensen',
    en: 'the young person keeps wishing it after a refusal',
  },
  urgent: { nl: 'geen tijd om te vragen', en: 'no time to ask' },
  'not-intrusive': {
    nl: 'niet ingrijpend, toestemming verondersteld',
    en: 'not intrusive: consent is presumed',
  },
};

export const restraintRoomLabels: LabelsOf<typeof restraintRooms> = {
  own: { nl: 'eigen kamer', en: 'own room' },
  separate: { nl: 'afzonderlijke ruimte', en: 'separate room' },
  vehicle: { nl: 'voertuig', en: 'vehicle' },
  court: { nl: 'rechtbank', en: 'court' },
};

export const complaintLabels: LabelsOf<typeof complaintKinds> = {
  restraint: { nl: 'over een vrijheidsbeperkende maatregel', en: 'about a restraint' },
  general: { nl: 'over iets anders', en: 'about anything else' },
};

export const dossierLabels: LabelsOf<typeof dossierKinds> = {
  care: { nl: 'van een jeugdhulpaanbieder', en: 'of a provider of care' },
  gi: { nl: 'van een gecertificeerde instelling', en: 'of a certified institution' },
};
