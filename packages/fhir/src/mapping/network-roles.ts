/**
 * Roles around a child as contact persons of the zibs.
 *
 * Source: the value sets RelatieCodelijst and RolCodelijst of zib 2020, RelatieSnomedCodelijst and RolSnomedCodelijst of zib 2024.
 * Kinship stands in one slice (`relationship`), what somebody does for the child in the other (`role`). A required list leaves no
 * choice: what it lacks is "other" with our own code beside it.
 */
import type { KnownRoleId, Sex, Texts } from '@jeugd/core';
import { systems } from '../names/systems.js';
import type { Coded, Fit, PerRelease } from './coded.js';

/**
 * A code that may depend on the sex of the person.
 *
 * @dutch code naar geslacht
 */
export type BySex = { readonly [Each in 'female' | 'male' | 'any']?: Coded };

/**
 * The codes of a role in one release.
 *
 * @dutch codes van een rol
 */
export interface RoleCodes {
  /** Kinship. */
  readonly relationship?: BySex;
  /** What the person does for the child. */
  readonly role?: Coded;
}

/**
 * A role in both releases.
 *
 * @dutch rol in FHIR
 */
export interface RoleMapping extends PerRelease<RoleCodes> {
  /** How well the codes fit. */
  readonly fit: Fit;
  /** What to know. */
  readonly note?: Texts;
}

const kin = (female: string, male: string): RoleCodes => ({
  relationship: {
    female: { system: systems.roleCode, code: female },
    male: { system: systems.roleCode, code: male },
  },
});
const kinOne = (code: string): RoleCodes => ({
  relationship: { any: { system: systems.roleCode, code } },
});
const snomedKin = (code: string): RoleCodes => ({ relationship: { any: { system: systems.snomed, code } } });
const role = (code: string): RoleCodes => ({ role: { system: systems.role, code } });
const snomedRole = (code: string): RoleCodes => ({ role: { system: systems.snomed, code } });
const other: Coded = { system: systems.nullFlavor, code: 'OTH' };
const otherKin: RoleCodes = { relationship: { any: other } };

const needsSex: Texts = {
  nl: 'zib 2020 heeft hier het geslacht nodig; is dat onbekend, dan "anders"',
  en: 'zib 2020 needs the sex here; where it is unknown the code is "other"',
};

/**
 * The roles that the mapping knows. A role that is not in it has no code in either release.
 *
 * @dutch rollen in FHIR
 */
