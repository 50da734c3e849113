/**
 * Who may stand around a child: ids of the roles of our reference of the family network, and nothing else.
 */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Roles in the family and care network, by id.
 *
 * @dutch rollen rond een kind
 */
export const roleIds = [
  /** kind / jeugdige. */
  'child',
  /** moeder uit wie het kind is geboren. */
  'birth-mother',
  /** duomoeder (juridisch). */
  'legal-mother-2',
  /** juridische vader. */
  'legal-father',
  /** biologische ouder. */
  'biological-parent',
  /** erkenner. */
  'acknowledger',
  /** adoptiefouder. */
  'adoptive-parent',
  /** stiefouder. */
  'step-parent',
  /** ander met gezag. */
  'co-authority-holder',
  /** voogd (natuurlijk persoon). */
  'guardian-person',
  /** voogd (gecertificeerde instelling). */
  'guardian-gi',
  /** voorlopige voogd (GI). */
  'provisional-guardian',
  /** pleegouder. */
  'foster-parent',
  /** pleegoudervoogd. */
  'foster-guardian',
  /** verzorger uit netwerk zonder contract. */
  'kin-carer',
  /** gezinshuisouder. */
  'family-home-parent',
  /** broer of zus. */
  'sibling',
  /** grootouder. */
  'grandparent',
  /** oom of tante. */
  'aunt-uncle',
  /** ander familielid. */
  'other-kin',
  /** partner van ouder. */
  'partner-of-parent',
  /** JIM. */
  'jim',
  /** buurtgezin / steungezin. */
  'neighbour-family',
  /** vrijwilliger uit netwerk. */
  'volunteer',
  /** vriend of vriendin. */
  'friend',
  /** schuldhulpmaatje. */
  'debt-buddy',
  /** leerkracht / mentor school. */
  'teacher',
  /** school. */
  'school',
  /** sportclub. */
  'sports-club',
  /** huisarts. */
  'general-practitioner',
  /** jeugdbeschermer / gezinsmanager. */
  'youth-protector',
  /** gezinsmentor. */
  'family-mentor',
  /** gezinswerker. */
  'family-worker',
  /** medewerker lokaal team. */
  'local-team-worker',
  /** systeemtherapeut / MST-therapeut. */
  'therapist',
  /** pedagogisch medewerker. */
  'group-worker',
  /** gekwalificeerde gedragswetenschapper. */
  'behavioural-scientist',
  /** SPV. */
  'psychiatric-nurse',
  /** vertrouwenspersoon. */
  'confidential-adviser',
  /** raadsman / advocaat. */
  'lawyer',
  /** bijzondere curator. */
  'guardian-ad-litem',
  /** jeugdhulpaanbieder. */
  'provider',
  /** gemeente (college). */
  'municipality',
  /** Raad voor de Kinderbescherming. */
  'board',
  /** gecertificeerde instelling. */
  'gi',
  /** jeugdhulpverantwoordelijke. */
  'youth-care-responsible',
  /** curator of mentor. */
  'curator-mentor',
  /** Inspectie gezondheidszorg en jeugd. */
  'inspectorate',
  /** arts. */
  'certifying-doctor',
] as const;

/**
 * Id of a role that we know.
 *
 * @dutch rol
 */
export type KnownRoleId = (typeof roleIds)[number];

/**
 * Id of a role; a literal that does not exist does not compile.
 *
 * @dutch rol in het netwerk
 */
export type RoleId = KnownRoleId | UnknownCode;
