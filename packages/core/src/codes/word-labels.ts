/**
 * What people call the words of open lists and of restraints: decisions, requests, notices, parties, plans, cameras.
 *
 * TypeScript asks for the entry of a new word as soon as its list has it.
 */
import type { planContents } from '../care-plans/words.js';
import type { cameraPlaces, refusableContacts, restraintKinds } from '../closed-care/words.js';
import type { decisionKinds, noticeKinds, parties, requestKinds } from '../decisions/words.js';
import type { partialAuthoritySubjects } from '../people/partial-authority.js';
import type { LabelsOf } from './labels-of.js';

/** The three authorisations for closed care are asked for and decided on under one name. */
const closedCare = {
  'gesloten-machtiging': { nl: 'machtiging gesloten jeugdhulp', en: 'closed care authorisation' },
  'gesloten-spoed': { nl: 'spoedmachtiging gesloten jeugdhulp', en: 'emergency closed authorisation' },
  'gesloten-voorwaardelijk': {
    nl: 'voorwaardelijke machtiging gesloten jeugdhulp',
    en: 'conditional closed authorisation',
  },
} as const;

export const partyLabels: LabelsOf<typeof parties> = {
  youth: { nl: 'jeugdige', en: 'young person' },
  'gezag-holder': { nl: 'gezagsdrager', en: 'holder of parental authority' },
  parents: { nl: 'ouders', en: 'parents' },
  'foster-parents': { nl: 'pleegouders', en: 'foster parents' },
  gi: { nl: 'gecertificeerde instelling (GI)', en: 'certified child protection institution' },
  college: { nl: 'college van burgemeester en wethouders', en: 'municipal executive' },
  board: { nl: 'Raad voor de Kinderbescherming', en: 'Child Protection Board' },
  om: { nl: 'openbaar ministerie', en: 'public prosecution service' },
  kinderrechter: { nl: 'kinderrechter', en: 'juvenile court' },
  rechtbank: { nl: 'rechtbank', en: 'district court' },
  provider: { nl: 'jeugdhulpaanbieder', en: 'youth care provider' },
  inspectorate: { nl: 'inspectie', en: 'inspectorate' },
};

export const decisionLabels: LabelsOf<typeof decisionKinds> = {
  'admission-conditional': {
    nl: 'opname bij een voorwaardelijke machtiging',
    en: 'admission under a conditional authorisation',
  },
  'consent-abroad': { nl: 'toestemming voor verblijf in het buitenland', en: 'consent to a stay abroad' },
  'consent-to-move': { nl: 'toestemming voor overplaatsing', en: 'consent to a move' },
  'contact-limit': { nl: 'beperking van contact', en: 'limit on contact' },
  'declared-of-age': { nl: 'meerderjarigverklaring', en: 'declaration of age' },
  'early-end-of-placement': { nl: 'eerdere beëindiging van de plaatsing', en: 'early end of a placement' },
  'end-of-gezag': { nl: 'beëindiging van het gezag', en: 'end of parental authority' },
  'expert-advice': { nl: 'advies van een gedragswetenschapper', en: 'advice of a behavioural scientist' },
  ...closedCare,
  'replacement-consent': { nl: 'vervangende toestemming', en: 'replacement consent of the court' },
  'residence-not-needed': { nl: 'verblijf niet langer nodig', en: 'residence no longer needed' },
  'suspension-of-gezag': { nl: 'schorsing van het gezag', en: 'suspension of parental authority' },
  'suspension-withdrawn': { nl: 'schorsing ingetrokken', en: 'suspension withdrawn' },
  'youth-ends-foster-care': {
    nl: 'jeugdige beëindigt de pleegzorg',
    en: 'the young person ends the foster care',
  },
};

export const requestLabels: LabelsOf<typeof requestKinds> = {
  placement: { nl: 'machtiging tot uithuisplaatsing', en: 'placement authorisation' },
  'extension-ots': { nl: 'verlenging van de ondertoezichtstelling', en: 'extension of a supervision order' },
  'end-placement': { nl: 'einde van de uithuisplaatsing', en: 'end of a placement' },
  'end-of-gezag': { nl: 'beëindiging van het gezag', en: 'end of parental authority' },
  'gezag-253t': {
    nl: 'gezag van ouder en ander (BW 1:253t)',
    en: 'authority with another person (BW 1:253t)',
  },
  'void-admission': { nl: 'vervallenverklaring van een opname', en: 'annulment of an admission' },
  ...closedCare,
};

export const noticeLabels: LabelsOf<typeof noticeKinds> = {
  'no-extension': { nl: 'geen verlenging', en: 'no extension' },
  'intended-extension': { nl: 'voorgenomen verlenging', en: 'intended extension' },
  'early-end': { nl: 'eerdere beëindiging', en: 'early end' },
  admission: { nl: 'opname', en: 'admission' },
  suspension: { nl: 'schorsing', en: 'suspension' },
  'suspension-withdrawn': { nl: 'schorsing ingetrokken', en: 'suspension withdrawn' },
  'restraint-report': { nl: 'rapportage over maatregelen', en: 'report on restraints' },
};

