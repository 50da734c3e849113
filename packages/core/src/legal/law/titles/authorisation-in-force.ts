/** When an authorisation is in force: as recorded, never longer than the law allows, and not once it has lapsed. */
import { latest, type PlainDate } from '../../../calendar/plain-date.js';
import { standingOn } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { rememberedByPerson } from '../../../register/remembered-by-person.js';
import type { Authorisation } from '../../authorisation.js';
import type { AuthorisationKind } from '../../kinds.js';
import { decisionsOf } from './decisions-of.js';
import { type Ending, endingByLimit, type InForce, inForceUntil } from './ending.js';
import { endingByBirthday } from './ending-by-birthday.js';
import { endingsOf, longestDuration } from './endings-of.js';
import { supervisionOf } from './measure-in-force.js';

/**
 * The latest day on which an authorisation may end by law: the first day outside the longest the court can give, counted
 * from its first day. `undefined` for kinds of which the limit is not known here (compulsory care, carried out in detention).
 *
 * An emergency placement authorisation goes on as an ordinary one once the parties were heard, so it may last a year; a
 * conditional one lasts six months the first time and a year as an extension. The eighteenth birthday is not looked at.
 *
 * @dutch uiterste einde van een machtiging
 * @example
 * latestEndOf('muhp', '2024-06-10'); // '2025-06-10'
 * latestEndOf('gesloten-spoed', '2025-03-03'); // '2025-03-31'
 * latestEndOf('gesloten-voorwaardelijk', '2024-08-31'); // '2025-02-28'
 * latestEndOf('gesloten-voorwaardelijk', '2025-01-15', { isExtension: true }); // '2026-01-15'
 */
export function latestEndOf(
  kind: AuthorisationKind,
  start: PlainDate,
  { isExtension = false }: { readonly isExtension?: boolean } = {},
): PlainDate | undefined {
  return longestDuration(kind, start, isExtension)?.on;
}

/**
 * The days on which an authorisation is in force, whatever stay it is used for. It ends at the first of: its recorded
 * end; its longest duration; majority, or for closed care six months past it; and a lapse: not carried out within three
 * months, nobody heard within two weeks of an emergency one, consent withdrawn, residence declared not needed. A
 * placement authorisation needs a supervision order on each of its days. What the register has no table for ends nothing.
 *
 * A suspension is not an end: {@link titleCoverage} takes its nights out. A conditional authorisation is in force here
 * from its first day; it carries closed care only from an admission.
 *
 * @dutch machtiging van kracht
 * @example
 * const authorisation: Authorisation = { id: 'a', personId: 'c1', kind: 'muhp', decidedOn: '2024-05-06', start: '2024-05-06', end: '2025-05-01' };
 * const index = indexRegister({ about: { version: '1' }, placements: [], authorisations: [authorisation] });
 * authorisationInForce(index, authorisation).end; // '2024-08-06'
 * authorisationInForce(index, authorisation).endedBy; // 'not-carried-out'
 */
export function authorisationInForce(index: RegisterIndex, authorisation: Authorisation): InForce {
  const known = knownDays(index, authorisation.personId);
  const answer = known.get(authorisation) ?? daysInForce(index, authorisation);
  known.set(authorisation, answer);
  return answer;
}

/** What was worked out before: every stay of a child asks about every authorisation. */
const knownDays = /* @__PURE__ */ (() => rememberedByPerson(() => new Map<Authorisation, InForce>()))();

function daysInForce(index: RegisterIndex, authorisation: Authorisation): InForce {
  const { kind, start, personId } = authorisation;
  const endings = endingsOf(index, authorisation, endingByBirthday(index, authorisation));
  if (kind !== 'muhp' && kind !== 'spoed-muhp') return inForceUntil(start, endings);
  const order = orderUnder(index, personId, start);
  if (order === undefined) return inForceUntil(start, endings);
  return inForceUntil(latest(start, order.start), [...endings, order.ending]);
}

/**
 * The stretches in which a child was inside on a conditional authorisation: from each admission for at most six months,
 * and no longer than the authorisation is in force. An admission is a decision `admission-conditional`, else the day on
 * which the authorisation was carried out.
 */
export function admissionsUnder(
  index: RegisterIndex,
  authorisation: Authorisation,
  inForce: InForce,
): InForce[] {
  const decided = decisionsOf(index, authorisation.personId, 'admission-conditional')
    .map(({ date }) => date)
    .filter((date) => date >= inForce.start && (inForce.end === undefined || date < inForce.end));
  const { carriedOutOn } = authorisation;
  const days = decided.length > 0 || carriedOutOn === undefined ? decided : [carriedOutOn];
  return days.map((day) => inForceUntil(day, [endingOf(inForce), endingByLimit('gesloten-vw-opname', day)]));
}

/** The supervision order, extensions joined, that carries a placement authorisation; `undefined` when nobody knows. */
function orderUnder(
  index: RegisterIndex,
  personId: string,
  start: PlainDate,
): { readonly start: PlainDate; readonly ending: Ending | undefined } | undefined {
  const orders = supervisionOf(index, personId);
  if (orders === undefined) return undefined;
  const order = orders.find(({ end }) => end === undefined || end > start);
  const ending = (on: PlainDate): Ending => ({
    on,
    by: 'no-measure',
    article: 'BW 1:265b',
    certainty: isRecordedOn(index, personId, on) ? 'medium' : 'high',
  });
  if (order === undefined) return { start, ending: ending(start) };
  return { start: order.start, ending: order.end === undefined ? undefined : ending(order.end) };
}

/** Whether the record of an order goes on past its longest duration: an extension may be what nobody wrote down. */
function isRecordedOn(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  return index
    .of('measures', 'personId', personId)
    .some((each) => (each.kind === 'ots' || each.kind === 'vots') && standingOn(each, day) === 'yes');
}

function endingOf({ end, endedBy, article, certainty }: InForce): Ending | undefined {
  if (end === undefined || endedBy === undefined) return undefined;
  return { on: end, by: endedBy, certainty, ...(article !== undefined && { article }) };
}
