/** Relations of a register as contact persons: which role a relation is, and which relation a code of FHIR is. */
import type { KnownRoleId, Relation } from '@jeugd/core';
import { systems } from '../names/systems.js';
import type { ZibRelease } from '../names/zib.js';
import type { Coded } from './coded.js';
import { type BySex, networkRoleMappings, type RoleCodes } from './network-roles.js';

/** Codes for relations that are no role around a child of their own. */
const ownCodesOf: Partial<Record<Relation['kind'], Record<ZibRelease, RoleCodes>>> = {
  // Parents of whom the register does not know the sex: zib 2024 has a word for them.
  'legal-parent-of': {
    '2020': bySex('roleCode', 'MTH', 'FTH'),
    '2024': {
      relationship: {
        female: { system: systems.snomed, code: '72705000' },
        male: { system: systems.snomed, code: '66839005' },
        any: { system: systems.snomed, code: '40683002' },
      },
    },
  },
  // The one case in which "partner" is right: the partner of the child itself.
  'partner-of': {
    '2020': { relationship: { any: { system: systems.roleCode, code: 'DOMPART' } } },
    '2024': { relationship: { any: { system: systems.snomed, code: '262043009' } } },
  },
};

/**
 * The codes of a relation of somebody to a child. By its role where it names one that has codes, else by its kind; who raises a
 * child under a foster contract is a foster parent. None for relations without a code, such as a conflict.
 */
export function codesOfRelation(
  relation: Relation,
  zib: ZibRelease,
  fosters: boolean,
): { readonly codes?: RoleCodes; readonly role?: KnownRoleId } {
  const role = roleOfRelation(relation, fosters);
  const own = role === undefined ? ownCodesOf[relation.kind]?.[zib] : undefined;
  if (own !== undefined) return { codes: own };
  const codes = role === undefined ? undefined : networkRoleMappings[role]?.[zib];
  return { ...(codes !== undefined && { codes }), ...(role !== undefined && { role }) };
}

function roleOfRelation({ kind, role, basis }: Relation, fosters: boolean): KnownRoleId | undefined {
  if (role !== undefined && Object.hasOwn(networkRoleMappings, role)) return role as KnownRoleId;
  if (kind === 'legal-parent-of') return basis === 'adoption' ? 'adoptive-parent' : undefined;
  if (kind === 'raises') return fosters ? 'foster-parent' : undefined;
  return Object.hasOwn(roleOfKind, kind) ? roleOfKind[kind as keyof typeof roleOfKind] : undefined;
}

const roleOfKind = {
  'genetic-parent-of': 'biological-parent',
  'step-parent-of': 'step-parent',
  'sibling-of': 'sibling',
  'grandparent-of': 'grandparent',
  'mentor-of': 'jim',
  'holds-gezag-over': 'co-authority-holder',
} as const satisfies Partial<Record<Relation['kind'], KnownRoleId>>;

/** What a code of FHIR says of the relation between the person and the child. */
export type RelationFacts = Pick<Relation, 'kind' | 'role' | 'basis' | 'partnership'>;

/** What a published code says of a relation; `undefined` for a code that we do not know. */
export function relationOfCode({ system, code }: Coded): RelationFacts | undefined {
  return factsByCode.get(`${system}|${code}`);
}

const contact = (role?: KnownRoleId): RelationFacts => ({
  kind: 'contact-with',
  ...(role !== undefined && { role }),
});

