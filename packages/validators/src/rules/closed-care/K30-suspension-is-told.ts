/**
 * K30: the Board and the municipality are told of each suspension of a closed authorisation and of its withdrawal.
 *
 * A suspension that ends before the authorisation does was withdrawn. The law gives no term: a notice on the day or on a
 * later one, before the next suspension, will do; on the day itself nothing is missing yet.
 */
import {
  type Authorisation,
  lastDayOfAll,
  type Notice,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isParty } from '../shared/parties.js';
import { isForClosedCare } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

/** K30: each suspension and each withdrawal has a notice to the Board and one to the municipality. */
export const suspensionIsTold = defineRule({
  id: 'K30',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(6)',
  article: 'Jeugdwet 6.1.12(6)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K30,
  on: 'authorisations',
  needs: ['notices'],
  reads: ['organisations'],
  appliesTo: (authorisation, { asOf }) =>
    isForClosedCare(authorisation) && (authorisation.suspensions ?? []).some(({ start }) => start < asOf),
  check(authorisation, { index, asOf, report }) {
    const notices = index.of('notices', 'personId', authorisation.personId);
    const missing = happeningsIn(authorisation, asOf)
      .map((happening) => addresseesLeft(happening, notices, index))
      .reduce((sum, left) => sum + left, 0);
    if (missing > 0) report(authorisation, { missing }, { field: 'suspensions' });
  },
});

/** A suspension or a withdrawal, and the day of the next of its kind. */
interface Happening {
  readonly kind: 'suspension' | 'suspension-withdrawn';
  readonly on: PlainDate;
  readonly next: PlainDate;
}

function happeningsIn({ suspensions = [], end }: Authorisation, asOf: PlainDate): readonly Happening[] {
  const begun = suspensions.map(({ start }) => start);
  const withdrawn = suspensions.flatMap((each) =>
    each.end === undefined || each.end >= end ? [] : [each.end],
  );
  return [...inOrder('suspension', begun), ...inOrder('suspension-withdrawn', withdrawn)].filter(
    ({ on }) => on < asOf,
  );
}

function inOrder(kind: Happening['kind'], days: readonly PlainDate[]): readonly Happening[] {
  const sorted = [...new Set(days)].sort();
  return sorted.map((on, at) => ({ kind, on, next: sorted[at + 1] ?? lastDayOfAll }));
}

/** How many of the Board and the municipality were not told. */
function addresseesLeft(
  { kind, on, next }: Happening,
  notices: readonly Notice[],
  index: RegisterIndex,
): number {
  const told = notices.filter((notice) => notice.kind === kind && on <= notice.on && notice.on < next);
  const isTold = (party: 'board' | 'college') => told.some(({ to }) => isParty(to, party, index));
  return Number(!isTold('board')) + Number(!isTold('college'));
}
