/** What ends an authorisation: its record, its longest duration, its lapses, and a birthday. */
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Authorisation } from '../../authorisation.js';
import type { AuthorisationKind } from '../../kinds.js';
import { type Ending, endingByLimit, recordedEnd } from './ending.js';
import {
  endWhenClosedGranted,
  lapseWhenConsentWithdrawn,
  lapseWhenNotCarriedOut,
  lapseWhenNotHeard,
} from './lapses.js';
import { endWhenRegularDecided } from './regular-decision.js';
import { lapseWhenResidenceNotNeeded } from './residence-not-needed.js';

/** All endings of an authorisation, with the birthday that ends it, if any; the supervision order is not looked at. */
export function endingsOf(
  index: RegisterIndex,
  authorisation: Authorisation,
  birthday: Ending | undefined,
): readonly (Ending | undefined)[] {
  const { kind, start, end } = authorisation;
  return [
    recordedEnd(end),
    longestDuration(kind, start, isExtensionOfConditional(index, authorisation)),
    ...lapsesOf(index, authorisation),
    birthday,
  ];
}

/**
 * Whether a conditional authorisation is an extension: it follows another of the same child without a gap. What begins
 * after a gap is a first one again.
 *
 * @dutch verlenging van een voorwaardelijke machtiging
 * @example
 * const first: Authorisation = { id: 'a1', personId: 'c1', kind: 'gesloten-voorwaardelijk', decidedOn: '2024-07-15', start: '2024-07-15', end: '2025-01-15' };
 * const next: Authorisation = { ...first, id: 'a2', decidedOn: '2025-01-10', start: '2025-01-15', end: '2026-01-15' };
 * const index = indexRegister({ about: { version: '1' }, authorisations: [first, next] });
 * isExtensionOfConditional(index, first); // false
 * isExtensionOfConditional(index, next); // true
 */
export function isExtensionOfConditional(
  index: RegisterIndex,
  { kind, personId, start }: Authorisation,
): boolean {
  return (
    kind === 'gesloten-voorwaardelijk' &&
    index
      .of('authorisations', 'personId', personId)
      .some((earlier) => earlier.kind === kind && earlier.start < start && earlier.end >= start)
  );
}

/** The longest an authorisation may last by law, counted from its first day. */
export function longestDuration(
  kind: AuthorisationKind,
  start: PlainDate,
  isExtension: boolean,
): Ending | undefined {
  switch (kind) {
    case 'muhp':
    case 'spoed-muhp':
      return endingByLimit('muhp', start);
    case 'gesloten-machtiging':
      return endingByLimit('gesloten-machtiging', start);
    case 'gesloten-spoed':
      return endingByLimit('gesloten-spoed', start);
    case 'gesloten-voorwaardelijk':
      return endingByLimit(
        isExtension ? 'gesloten-voorwaardelijk-extension' : 'gesloten-voorwaardelijk',
        start,
      );
    default:
      return undefined;
  }
}

function lapsesOf(index: RegisterIndex, authorisation: Authorisation): readonly (Ending | undefined)[] {
  switch (authorisation.kind) {
    case 'muhp':
      return [lapseWhenNotCarriedOut(index, authorisation, 'muhp-not-carried-out')];
    case 'spoed-muhp':
      return [
        lapseWhenNotHeard(index, authorisation, 'placement', 'spoed-muhp'),
        lapseWhenNotCarriedOut(index, authorisation, 'muhp-not-carried-out'),
      ];
    case 'gesloten-machtiging':
      return [
        lapseWhenNotCarriedOut(index, authorisation, 'gesloten-not-carried-out'),
        lapseWhenConsentWithdrawn(index, authorisation),
        lapseWhenResidenceNotNeeded(index, authorisation),
      ];
    case 'gesloten-spoed':
      return [
        lapseWhenNotHeard(index, authorisation, 'gesloten-spoed', 'gesloten-spoed-unheard'),
        endWhenRegularDecided(index, authorisation),
        lapseWhenResidenceNotNeeded(index, authorisation),
      ];
    case 'wvggz-zorgmachtiging':
    case 'wzd-machtiging':
      return [endWhenClosedGranted(index, authorisation)];
    default:
      return [];
  }
}
