/**
 * Kinds of relation of iJw (COD472) as roles of contact persons in zib 2020.
 *
 * The code system of zib 2020 carries the Vektis number 472 and is not code for code the list of iJw: 23 and 24 mean
 * something else, so a code must never be passed through. The mapping to zib 2024 is not known.
 */
import type { Texts } from '@jeugd/core';
import { systems } from '../names/systems.js';
import type { Coded } from './coded.js';
import type { BySex } from './network-roles.js';

/**
 * A kind of relation of iJw and its code in zib 2020.
 *
 * @dutch soort relatie
 */
export interface IjwRelation {
  /** Code of iJw, list COD472. */
  readonly iJw: string;
  /** What iJw calls it. */
  readonly dutch: string;
  /** The role in zib 2020. */
  readonly role?: Coded;
  /** The kinship in zib 2020, which may need the sex. */
  readonly relationship?: BySex;
  /** What to know. */
  readonly note?: Texts;
}

const same = (iJw: string, dutch: string): IjwRelation => ({
  iJw,
  dutch,
  role: { system: systems.role, code: iJw },
});
const kin = (iJw: string, dutch: string, female: string, male: string): IjwRelation => ({
  iJw,
  dutch,
  relationship: {
    female: { system: systems.roleCode, code: female },
    male: { system: systems.roleCode, code: male },
  },
});

/**
 * The kinds of relation of iJw.
 *
 * @dutch soorten relatie
 */
export const ijwRelations: readonly IjwRelation[] = [
  same('03', 'Curator (juridisch)'),
  same('04', 'Financieel (gemachtigd)'),
  same('05', 'Financieel (toetsing)'),
  same('06', 'Leefeenheid'),
  same('07', 'Hulpverlener'),
  { iJw: '08', dutch: 'Specialist' },
  same('09', 'Anders'),
  kin('10', 'Ouder', 'MTH', 'FTH'),
  same('11', 'Voogd'),
  {
    iJw: '12',
    dutch: 'Partner/echtgeno(o)t(e)',
    relationship: { any: { system: systems.roleCode, code: 'DOMPART' } },
    note: {
      nl: 'ook HUSB en WIFE; iJw zegt niet of zij gehuwd zijn',
      en: 'HUSB and WIFE too; iJw does not say whether they are married',
    },
  },
  kin('13', 'Pleegouder', 'MTHFOST', 'FTHFOST'),
  same('14', 'Bewindvoerder'),
  same('15', 'Mentor'),
  kin('16', 'Zoon/dochter', 'DAUC', 'SONC'),
  { iJw: '17', dutch: 'Familielid' },
  { iJw: '18', dutch: 'Gezinslid' },
  same('19', 'Buur'),
  same('20', 'Vriend(in)/kennis'),
  same('21', 'Cliëntondersteuner'),
  { iJw: '22', dutch: 'Huisarts' },
  {
    iJw: '23',
    dutch: 'Erven van',
    note: {
      nl: 'in FHIR betekent 23 contactpersoon: niet doorgeven',
      en: 'in FHIR 23 means contact person: do not pass it on',
    },
  },
  {
    iJw: '24',
    dutch: 'Werkgever',
    note: {
      nl: 'in FHIR betekent 24 wettelijke vertegenwoordiger: niet doorgeven',
      en: 'in FHIR 24 means legal representative: do not pass it on',
    },
  },
  { iJw: '25', dutch: 'Wijkcoach' },
];
