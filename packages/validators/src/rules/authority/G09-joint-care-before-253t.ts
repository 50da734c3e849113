/**
 * G09: authority of a parent with another, while the child has a second legal parent, is asked after a year of joint
 * care and three years of sole authority.
 */
import {
  type Authority,
  type CourtRequest,
  lastDayOfAll,
  mergePeriods,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { firstDayOutside, type LegalLimitId } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { authorityTexts } from './texts.js';

/** G09: on the day of the request both times are full. */
export const jointCareBefore253t = defineRule({
  id: 'G09',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:253t(2)',
  article: 'BW 1:253t(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G09,
  on: 'requests',
  needs: ['relations', 'authorities'],
  appliesTo: (request, { index, inForce }) =>
    request.kind === 'gezag-253t' &&
    inForce({ date: request.filedOn }) !== undefined &&
    hasSecondParent(request, index),
  check(request, { index, report }) {
    const { jointCareSince, filedOn } = request;
    if (!isFull('joint-care-before-253t', jointCareSince, filedOn)) {
      report(request, {}, { field: 'jointCareSince' });
    }
    if (!isFull('sole-authority-before-253t', soleSince(request, index), filedOn)) {
      report(request, {}, { field: 'filedOn' });
    }
  },
});

/** Whether the law knows a parent besides the one who holds authority alone, or who asks. */
function hasSecondParent(request: CourtRequest, index: RegisterIndex): boolean {
  const { personId, filedOn, filedBy } = request;
  const parent = soleAuthority(request, index)?.holderId ?? filedBy;
  return index
    .of('relations', 'toId', personId)
    .some(
      ({ kind, fromId, start = filedOn, end = lastDayOfAll }) =>
        kind === 'legal-parent-of' && fromId !== parent && start <= filedOn && filedOn < end,
    );
}

/** The authority of the parent who holds it alone on the day of the request. */
function soleAuthority({ personId, filedOn }: CourtRequest, index: RegisterIndex): Authority | undefined {
  return index
    .of('authorities', 'childId', personId)
    .find(
      ({ kind, start, end = lastDayOfAll }) => kind === 'sole-parent' && start <= filedOn && filedOn < end,
    );
}

/** Since when that parent held it alone without a break. */
function soleSince(request: CourtRequest, index: RegisterIndex): PlainDate | undefined {
  const sole = soleAuthority(request, index);
  if (sole === undefined) return undefined;
  const records = index
    .of('authorities', 'childId', request.personId)
    .filter(({ kind, holderId }) => kind === sole.kind && holderId === sole.holderId);
  return mergePeriods(records).findLast(({ start }) => start <= request.filedOn)?.start;
}

function isFull(limit: LegalLimitId, since: PlainDate | undefined, filedOn: PlainDate): boolean {
  const full = since && firstDayOutside(limit, since, filedOn);
  return full !== undefined && full <= filedOn;
}
