/** A09: an institution exercises only the parts of authority that the law names, for as long as it may place the child. */
import { gaps, partialAuthoritySubjects } from '@jeugd/core';
import { authorisationInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { countsAsPlacementAuthorisation } from './placement-authorisations.js';
import { authorisationTexts } from './texts.js';

const subjects: readonly string[] = partialAuthoritySubjects;

/** A09: partial authority has a subject of the law, and lies inside a placement authorisation in force. */
export const partialAuthorityInsideAuthorisation = defineRule({
  id: 'A09',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265e',
  article: 'BW 1:265e',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A09,
  on: 'partialAuthorities',
  needs: ['authorisations'],
  reads: ['measures', 'persons', 'placements', 'requests'],
  check(authority, { index, inForce, report }) {
    if (!subjects.includes(authority.subject)) report(authority, {}, { field: 'subject' });
    const days = inForce(authority);
    if (days === undefined) return;
    const authorised = index
      .of('authorisations', 'personId', authority.personId)
      .filter(countsAsPlacementAuthorisation)
      .map((authorisation) => authorisationInForce(index, authorisation));
    const [outside] = gaps(authorised, days);
    if (outside === undefined) return;
    report(authority, {}, { field: outside.start === days.start ? 'start' : 'end' });
  },
});
