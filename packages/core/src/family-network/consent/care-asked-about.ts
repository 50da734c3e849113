/** Help about which consent is asked, and what was said to it. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Consent } from '../../decisions/consent.js';
import type { Placement } from '../../placements/placement.js';
import type { CareTrajectory } from '../../placements/trajectory.js';
import type { RegisterIndex } from '../../register/register-index.js';

/**
 * Help or a stay about which consent is asked.
 *
 * @dutch hulp waarvoor toestemming wordt gevraagd
 */
export type CareAskedAbout = Pick<CareTrajectory | Placement, 'id' | 'personId' | 'careForm'>;

/** What was said to the care on or before a day, in order of ids. */
export function consentsTo(
  index: RegisterIndex,
  { id, personId }: CareAskedAbout,
  day: PlainDate,
): readonly Consent[] {
  return index
    .of('consents', 'about', id)
    .filter(
      (consent) => consent.personId === personId && (consent.givenOn ?? consent.refusedOn ?? day) <= day,
    );
}

/**
 * The consents with a role in place of an id told as those of whoever has the role: `youth` is the child, `gezag-holder`
 * and `parents` are each holder of authority. A role that nobody is known to have stays as it is.
 */
export function withRolesAsIds(
  said: readonly Consent[],
  childId: string,
  holderIds: readonly string[],
): readonly Consent[] {
  if (said.length === 0) return said;
  return said.flatMap((consent) => {
    if (consent.byId === 'youth') return [{ ...consent, byId: childId }];
    const isOfHolders = consent.byId === 'gezag-holder' || consent.byId === 'parents';
    if (!isOfHolders || holderIds.length === 0) return [consent];
    return holderIds.map((byId) => ({ ...consent, byId }));
  });
}

/** Given on or before the day, and neither withdrawn nor refused since. */
export function isStanding(consent: Consent, day: PlainDate): boolean {
  const { givenOn, refusedOn } = consent;
  if (givenOn === undefined || givenOn > day) return false;
  if (refusedOn !== undefined && refusedOn >= givenOn && refusedOn <= day) return false;
  return !isWithdrawn(consent, day);
}

/** Withdrawn on or before the day. */
export function isWithdrawn({ withdrawnOn }: Consent, day: PlainDate): boolean {
  return withdrawnOn !== undefined && withdrawnOn <= day;
}
