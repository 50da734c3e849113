/** The results of gezag of the BRP, with the name that each had before. */
import type { AuthorityKind } from '@jeugd/core';

/**
 * What the BRP answers about one child.
 *
 * @dutch uitkomst van gezag
 */
export type GezagResult =
  /** Both parents together. */
  | 'joint-parents'
  /** One parent alone. */
  | 'sole-parent'
  /** A parent and somebody who is no parent. */
  | 'parent-with-other'
  /** A guardian, or two; an organisation is never named. */
  | 'guardianship'
  /** Nobody for now. This is a result, and not the absence of authority for good. */
  | 'nobody-for-now'
  /** The BRP cannot tell. */
  | 'undetermined';

/** A type of the API. */
export interface GezagType {
  /** Its result. */
  readonly result: GezagResult;
  /** The kind of authority of each holder. */
  readonly kind?: AuthorityKind;
}

/** The types of 2.7.0, and the name that the first had from 2.2.0 to 2.6.2. */
export const gezagTypes: ReadonlyMap<string, GezagType> = /* @__PURE__ */ (() =>
  new Map<string, GezagType>([
    ['GezamenlijkOuderlijkGezag', { result: 'joint-parents', kind: 'joint-parents' }],
    ['TweehoofdigOuderlijkGezag', { result: 'joint-parents', kind: 'joint-parents' }],
    ['EenhoofdigOuderlijkGezag', { result: 'sole-parent', kind: 'sole-parent' }],
    ['GezamenlijkGezag', { result: 'parent-with-other', kind: 'parent-with-other' }],
    ['Voogdij', { result: 'guardianship' }],
    ['TijdelijkGeenGezag', { result: 'nobody-for-now' }],
    ['GezagNietTeBepalen', { result: 'undetermined' }],
  ]))();