export const restraintLabels: LabelsOf<typeof restraintKinds> = {
  supervision: { nl: 'toezicht', en: 'supervision' },
  holding: { nl: 'vastpakken en vasthouden', en: 'taking hold and holding' },
  'place-ban': { nl: 'verbod om op een plek te komen', en: 'ban on being in a place' },
  'no-group-activities': { nl: 'uitsluiting van activiteiten', en: 'exclusion from activities' },
  transfer: { nl: 'tijdelijke overplaatsing', en: 'temporary transfer' },
  'stay-in-room-unlocked': { nl: 'verblijf op een kamer, niet op slot', en: 'stay in a room, not locked' },
  seclusion: { nl: 'insluiting', en: 'seclusion' },
  'programme-duty': { nl: "verplicht aan programma's deelnemen", en: 'duty to take part in programmes' },
  'medical-treatment': { nl: 'medische behandeling', en: 'medical treatment' },
  'contact-limit': { nl: 'beperking van brieven en telefoon', en: 'limit on letters and telephone' },
  'visit-limit': { nl: 'beperking van bezoek', en: 'limit on visits' },
  'contact-supervision': { nl: 'toezicht op contact', en: 'supervision of contact' },
  'body-check': { nl: 'onderzoek aan het lichaam', en: 'body check' },
  'clothing-check': { nl: 'onderzoek aan de kleding', en: 'clothing check' },
  'urine-test': { nl: 'urineonderzoek', en: 'urine test' },
  'room-check': { nl: 'onderzoek van de kamer', en: 'room check' },
  'mail-check': { nl: 'controle van post', en: 'check of mail' },
  'transport-holding': { nl: 'vasthouden tijdens vervoer', en: 'holding during transport' },
  'transport-clothing-check': {
    nl: 'onderzoek aan de kleding bij vervoer',
    en: 'clothing check at transport',
  },
  'transport-compartment': {
    nl: 'afsluitbare ruimte in het voertuig',
    en: 'lockable compartment in the vehicle',
  },
  'court-holding': { nl: 'vasthouden in het gerechtsgebouw', en: 'holding in the court building' },
  'court-clothing-check': {
    nl: 'onderzoek aan de kleding in het gerechtsgebouw',
    en: 'clothing check in the court building',
  },
  'court-room': { nl: 'afsluitbare ruimte in het gerechtsgebouw', en: 'lockable room in the court building' },
  'own-request': { nl: 'afzondering op eigen verzoek', en: 'time apart at own request' },
  'movement-limit': { nl: 'beperking van de bewegingsvrijheid', en: 'limit on freedom of movement' },
  'electronic-monitoring': { nl: 'elektronisch toezicht', en: 'electronic monitoring' },
};

export const contactLabels: LabelsOf<typeof refusableContacts> = {
  lawyer: { nl: 'advocaat', en: 'lawyer' },
  'confidential-adviser': { nl: 'vertrouwenspersoon', en: 'confidential adviser' },
  inspectorate: { nl: 'inspectie', en: 'inspectorate' },
  'complaints-committee': { nl: 'klachtencommissie', en: 'complaints committee' },
  parents: { nl: 'ouders', en: 'parents' },
  family: { nl: 'familie', en: 'family' },
  friends: { nl: 'vrienden', en: 'friends' },
};

export const cameraLabels: LabelsOf<typeof cameraPlaces> = {
  'own-room': { nl: 'eigen kamer', en: 'own room' },
  'separate-room': { nl: 'afzonderlijke ruimte', en: 'separate room' },
  'seclusion-room': { nl: 'ruimte voor insluiting', en: 'seclusion room' },
  sanitary: { nl: 'sanitaire ruimte', en: 'sanitary room' },
};

export const planContentLabels: LabelsOf<typeof planContents> = {
  'step-down': { nl: 'afbouw', en: 'step-down' },
  conditions: { nl: 'voorwaarden', en: 'conditions' },
  supervision: { nl: 'toezicht', en: 'supervision' },
  'named-decider': { nl: 'wie over opname beslist', en: 'who decides on admission' },
};

export const partialAuthorityLabels: LabelsOf<typeof partialAuthoritySubjects> = {
  'school-enrolment': { nl: 'aanmelding bij een school', en: 'enrolment at a school' },
  'medical-consent': { nl: 'toestemming voor medische behandeling', en: 'consent to medical treatment' },
  'residence-permit': {
    nl: 'aanvraag van een verblijfsvergunning',
    en: 'application for a residence permit',
  },
};
