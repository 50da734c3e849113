/** The peer: five rules as one would write them at first, with a filter over a whole table per child. Right, and quadratic. */
import type { Authorisation, Measure, Person, Placement, Register } from '@jeugd/core';

/** How many faults five naive rules find in the records of some persons. */
export function naiveFaults(persons: readonly Person[], register: Register): number {
  const { placements = [], measures = [], authorisations = [] } = register;
  return persons.reduce((sum, person) => {
    const stays = () => placements.filter(({ personId }) => personId === person.id);
    const orders = () => measures.filter(({ personId }) => personId === person.id);
    const titles = () => authorisations.filter(({ personId }) => personId === person.id);
    return (
      sum +
      overlapping(stays()) +
      afterDeath(stays(), person) +
      withGap(orders()) +
      outsideOrder(titles(), orders()) +
      withoutTitle(stays(), titles())
    );
  }, 0);
}

/** S01: full-time stays that share a night. */
function overlapping(stays: readonly Placement[]): number {
  const fullTime = stays.filter(({ nightsPerWeek = 7 }) => nightsPerWeek >= 5);
  return fullTime.filter((a) => fullTime.some((b) => a.id < b.id && overlaps(a, b))).length;
}

/** P02: stays that go on after death. */
function afterDeath(stays: readonly Placement[], { deathDate }: Person): number {
  return deathDate === undefined ? 0 : stays.filter(({ end }) => end === undefined || end > deathDate).length;
}

/** M02: orders that do not begin where one before ended. */
function withGap(orders: readonly Measure[]): number {
  return orders.filter(
    ({ start }) => orders.some((one) => one.start < start) && !orders.some(({ end }) => end === start),
  ).length;
}

/** A03: authorisations outside the order. */
function outsideOrder(titles: readonly Authorisation[], orders: readonly Measure[]): number {
  return titles.filter((title) => !orders.some((order) => overlaps(title, order))).length;
}

/** K01: closed stays without any authorisation. */
function withoutTitle(stays: readonly Placement[], titles: readonly Authorisation[]): number {
  const closed = stays.filter(({ careForm }) => careForm === 'gesloten-instelling');
  return closed.filter((stay) => !titles.some((title) => overlaps(stay, title))).length;
}

interface Days {
  readonly start: string;
  readonly end?: string;
}

function overlaps(a: Days, b: Days): boolean {
  return (a.end === undefined || b.start < a.end) && (b.end === undefined || a.start < b.end);
}
