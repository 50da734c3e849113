/** Which stays a title may carry: in words in the items of law, here as a question. */
import {
  type CareFormCode,
  type CareFormId,
  careFormIds,
  hasResidence,
  isA,
  isClosedYouthCare,
} from '../../../care-forms/index.js';
import type { AuthorisationKind } from '../../kinds.js';

/**
 * What a stay asks of the law: nothing (the child is at home, or the form is no stay), a title for an open stay, a
 * closed authorisation, a title of another Act (detention, compulsory admission, long-term care), or nobody knows
 * because the form is unknown.
 *
 * @dutch benodigde titel
 */
export type NeededTitle = 'none' | 'open' | 'closed' | 'other-act' | 'unknown';

/**
 * The title that a form of care asks for. A hybrid setting counts as open; an informal stay with the own network or
 * with the other parent asks for one too.
 *
 * @dutch benodigde titel van een zorgvorm
 * @example
 * neededTitleOf('gezinshuis'); // 'open'
 * neededTitleOf('gesloten-instelling'); // 'closed'
 * neededTitleOf('jji'); // 'other-act'
 * neededTitleOf('thuis'); // 'none'
 */
export function neededTitleOf(form: CareFormCode): NeededTitle {
  return neededTitles.get(form) ?? 'unknown';
}

/**
 * Whether an authorisation of a kind may carry a stay in a form of care, once it is in force. An ordinary placement
 * authorisation carries every open stay and no closed one; a closed authorisation carries closed youth care, and counts
 * as an ordinary one for an open stay under a supervision order (Jeugdwet 6.1.2(6)); a conditional one carries closed
 * care only from the admission. Those of other Acts carry the stay of their Act.
 *
 * @dutch kan dragen
 * @example
 * mayCarry('muhp', 'gezinshuis'); // true
 * mayCarry('muhp', 'gesloten-instelling'); // false
 * mayCarry('gesloten-machtiging', 'open-leefgroep'); // true
 * mayCarry('wvggz-zorgmachtiging', 'wvggz-opname'); // true
 */
export function mayCarry(kind: AuthorisationKind, form: CareFormCode): boolean {
  const needed = neededTitleOf(form);
  switch (kind) {
    case 'muhp':
    case 'spoed-muhp':
      return needed === 'open';
    case 'gesloten-machtiging':
    case 'gesloten-spoed':
    case 'gesloten-voorwaardelijk':
      return needed === 'open' || needed === 'closed';
    case 'wvggz-zorgmachtiging':
      return form === 'wvggz-opname';
    case 'wzd-machtiging':
      return form === 'wzd-opname';
    case 'jji-tenuitvoerlegging':
      return form === 'jji';
    default:
      return false;
  }
}

/** Whether it is one of the three authorisations for closed care. */
export function isForClosedCare(kind: AuthorisationKind): boolean {
  return kind === 'gesloten-machtiging' || kind === 'gesloten-spoed' || kind === 'gesloten-voorwaardelijk';
}

/** Worked out once: every stay of every child asks it. */
const neededTitles: ReadonlyMap<string, NeededTitle> = /* @__PURE__ */ (() =>
  new Map(careFormIds.map((form) => [form, titleNeededFor(form)])))();

function titleNeededFor(form: CareFormId): NeededTitle {
  if (isClosedYouthCare(form)) return 'closed';
  if (isA(form, 'informeel-netwerk')) return 'open';
  const residence = hasResidence(form);
  if (residence === undefined) return form === 'thuis' ? 'none' : 'unknown';
  if (!residence) return 'none';
  return isA(form, 'jeugdhulp') ? 'open' : 'other-act';
}
