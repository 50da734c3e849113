/**
 * Title coverage: which nights of a stay a legal title carries, and which it does not.
 *
 * A child may stay away from home because a court allows it, because a guardian decides it, or because those whose
 * consent counts agree. Each night is looked at by itself: a title that ends on the day another begins leaves no gap.
 */
import { type ClosedPeriod, clamp, gaps, type Period } from '../../../calendar/period.js';
import { addDays, type PlainDate } from '../../../calendar/plain-date.js';
import type { Placement } from '../../../placements/placement.js';
import { knownPeriodOf } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { neededTitleOf } from './carries.js';
import { consentNights } from './consent-nights.js';
import type { Judged, TitleCoverage, UncoveredNights, UndeterminedReason } from './coverage.js';
import { supervisionOf } from './measure-in-force.js';
import { carriedByTitles, framedByClosedTitles, shortfallsOfTitles } from './titles-of.js';

/**
 * Which nights of a placement a legal title carries, up to the recorded end, or up to and including the night of `asOf`
 * while it runs. Of a placement whose end is unknown only the first night is judged.
 *
 * A closed stay needs a closed authorisation on each night; leave does not break it, a suspension does unless the child
 * was on leave. An open stay by day and night under a supervision order needs a placement authorisation, or one for
 * closed care; under the guardianship of an institution that guardianship carries it, as does a suspension that leaves
 * nobody with authority; otherwise the consent of those who must, as `consentNeeded` of the family network says of each
 * night. Part of a week under a supervision order is carried by the order. At home, and for help without a stay, no title
 * is needed.
 *
 * Every title of the child counts, also one that the placement does not name in `authorisationId`. Whether consent was
 * asked in the right way, and whether the grounds were there, is not looked at.
 *
 * @dutch dekking door een titel
 * @example
 * const placement: Placement = { id: 'p', personId: 'c1', careForm: 'gesloten-instelling', start: '2025-02-05', end: '2025-08-10' };
 * const index = indexRegister({ about: { version: '1' }, placements: [placement], authorisations: [{ id: 'a', personId: 'c1', kind: 'gesloten-machtiging', decidedOn: '2025-02-03', start: '2025-02-03', end: '2025-08-03', carriedOutOn: '2025-02-05' }] });
 * const { uncoveredNights } = titleCoverage(index, placement, '2025-08-15');
 * uncoveredNights.map(({ start, end, because }) => [start, end, because]); // [['2025-08-03', '2025-08-10', 'no-title']]
 */
export function titleCoverage(index: RegisterIndex, placement: Placement, asOf: PlainDate): TitleCoverage {
  const nights = judgedNights(placement, asOf);
  if (nights.end <= nights.start) return { nights: { start: nights.start, end: nights.start }, ...nothing };
  return { nights, ...judge(index, placement, nights) };
}

const nothing: Judged = { carried: [], uncoveredNights: [], undeterminedNights: [] };

function judge(index: RegisterIndex, placement: Placement, nights: ClosedPeriod): Judged {
  switch (neededTitleOf(placement.careForm)) {
    case 'none':
      return nothing;
    case 'unknown':
      return undetermined([nights], 'care-form-unknown');
    case 'closed':
      return judgeByAuthorisation(index, placement, nights, 'authorisations-unknown');
    case 'other-act':
      return judgeByAuthorisation(index, placement, nights, 'title-of-another-act');
    case 'open':
      return judgeOpen(index, placement, nights);
  }
}

/** A stay that only an authorisation can carry. One of another Act need not be in the register. */
function judgeByAuthorisation(
  index: RegisterIndex,
  placement: Placement,
  nights: ClosedPeriod,
  unless: 'authorisations-unknown' | 'title-of-another-act',
): Judged {
  const carried = carriedByTitles(index, placement, nights);
  const left = gaps(carried, nights);
  if (left.length === 0) return { ...nothing, carried };
  const isUnknown = unless === 'title-of-another-act' || !index.has('authorisations');
  return isUnknown
    ? { ...undetermined(left, unless), carried }
    : {
        carried,
        uncoveredNights: explained(left, shortfallsOfTitles(index, placement, nights)),
        undeterminedNights: [],
      };
}