export const networkRoleMappings: { readonly [Role in KnownRoleId]?: RoleMapping } = {
  'birth-mother': {
    '2020': kinOne('MTH'),
    '2024': snomedKin('72705000'),
    fit: 'direct',
  },
  'legal-mother-2': {
    '2020': kinOne('MTH'),
    '2024': snomedKin('72705000'),
    fit: 'lossy',
    note: {
      nl: 'twee contactpersonen met dezelfde code; niets zegt uit wie het kind is geboren',
      en: 'two contact persons with one code; nothing tells which one gave birth',
    },
  },
  'legal-father': {
    '2020': kinOne('FTH'),
    '2024': snomedKin('66839005'),
    fit: 'direct',
  },
  'biological-parent': {
    '2020': kin('MTH', 'FTH'),
    '2024': snomedKin('40683002'),
    fit: 'lossy',
    note: {
      nl: 'de lijsten scheiden biologische en juridische ouder niet',
      en: 'the lists do not separate biological from legal parent',
    },
  },
  'adoptive-parent': {
    '2020': kin('ADOPTM', 'ADOPTF'),
    '2024': snomedKin('41953004'),
    fit: 'direct',
    note: needsSex,
  },
  'step-parent': {
    '2020': kin('STPMTH', 'STPFTH'),
    '2024': snomedKin('74128007'),
    fit: 'direct',
    note: needsSex,
  },
  'foster-parent': {
    '2020': kin('MTHFOST', 'FTHFOST'),
    '2024': snomedKin('90921004'),
    fit: 'direct',
    note: {
      nl: 'zib 2020 heeft geen sekseneutrale pleegouder; PRNFOST staat in RoleCode en buiten de verplichte lijst',
      en: 'zib 2020 has no sex-neutral foster parent; PRNFOST is in RoleCode and outside the required list',
    },
  },
  'foster-guardian': {
    '2020': { ...kin('MTHFOST', 'FTHFOST'), ...role('11') },
    '2024': { ...snomedKin('90921004'), ...snomedRole('394619001') },
    fit: 'direct',
  },
  'family-home-parent': {
    '2020': role('07'),
    '2024': otherKin,
    fit: 'gap',
    note: {
      nl: 'nergens een code voor gezinshuisouder; onder contract beter een PractitionerRole',
      en: 'no code for a family-home parent anywhere; under contract better a PractitionerRole',
    },
  },
  'guardian-person': { '2020': role('11'), '2024': snomedRole('394619001'), fit: 'direct' },
  'guardian-gi': {
    fit: 'gap',
    note: {
      nl: 'een organisatie kan geen RelatedPerson zijn: Condition (vertegenwoordiging 6) en lid van het CareTeam',
      en: 'an organisation cannot be a RelatedPerson: a Condition (representation 6) and a member of the CareTeam',
    },
  },
  'co-authority-holder': {
    '2020': role('24'),
    '2024': snomedRole('310401000146108'),
    fit: 'direct',
    note: {
      nl: '24 is in de lijst van FHIR wettelijke vertegenwoordiger; in die van iJw werkgever',
      en: '24 is legal representative in the list of FHIR; in that of iJw it is employer',
    },
  },
  sibling: {
    '2020': kin('SIS', 'BRO'),
    '2024': snomedKin('375005'),
    fit: 'lossy',
    note: { nl: 'halfbroers en -zussen zijn niet apart', en: 'half-siblings are not apart' },
  },
  grandparent: { '2020': kin('GRMTH', 'GRFTH'), '2024': snomedKin('38312007'), fit: 'direct' },
  'aunt-uncle': {
    '2020': kin('AUNT', 'UNCLE'),
    '2024': {
      relationship: {
        female: { system: systems.snomed, code: '25211005' },
        male: { system: systems.snomed, code: '38048003' },
      },
    },
    fit: 'direct',
    note: {
      nl: 'beide uitgaven hebben hier het geslacht nodig',
      en: 'both releases need the sex here',
    },
  },
  'other-kin': {
    '2020': otherKin,
    '2024': snomedKin('55538000'),
    fit: 'lossy',
    note: {
      nl: 'zib 2020 kent alleen COUSN, NEPHEW en NIECE, en het register zegt niet welke: "anders"',
      en: 'zib 2020 knows COUSN, NEPHEW and NIECE only, and the register does not say which: "other"',
    },
  },
  'partner-of-parent': {
    '2020': otherKin,
    '2024': otherKin,
    fit: 'gap',
    note: {
      nl: 'DOMPART en 262043009 betekenen partner van het kind zelf',
      en: 'DOMPART and 262043009 mean partner of the child itself',
    },
  },
  friend: { '2020': role('20'), '2024': snomedKin('48385004'), fit: 'direct' },
  'neighbour-family': { '2020': role('19'), '2024': snomedKin('427568008'), fit: 'direct' },
  jim: {
    '2020': role('09'),
    '2024': snomedRole('300601000146109'),
    fit: 'gap',
    note: {
      nl: '15 (mentor) is de mentor van de wet, geen JIM: zib 2020 zegt "anders", zib 2024 vertrouwenspersoon',
      en: '15 (mentor) is the mentor of the law, no JIM: zib 2020 says "other", zib 2024 confidant',
    },
  },
  teacher: { '2020': role('09'), '2024': snomedRole('106304008'), fit: 'direct' },
  lawyer: {
    '2020': { role: { system: systems.zibRole, code: '100004' } },
    '2024': snomedRole('12877000'),
    fit: 'direct',
  },
  volunteer: { '2020': role('09'), '2024': { role: other }, fit: 'gap' },
  'youth-protector': {
    fit: 'gap',
    note: {
      nl: 'professional: PractitionerRole en lid van het CareTeam; geen UZI-rolcode past',
      en: 'professional: PractitionerRole and member of the CareTeam; no UZI role code fits',
    },
  },
};

/** The code for a sex, or the neutral one; `undefined` where the release needs a sex that is not known. */
export function codeForSex(codes: BySex, sex: Sex | undefined): Coded | undefined {
  return (sex === 'female' ? codes.female : sex === 'male' ? codes.male : undefined) ?? codes.any;
}