/** The relation that each code of the required lists tells, as far as a register has a kind for it. */
const factsByCode: ReadonlyMap<string, RelationFacts> = /* @__PURE__ */ (() =>
  new Map<string, RelationFacts>([
    ...all('roleCode', ['MTH', 'FTH'], { kind: 'legal-parent-of' }),
    ...all('roleCode', ['ADOPTM', 'ADOPTF'], { kind: 'legal-parent-of', basis: 'adoption' }),
    ...all('roleCode', ['STPMTH', 'STPFTH'], { kind: 'step-parent-of' }),
    ...all('roleCode', ['MTHFOST', 'FTHFOST'], { kind: 'raises', role: 'foster-parent' }),
    ...all('roleCode', ['BRO', 'SIS'], { kind: 'sibling-of' }),
    ...all('roleCode', ['GRFTH', 'GRMTH'], { kind: 'grandparent-of' }),
    ...all('roleCode', ['AUNT', 'UNCLE'], contact('aunt-uncle')),
    ...all('roleCode', ['COUSN', 'NEPHEW', 'NIECE', 'GGRFTH', 'GGRMTH'], contact('other-kin')),
    ...all('roleCode', ['DOMPART'], { kind: 'partner-of' }),
    ...all('roleCode', ['HUSB', 'WIFE'], { kind: 'partner-of', partnership: 'marriage' }),
    ...all('snomed', ['72705000', '66839005', '40683002'], { kind: 'legal-parent-of' }),
    ...all('snomed', ['609005', '21464003', '41953004'], { kind: 'legal-parent-of', basis: 'adoption' }),
    ...all('snomed', ['30578000', '65412001', '74128007'], { kind: 'step-parent-of' }),
    ...all('snomed', ['8458002', '38265003', '90921004'], { kind: 'raises', role: 'foster-parent' }),
    ...all('snomed', ['70924004', '27733009', '375005'], { kind: 'sibling-of' }),
    ...all('snomed', ['34871008', '113157001', '38312007'], { kind: 'grandparent-of' }),
    ...all('snomed', ['25211005', '38048003'], contact('aunt-uncle')),
    ...all('snomed', ['55538000', '47801002', '2959006', '50261002', '78652007'], contact('other-kin')),
    ...all('snomed', ['262043009'], { kind: 'partner-of' }),
    ...all('snomed', ['414043009'], { kind: 'partner-of', partnership: 'registered' }),
    ...all('snomed', ['127848009', '127849001', '127850001'], {
      kind: 'partner-of',
      partnership: 'marriage',
    }),
    ...all('snomed', ['48385004'], contact('friend')),
    ...all('snomed', ['427568008'], contact('neighbour-family')),
    ...all('snomed', ['394619001'], { kind: 'holds-gezag-over', role: 'guardian-person' }),
    ...all('snomed', ['310401000146108'], { kind: 'holds-gezag-over' }),
    ...all('snomed', ['300481000146102', '300531000146100'], contact()),
    ...all('snomed', ['300601000146109'], contact('confidential-adviser')),
    ...all('snomed', ['106304008'], contact('teacher')),
    ...all('snomed', ['12877000'], contact('lawyer')),
    ...all('role', ['01', '02', '23'], contact()), // 23 = contact person, not the heirs of the list of iJw
    ...all('role', ['11'], { kind: 'holds-gezag-over', role: 'guardian-person' }),
    ...all('role', ['24'], { kind: 'holds-gezag-over' }), // 24 = legal representative, not the employer of iJw
    ...all('role', ['19'], contact('neighbour-family')),
    ...all('role', ['20'], contact('friend')),
    ...all('zibRole', ['100004'], contact('lawyer')),
  ]))();

function all(system: keyof typeof systems, codes: readonly string[], facts: RelationFacts) {
  return codes.map((code) => [`${systems[system]}|${code}`, facts] as const);
}

function bySex(system: keyof typeof systems, female: string, male: string): RoleCodes {
  const codes: BySex = {
    female: { system: systems[system], code: female },
    male: { system: systems[system], code: male },
  };
  return { relationship: codes };
}

/** The codes with which a holder of authority stands among the contact persons. */
export function codesOfHolder(kind: string, zib: ZibRelease): readonly Coded[] {
  const role = guardians.has(kind) ? 'guardian-person' : 'co-authority-holder';
  const code = networkRoleMappings[role]?.[zib]?.role;
  return code === undefined ? [] : [code];
}

const guardians: ReadonlySet<string> = new Set([
  'guardian-person',
  'joint-guardians',
  'provisional-guardian',
  'temporary-guardian',
]);