function judgeOpen(index: RegisterIndex, placement: Placement, nights: ClosedPeriod): Judged {
  const carried = carriedByTitles(index, placement, nights);
  const left = gaps(carried, nights);
  if (left.length === 0) return { ...nothing, carried };
  const supervision = supervisionOf(index, placement.personId);
  if (supervision === undefined) return { ...undetermined(left, 'measures-unknown'), carried };

  const supervised = left.flatMap((each) => within(supervision, each));
  const voluntary = left.flatMap((each) => gaps(supervision, each));
  const underOrder = judgeSupervised(index, placement, supervised);
  const byConsent = beside(
    framedByClosedTitles(index, placement, nights),
    consentNights(index, placement, voluntary),
  );
  return {
    carried: [...carried, ...byConsent.carried],
    uncoveredNights: [...underOrder.uncoveredNights, ...byConsent.uncoveredNights].sort(byStart),
    undeterminedNights: [...underOrder.undeterminedNights, ...byConsent.undeterminedNights].sort(byStart),
  };
}

/** Nights without consent, of which those in the frame of a closed authorisation lack a title that carries them. */
function beside(framed: readonly UncoveredNights[], byConsent: Judged): Judged {
  if (framed.length === 0 || byConsent.uncoveredNights.length === 0) return byConsent;
  const uncoveredNights = byConsent.uncoveredNights.flatMap((each) => [
    ...gaps(framed, each).map((part) => ({ ...each, ...part })),
    ...explained([each], framed).filter(({ because }) => because !== 'no-title'),
  ]);
  return { ...byConsent, uncoveredNights };
}

function judgeSupervised(
  index: RegisterIndex,
  placement: Placement,
  nights: readonly ClosedPeriod[],
): Judged {
  if (!index.has('authorisations')) return undetermined(nights, 'authorisations-unknown');
  const uncoveredNights = nights.flatMap((each) =>
    explained([each], shortfallsOfTitles(index, placement, each)),
  );
  return { ...nothing, uncoveredNights };
}

function undetermined(nights: readonly ClosedPeriod[], because: UndeterminedReason): Judged {
  return { ...nothing, undeterminedNights: nights.map((each) => ({ ...each, because })) };
}

/** Nights without a title, cut where what fell short changes; what nothing explains had no title at all. */
function explained(
  nights: readonly ClosedPeriod[],
  shortfalls: readonly UncoveredNights[],
): UncoveredNights[] {
  return nights.flatMap((each) => {
    const pieces: UncoveredNights[] = [];
    let left: readonly ClosedPeriod[] = [each];
    for (const shortfall of shortfalls) {
      pieces.push(
        ...left.flatMap((part) => within([shortfall], part)).map((part) => ({ ...shortfall, ...part })),
      );
      left = left.flatMap((part) => gaps([shortfall], part));
    }
    const rest = left.map((part) => ({ ...part, because: 'no-title', certainty: 'high' }) as const);
    return [...pieces, ...rest].sort(byStart);
  });
}

function within(periods: readonly Period[], bounds: ClosedPeriod): ClosedPeriod[] {
  return periods.flatMap((each) => {
    const inside = clamp({ start: each.start, ...(each.end !== undefined && { end: each.end }) }, bounds);
    return inside === undefined ? [] : [inside];
  });
}

function judgedNights(placement: Placement, asOf: PlainDate): ClosedPeriod {
  const { start, end } = knownPeriodOf(placement);
  return { start, end: end ?? (asOf < '9999-12-31' ? addDays(asOf, 1) : asOf) };
}

function byStart(a: Period, b: Period): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
