/**
 * K29: of an admission to closed care the holder of authority, the municipality and who asked for the authorisation are
 * told as soon as possible.
 *
 * The law gives no term: a notice on any day from the admission on will do, and on that day itself nothing is missing
 * yet. A move from one closed place to another is no admission.
 */
import { lastDayOfAll, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { holdersOfAuthority } from '@jeugd/core/family-network';
import { defineGroupRule } from '../../engine/index.js';
import { isParty, partyOf } from '../shared/parties.js';
import { isForClosedCare } from './closed-authorisations.js';
import { admissionsOf, isClosedStay } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K29: each admission has a notice to all who must be told. */
export const admissionIsTold = defineGroupRule({
  id: 'K29',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.13(2)',
  article: 'Jeugdwet 6.1.13(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K29,
  on: 'placements',
  by: 'personId',
  needs: ['notices'],
  reads: ['authorities', 'requests', 'organisations', 'persons'],
  appliesTo: isClosedStay,
  check(stays, { all, index, asOf, inForce, report }) {
    const personId = stays[0]?.personId ?? '';
    const notices = index.of('notices', 'personId', personId).filter(({ kind }) => kind === 'admission');
    const admissions = admissionsOf(all.filter(isClosedStay));
    let next = 0;
    for (const [position, { start }] of admissions.entries()) {
      while ((stays[next]?.start ?? start) < start) next += 1;
      const first = stays[next];
      if (first === undefined || start >= asOf || inForce({ date: start }) === undefined) continue;
      const until = admissions[position + 1]?.start ?? lastDayOfAll;
      const told = notices.filter(({ on }) => start <= on && on < until).map(({ to }) => to);
      const addressees = addresseesOf(personId, start, index);
      const missing = addressees.filter((isAddressee) => !told.some(isAddressee)).length;
      if (missing > 0) report(first, { missing });
    }
  },
});

/** Tells whether a notice went to somebody. */
type Addressee = (to: string) => boolean;

function addresseesOf(personId: string, day: PlainDate, index: RegisterIndex): readonly Addressee[] {
  return [
    (to) => isParty(to, 'college', index),
    ...holdersAsAddressee(personId, day, index),
    ...requesterAsAddressee(personId, day, index),
  ];
}

/** Where the register does not tell who holds authority, nobody can say who is missing. From eighteen nobody holds it. */
function holdersAsAddressee(personId: string, day: PlainDate, index: RegisterIndex): readonly Addressee[] {
  const onDay = holdersOfAuthority(index, personId, day);
  if (!onDay.isDetermined) return [];
  const ids = new Set(onDay.holders.map(({ holderId }) => holderId));
  if (ids.size === 0) return [];
  const hasInstitution = onDay.holders.some(({ kind }) => kind === 'guardian-gi');
  return [(to) => isHolder(to) || ids.has(to) || (hasInstitution && isParty(to, 'gi', index))];
}

function isHolder(to: string): boolean {
  return to === 'gezag-holder' || to === 'parents';
}

/** Who filed the last request before the admission, unless the municipality did, which is told anyhow. */
function requesterAsAddressee(personId: string, day: PlainDate, index: RegisterIndex): readonly Addressee[] {
  let last: { readonly filedOn: PlainDate; readonly filedBy: string } | undefined;
  for (const request of index.of('requests', 'personId', personId)) {
    const isBefore = isForClosedCare(request) && request.filedOn <= day;
    if (isBefore && (last === undefined || request.filedOn > last.filedOn)) last = request;
  }
  if (last === undefined || isParty(last.filedBy, 'college', index)) return [];
  const { filedBy } = last;
  const party = partyOf(filedBy, index) ?? 'gi';
  return [(to) => to === filedBy || isParty(to, party, index)];
}
