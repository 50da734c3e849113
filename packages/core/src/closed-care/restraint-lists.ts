/**
 * Where each kind of restraint may be used, as the Act lists it. (Jeugdwet as in force since 2024-01-01; before that day
 * the Act held no such lists.)
 */
import type { RestraintKind, restraintKinds } from './words.js';

/**
 * The kinds of restraint by the list that holds them; a kind may stand on two.
 *
 * @dutch lijsten van vrijheidsbeperkende maatregelen
 * @example
 * restraintLists.transport.length; // 3
 */
export const restraintLists = {
  /** In a closed accommodation (Jeugdwet 6.3.2.1 to 6.3.2.5). */
  'closed-care': [
    'supervision',
    'holding',
    'place-ban',
    'no-group-activities',
    'transfer',
    'stay-in-room-unlocked',
    'seclusion',
    'programme-duty',
    'medical-treatment',
    'contact-limit',
    'visit-limit',
    'contact-supervision',
    'body-check',
    'clothing-check',
    'urine-test',
    'room-check',
    'mail-check',
  ],
  /** During transport (Jeugdwet 6.3.2.6). */
  transport: ['transport-holding', 'transport-clothing-check', 'transport-compartment'],
  /** In a court building (Jeugdwet 6.3.2.7). */
  court: ['court-holding', 'court-clothing-check', 'court-room'],
  /** In the plan of a conditional authorisation (Jeugdwet 6.1.4(6)). */
  'conditional-plan': [
    'body-check',
    'clothing-check',
    'urine-test',
    'movement-limit',
    'electronic-monitoring',
  ],
} as const satisfies Readonly<Record<string, readonly (typeof restraintKinds)[number][]>>;

/**
 * Id of a list of restraints.
 *
 * @dutch id van een lijst van maatregelen
 */
export type RestraintListId = keyof typeof restraintLists;

/**
 * Whether a kind of restraint stands on a list of the Act. A word that nobody knows stands on none.
 *
 * @dutch staat op de lijst
 * @example
 * isOnRestraintList('seclusion', 'closed-care'); // true
 * isOnRestraintList('electronic-monitoring', 'closed-care'); // false
 * isOnRestraintList('no-dessert' as UnknownCode, 'closed-care'); // false
 */
export function isOnRestraintList(kind: RestraintKind, list: RestraintListId): boolean {
  return lists[list].has(kind);
}

const lists: Readonly<Record<RestraintListId, ReadonlySet<string>>> = /* @__PURE__ */ (() => ({
  'closed-care': new Set<string>(restraintLists['closed-care']),
  transport: new Set<string>(restraintLists.transport),
  court: new Set<string>(restraintLists.court),
  'conditional-plan': new Set<string>(restraintLists['conditional-plan']),
}))();
