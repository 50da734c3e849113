/**
 * Consent as the title of a voluntary open stay: of all who hold authority under 12, of the child too from 12, of the
 * youth alone from 16 (Jeugdwet 7.3.4, 7.3.5, 7.3.15).
 */
import { ageOn } from '../../../calendar/age.js';
import type { ClosedPeriod } from '../../../calendar/period.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { Consent } from '../../../decisions/index.js';
import type { Person } from '../../../people/person.js';
import type { Placement } from '../../../placements/placement.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { LegalItemId } from '../legal-item-ids.js';
import { authorityInForce } from './authority-in-force.js';
import { birthdayIn } from './birthday.js';
import type { Judged, UncoveredNights, UndeterminedNights, UndeterminedReason } from './coverage.js';
import type { InForce } from './ending.js';

/** Nights of a voluntary stay by whether consent carries them. A consent counts from the day it was given. */
export function consentNights(
  index: RegisterIndex,
  placement: Placement,
  nights: readonly ClosedPeriod[],
): Judged {
  const carried: (ClosedPeriod & { readonly title: LegalItemId })[] = [];
  const uncoveredNights: UncoveredNights[] = [];
  const undeterminedNights: UndeterminedNights[] = [];
  if (nights.length === 0) return { carried, uncoveredNights, undeterminedNights };
  const facts = factsOf(index, placement);
  for (const { answer, ...stretch } of nights.flatMap((each) => answered(each, facts))) {
    if (answer === 'given') carried.push({ ...stretch, title: 'vrijwillig' });
    else if (answer === 'lacking') {
      uncoveredNights.push({ ...stretch, because: 'no-consent', certainty: 'high' });
    } else undeterminedNights.push({ ...stretch, because: answer });
  }
  return { carried, uncoveredNights, undeterminedNights };
}

/** What is known of the consent to one stay. */
interface Facts {
  readonly person: Person | undefined;
  /** Consents to the stay; absent when the register has no consents. */
  readonly consents: readonly Consent[] | undefined;
  /** Who held authority and when; absent when the register has no authorities. */
  readonly holders: readonly (InForce & { readonly holderId: string })[] | undefined;
  /** The days on which the answer may change, in order. */
  readonly turns: readonly PlainDate[];
}

type Answer = 'given' | 'lacking' | UndeterminedReason;

function factsOf(index: RegisterIndex, { id, personId }: Placement): Facts {
  const consents = index.has('consents')
    ? index.of('consents', 'personId', personId).filter(({ about }) => about === id)
    : undefined;
  const holders = index.has('authorities')
    ? index.of('authorities', 'childId', personId).map((authority) => ({
        ...authorityInForce(index, authority),
        holderId: authority.holderId,
      }))
    : undefined;
  const turns = [
    ...[12, 16, 18].map((age) => birthdayIn(index, personId, age)),
    ...(consents ?? []).flatMap(({ givenOn, refusedOn, withdrawnOn }) => [givenOn, refusedOn, withdrawnOn]),
    ...(holders ?? []).flatMap(({ start, end }) => [start, end]),
  ].filter((day) => day !== undefined);
  return { person: index.find('persons', personId), consents, holders, turns: turns.sort() };
}

/** The stretch, cut on the days on which the answer changes. */
function answered(stretch: ClosedPeriod, facts: Facts): (ClosedPeriod & { readonly answer: Answer })[] {
  const parts: (ClosedPeriod & { readonly answer: Answer })[] = [];
  let { start } = stretch;
  let answer = answerOn(start, facts);
  for (const day of facts.turns) {
    if (day <= start || day >= stretch.end) continue;
    const next = answerOn(day, facts);
    if (next === answer) continue;
    parts.push({ start, end: day, answer });
    start = day;
    answer = next;
  }
  return [...parts, { start, end: stretch.end, answer }];
}

function answerOn(day: PlainDate, facts: Facts): Answer {
  const { person, consents } = facts;
  if (consents === undefined) return 'consents-unknown';
  if (person === undefined) return 'birth-date-unknown';
  const age = ageOn(person.birthDate, day);
  const standing = consents.filter((consent) => isStanding(consent, day));
  if (standing.some(({ exception }) => exception === 'urgent')) return 'given';
  if (person.ableToJudge === false || age < 12) {
    return age < 18 ? byHolders(day, standing, facts) : said(standing.some(isByRepresentative));
  }
  const own = standing.filter(({ byId }) => byId === person.id);
  if (own.length === 0) return 'lacking';
  const mayGoWithoutParents = standing.some(
    ({ exception }) => exception === 'serious-harm' || exception === 'considered-wish',
  );
  return age >= 16 || mayGoWithoutParents ? 'given' : byHolders(day, standing, facts);
}

function byHolders(day: PlainDate, standing: readonly Consent[], { holders }: Facts): Answer {
  if (holders === undefined) return 'authorities-unknown';
  const present = holders.filter(({ start, end }) => start <= day && (end === undefined || day < end));
  if (present.length === 0) return 'nobody-with-authority';
  return said(present.every(({ holderId }) => standing.some(({ byId }) => byId === holderId)));
}

/** Given on or before the day, and neither withdrawn nor refused since. */
function isStanding({ givenOn, refusedOn, withdrawnOn }: Consent, day: PlainDate): boolean {
  if (givenOn === undefined || givenOn > day) return false;
  if (refusedOn !== undefined && refusedOn >= givenOn && refusedOn <= day) return false;
  return withdrawnOn === undefined || day < withdrawnOn;
}

function isByRepresentative({ capacity }: Consent): boolean {
  return capacity === 'representative';
}

function said(isGiven: boolean): Answer {
  return isGiven ? 'given' : 'lacking';
}
