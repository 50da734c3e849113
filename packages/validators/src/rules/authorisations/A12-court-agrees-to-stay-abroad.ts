/** A12: an institution that is guardian places a child abroad only when the court agrees. */
import { clamp, type Placement } from '@jeugd/core';
import { authorityInForce } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { isCourt } from '../shared/parties.js';
import { authorisationTexts } from './texts.js';

/** Words with which a register may write that a place is in the Netherlands. */
const homeCountry: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['nl', 'nld', 'nederland', 'netherlands']))();

/** A12: to a stay abroad under guardianship of an institution the court agreed on or before its first day. */
export const courtAgreesToStayAbroad = defineRule({
  id: 'A12',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:306',
  article: 'BW 1:306',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A12,
  on: 'placements',
  needs: ['authorities', 'decisions'],
  reads: ['persons'],
  appliesTo: (placement, context) => isAbroad(placement) && isUnderInstitution(placement, context),
  check(placement, { index, report }) {
    const isAgreed = index
      .of('decisions', 'personId', placement.personId)
      .some(
        ({ kind, by, date, about = placement.id }) =>
          kind === 'consent-abroad' &&
          isCourt(by) &&
          date <= placement.start &&
          (about === placement.id || index.find('placements', about) === undefined),
      );
    if (!isAgreed) report(placement, {}, { field: 'country' });
  },
});

function isAbroad({ country }: Placement): boolean {
  const words = country?.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length > 0 && !words.some((word) => homeCountry.has(word));
}

function isUnderInstitution(placement: Placement, { index, inForce }: RuleContext): boolean {
  const days = inForce(placement);
  if (days === undefined) return false;
  return index
    .of('authorities', 'childId', placement.personId)
    .some(
      (authority) =>
        authority.kind === 'guardian-gi' && clamp(authorityInForce(index, authority), days) !== undefined,
    );
}
