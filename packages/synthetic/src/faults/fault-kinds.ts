/**
 * The kinds of fault that can be planted: faults of reading, and faults that a rule on people or stays finds.
 */

/**
 * What each fault is, by kind, with the code of the finding or the id of the rule that should find it.
 *
 * @dutch soorten geplante fouten
 * @example
 * faultKinds['group-of-seven'].found; // 'S07'
 */
export const faultKinds = {
  /** A closed stay ends before it starts. */
  'end-before-start': { found: 'P03' },
  /** A second full-time stay begins while the first one lasts. */
  'overlapping-stays': { found: 'S01' },
  /** One child too many in a group. */
  'group-of-seven': { found: 'S07' },
  /** A form of care that is in no list: a word mistyped. */
  'unknown-care-form': { found: 'core/unknown-code' },
  /** A stay of a person who is not in the register. */
  'dangling-person': { found: 'core/dangling-reference' },
  /** Foster care that first begins half a year after the eighteenth birthday. */
  'foster-care-too-late': { found: 'S05' },
  /** The child went home, yet lives there only weeks later. */
  'late-home-spell': { found: 'S18' },
  /** Weekend foster care of 2.3 nights a week. */
  'odd-nights': { found: 'S02' },
  /** A stay that has an end and whose end is unknown. */
  'end-known-and-unknown': { found: 'P04' },
  /** Help goes on after the death of the child. */
  'help-after-death': { found: 'P02' },
  /** Help goes on after the eighteenth birthday without a ground. */
  'no-ground': { found: 'P07' },
  /** Two stays with one id. */
  'double-id': { found: 'core/duplicate-id' },
  /** A parent who is born after the register was extracted. */
  'born-too-late': { found: 'P01' },
  /** A family home for three nights a week. */
  'few-nights': { found: 'S03' },
} as const;

/**
 * A kind of fault that can be planted.
 *
 * @dutch soort geplante fout
 */
export type FaultKind = keyof typeof faultKinds;
