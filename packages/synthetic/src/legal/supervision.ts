/**
 * Supervision: the measures and authorisations under which a child is away from home.
 *
 * A supervision order (OTS) lasts a year at most and is extended as long as the child is away (BW 1:258, 1:260); in a
 * crisis a provisional one of less than three months (VOTS, BW 1:257) comes first. Within each order an authorisation
 * carries the stays: to place out of home (BW 1:265b), or for closed care (Jeugdwet 6.1.2). Closed care under the
 * guardianship of an institution is not told.
 */
import { dayNumber, indexRegister, isClosedYouthCare } from '@jeugd/core';
import { measureInForce } from '@jeugd/core/legal';
import { endOf, type Stay, type Story, startOf } from '../care/story.js';
import type { Child } from '../families/child.js';
import { happens, type Random, wholeBetween } from '../random/index.js';
import { type Day, dateOn } from '../register/day.js';
import { add, type Tables } from '../register/tables.js';

/** An authorisation that stays can rest on. */
export interface Title {
  readonly id: string;
  readonly closed: boolean;
  readonly start: Day;
  readonly end: Day;
}

interface Term {
  readonly kind: 'ots' | 'vots';
  readonly start: Day;
  readonly end: Day;
}

/** Days of a provisional order: always within three months. */
const provisionalDays = 84;

/** Writes the measures and authorisations of a story; gives the titles that its stays can rest on. */
export function writeSupervision(
  tables: Tables,
  child: Child,
  story: Story,
  institution: string,
  random: Random,
): readonly Title[] {
  const stays = story.away.flatMap((away) => away.stays);
  return termsOf(story, child, random).flatMap((term) => {
    const { kind, start, end } = term;
    add(tables, 'measures', {
      personId: child.id,
      kind,
      start: dateOn(start),
      end: dateOn(end),
      organisationId: institution,
    });
    return [true, false].flatMap(
      (closed) => titleIn(tables, child, term, closedOrOpen(stays, closed), random) ?? [],
    );
  });
}

/** The title a stay rests on: the one that holds on its first night. */
export function titleOf(stay: Stay, titles: readonly Title[]): Title | undefined {
  const closed = isClosedYouthCare(stay.careForm);
  return titles.find(
    (title) => title.closed === closed && title.start <= stay.start && stay.start < title.end,
  );
}

/** The orders one after another: from before the first time away until it is over, or until the register ends. */
function termsOf({ away, help, supervised, guardianFrom }: Story, child: Child, random: Random): Term[] {
  const [first] = away;
  if (first === undefined || !supervised) return [];
  const limit = Math.min(child.adult, child.death ?? child.adult, guardianFrom ?? child.adult);
  const neededUntil = Math.min(endOf(first), limit, child.seenUntil);
  const fromCrisis = help.some(({ crisisStart, start }) => crisisStart === true && start === startOf(first));
  const lead = wholeBetween(random, 10, 120);

  const terms: Term[] = [];
  let start = fromCrisis ? startOf(first) : Math.max(child.birth, startOf(first) - lead);
  let kind: Term['kind'] = fromCrisis && happens(random, 0.6) ? 'vots' : 'ots';
  while (start < limit && start < child.seenUntil && (terms.length === 0 || start < neededUntil)) {
    const longest = kind === 'vots' ? start + provisionalDays : longestEndOf(kind, start);
    // What comes after an order that ends on the day of extraction is not seen: such an order is given for less.
    const end = Math.min(longest === child.seenUntil ? longest - 7 : longest, limit);
    terms.push({ kind, start, end });
    start = end;
    kind = 'ots';
  }
  return terms;
}

function closedOrOpen(stays: readonly Stay[], closed: boolean): readonly Stay[] {
  return stays.filter((stay) => isClosedYouthCare(stay.careForm) === closed);
}

/** The authorisation for the stays that fall in a term: from the first night of the first one to the end of the term. */
function titleIn(
  tables: Tables,
  child: Child,
  term: Term,
  stays: readonly Stay[],
  random: Random,
): Title | undefined {
  const first = stays.find((stay) => stay.start < term.end && stay.end > term.start);
  if (first === undefined) return undefined;
  const closed = isClosedYouthCare(first.careForm);
  const start = Math.max(term.start, first.start);
  if (start >= child.seenUntil) return undefined;
  const id = add(tables, 'authorisations', {
    personId: child.id,
    kind: closed ? 'gesloten-machtiging' : 'muhp',
    decidedOn: dateOn(
      start - (term.kind === 'vots' ? 0 : wholeBetween(random, 0, Math.min(10, start - child.birth))),
    ),
    start: dateOn(start),
    end: dateOn(term.end),
    carriedOutOn: dateOn(start),
  });
  return { id, closed, start, end: term.end };
}

/** The first day no longer of an order that began on a day and runs as long as the law lets it. */
function longestEndOf(kind: Term['kind'], start: Day): Day {
  const { end } = measureInForce(nobody, { id: '', personId: '', kind, start: dateOn(start) });
  return end === undefined ? Number.POSITIVE_INFINITY : dayNumber(end);
}

/** Of nobody a birthday is known that could end the order sooner. */
const nobody = /* @__PURE__ */ indexRegister({ about: { version: '1' } });
