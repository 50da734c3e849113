/**
 * What people call the codes that have no catalogue of their own.
 *
 * TypeScript asks for the entry of a new code as soon as its list has it.
 */
import type { Texts } from '../findings/locale.js';
import type { eventKinds, instruments, moments, respondents } from '../observations/index.js';
import type {
  authorityKinds,
  organisationKinds,
  parentageBases,
  partnerships,
  relationKinds,
  sexes,
  siblingKinds,
} from '../people/index.js';
import type { destinations, grounds } from '../placements/index.js';
import type { LabelsOf } from './labels-of.js';

export const sexLabels: LabelsOf<typeof sexes> = {
  female: { nl: 'vrouw', en: 'female' },
  male: { nl: 'man', en: 'male' },
  unknown: { nl: 'onbekend', en: 'unknown' },
};

export const organisationLabels: LabelsOf<typeof organisationKinds> = {
  provider: { nl: 'jeugdhulpaanbieder', en: 'youth care provider' },
  gi: { nl: 'gecertificeerde instelling (GI)', en: 'certified child protection institution' },
  accommodation: { nl: 'gesloten accommodatie', en: 'closed accommodation' },
  'accepted-legal-person': { nl: 'aanvaarde rechtspersoon', en: 'accepted legal person' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  school: { nl: 'school', en: 'school' },
};

export const relationLabels: LabelsOf<typeof relationKinds> = {
  'genetic-parent-of': { nl: 'biologische ouder van', en: 'genetic parent of' },
  'legal-parent-of': { nl: 'juridische ouder van', en: 'legal parent of' },
  'holds-gezag-over': { nl: 'heeft gezag over', en: 'holds parental responsibility over' },
  'partner-of': { nl: 'partner van', en: 'partner of' },
  'sibling-of': { nl: 'broer of zus van', en: 'sibling of' },
  'step-parent-of': { nl: 'stiefouder van', en: 'step-parent of' },
  raises: { nl: 'voedt op', en: 'raises' },
  'lives-at': { nl: 'woont op', en: 'lives at' },
  'grandparent-of': { nl: 'grootouder van', en: 'grandparent of' },
  'mentor-of': { nl: 'JIM van', en: 'youth-initiated mentor of' },
  supports: { nl: 'steunt', en: 'supports' },
  'conflict-with': { nl: 'in conflict met', en: 'in conflict with' },
  'cut-off-from': { nl: 'contact verbroken met', en: 'cut off from' },
  'contact-with': { nl: 'contact met', en: 'in contact with' },
  'professional-for': { nl: 'professional voor', en: 'professional for' },
  'guardian-decides-residence': { nl: 'bepaalt verblijf', en: 'decides on the residence of' },
};

export const parentageLabels: LabelsOf<typeof parentageBases> = {
  birth: { nl: 'geboorte', en: 'birth' },
  marriage: { nl: 'huwelijk', en: 'marriage' },
  recognition: { nl: 'erkenning', en: 'recognition' },
  court: { nl: 'gerechtelijke vaststelling', en: 'establishment by a court' },
  adoption: { nl: 'adoptie', en: 'adoption' },
};

export const partnershipLabels: LabelsOf<typeof partnerships> = {
  marriage: { nl: 'huwelijk', en: 'marriage' },
  registered: { nl: 'geregistreerd partnerschap', en: 'registered partnership' },
  cohabiting: { nl: 'samenwonen', en: 'living together' },
};

export const siblingLabels: LabelsOf<typeof siblingKinds> = {
  full: { nl: 'volle broer of zus', en: 'full sibling' },
  'maternal-half': { nl: 'halfbroer of halfzus, zelfde moeder', en: 'half-sibling, same mother' },
  'paternal-half': { nl: 'halfbroer of halfzus, zelfde vader', en: 'half-sibling, same father' },
  step: { nl: 'stiefbroer of stiefzus', en: 'step-sibling' },
  foster: { nl: 'pleegbroer of pleegzus', en: 'foster sibling' },
  adoptive: { nl: 'broer of zus door adoptie', en: 'sibling by adoption' },
};

export const authorityLabels: LabelsOf<typeof authorityKinds> = {
  'joint-parents': { nl: 'beide ouders samen', en: 'both parents together' },
  'sole-parent': { nl: 'één ouder', en: 'one parent alone' },
  'parent-with-other': { nl: 'ouder met een ander', en: 'a parent with a person who is no parent' },
  'guardian-person': { nl: 'voogd, een persoon', en: 'a guardian who is a natural person' },
  'joint-guardians': { nl: 'twee voogden samen', en: 'two guardians together' },
  'guardian-gi': { nl: 'voogdij door een GI', en: 'a certified institution as guardian' },
  'provisional-guardian': { nl: 'voorlopige voogdij', en: 'a provisional guardian' },
  'temporary-guardian': { nl: 'tijdelijke voogdij', en: 'a temporary guardian' },
  'accepted-legal-person': {
    nl: 'voogdij door een aanvaarde rechtspersoon',
    en: 'an accepted legal person as guardian',
  },
};

export const destinationLabels: LabelsOf<typeof destinations> = {
  home: { nl: 'naar huis', en: 'home' },
  'kin-or-guardian': { nl: 'naar familie of voogd, blijvend', en: 'to kin or a guardian, for good' },
  'other-care': { nl: 'naar zorg buiten de jeugdhulp', en: 'to care outside youth care' },
  independent: { nl: 'zelfstandig wonen', en: "to a home of one's own" },
  'aged-out': { nl: 'te oud voor jeugdhulp', en: 'grew too old for youth care' },
  death: { nl: 'overleden', en: 'died' },
  'moved-away': { nl: 'verhuisd, buiten beeld', en: 'moved out of sight' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  'other-placement': { nl: 'naar een ander verblijf in de jeugdhulp', en: 'to another stay in youth care' },
};

export const groundLabels: LabelsOf<typeof grounds> = {
  continued: { nl: 'hulp van voor 18 die nog nodig is', en: 'help of before 18 that is needed further' },
  'found-before-18': { nl: 'voor 18 als nodig bepaald', en: 'found to be needed before 18' },
  resumed: { nl: 'binnen een half jaar hervat', en: 'taken up again within half a year' },
  'criminal-law': { nl: 'jeugdstrafrecht', en: 'youth criminal law' },
};

export const momentLabels: LabelsOf<typeof moments> = {
  start: { nl: 'bij de start', en: 'at the start' },
  during: { nl: 'tijdens', en: 'during' },
  end: { nl: 'aan het eind', en: 'at the end' },
  'follow-up': { nl: 'nameting', en: 'at follow-up' },
};

export const respondentLabels: LabelsOf<typeof respondents> = {
  youth: { nl: 'jeugdige', en: 'young person' },
  parent: { nl: 'ouder', en: 'parent' },
  professional: { nl: 'professional', en: 'professional' },
};

export const instrumentLabels: Readonly<Record<(typeof instruments)[keyof typeof instruments], Texts>> = {
  'client-rating': { nl: 'cliëntcijfer, 1 tot 10', en: 'grade by the client, 1 to 10' },
  'daytime-activity-hours': { nl: 'dagbesteding, uren per week', en: 'daytime activity, hours a week' },
};

export const eventLabels: Readonly<Record<(typeof eventKinds)[keyof typeof eventKinds], Texts>> = {
  relapse: { nl: 'terugval', en: 'relapse' },
  'police-contact': { nl: 'politiecontact als verdachte', en: 'contact with the police as a suspect' },
  'information-given': { nl: 'informatie over het kind verstrekt', en: 'information about the child given' },
};
