/** What is said of each criterion of a programme, by criterion and outcome. */
import type { Texts } from '../findings/locale.js';

export const eligibilityTexts = {
  unknownProgramme: {
    nl: 'Dit programma staat niet in de catalogus.',
    en: 'This programme is not in the catalogue.',
  },
  takesInChildren: { nl: 'Het programma neemt kinderen op.', en: 'The programme takes in children.' },
  takesInNobody: {
    nl: 'Dit is een netwerk of beleidsdoel: niemand doet eraan mee als kind.',
    en: 'This is a network or a policy target: no child takes part in it.',
  },
  hasBegun: { nl: 'Het programma bestond op deze dag.', en: 'The programme was there on this day.' },
  notBegun: {
    nl: 'Het programma bestond op deze dag nog niet; het begon op zijn vroegst op {first}.',
    en: 'The programme was not there yet on this day; it began on {first} at the earliest.',
  },
  beginUncertain: {
    nl: 'Het programma begon tussen {first} en {last}; vraag of het op deze dag al bestond.',
    en: 'The programme began between {first} and {last}; ask whether it was there on this day.',
  },
  beginUnknown: {
    nl: 'De bron zegt niet precies sinds wanneer het programma bestaat.',
    en: 'The source does not say exactly since when there is a programme.',
  },
  alive: { nl: 'Het kind leefde op deze dag.', en: 'The child was alive on this day.' },
  notAlive: { nl: 'Het kind leefde niet op deze dag.', en: 'The child was not alive on this day.' },
  ageFits: { nl: 'De leeftijd past.', en: 'The age fits.' },
  tooYoung: { nl: 'Te jong: vanaf {ageMin} jaar.', en: 'Too young: from {ageMin} years.' },
  tooOld: { nl: 'Te oud: tot {ageMaxExclusive} jaar.', en: 'Too old: up to {ageMaxExclusive} years.' },
  agesUnknown: {
    nl: 'De bron noemt geen leeftijden; vraag het programma.',
    en: 'The source names no ages; ask the programme.',
  },
  tooOldForYouthCare: {
    nl: 'Vanaf de 23e verjaardag is er geen jeugdhulp meer, jeugdstrafrecht daargelaten.',
    en: 'From the 23rd birthday there is no youth care, youth criminal law apart.',
  },
  regionFits: { nl: 'De gemeente hoort bij het werkgebied.', en: 'The municipality is in the area.' },
  regionOpen: {
    nl: 'Het programma werkt in {region}; kijk of de gemeente van het kind erbij hoort.',
    en: 'The programme works in {region}; see whether the municipality of the child is in it.',
  },
  authorisationThere: {
    nl: 'Op deze dag geldt een machtiging voor het gesloten verblijf.',
    en: 'On this day an authorisation for the closed stay is in force.',
  },
  authorisationMissing: {
    nl: 'Het gesloten verblijf vraagt een machtiging van de kinderrechter; op deze dag geldt er geen.',
    en: 'The closed stay takes an authorisation of the juvenile court; none is in force on this day.',
  },
  authorisationUnknown: {
    nl: 'Het gesloten verblijf vraagt een machtiging van de kinderrechter; het register heeft geen machtigingen.',
    en: 'The closed stay takes an authorisation of the juvenile court; the register has no authorisations.',
  },
  targetGroup: { nl: 'Te beoordelen: {targetGroupNl}.', en: 'To be judged: {targetGroupEn}.' },
  targetGroupUnknown: {
    nl: 'De bron zegt niet voor wie het programma is.',
    en: 'The source does not say for whom the programme is.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
