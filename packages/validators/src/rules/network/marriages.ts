/** Marriages and registered partnerships that overlap: nobody has two at once. */
import { compareDates, lastDayOfAll, type PlainDate, type RegisterIndex, type Relation } from '@jeugd/core';
import { groupBy } from '../../collections/group-by.js';
import { oncePerRegister } from './once-per-register.js';

/** A marriage as one of the two sees it. */
interface Marriage {
  readonly relation: Relation;
  readonly personId: string;
  readonly partnerId: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Whether a relation is a marriage or a registered partnership with a known start. */
export function isMarriage({ kind, partnership, start }: Relation): boolean {
  return (
    kind === 'partner-of' &&
    start !== undefined &&
    (partnership === 'marriage' || partnership === 'registered')
  );
}

/** The marriages that begin while one of the two is still married to somebody else. */
export const secondMarriagesOf: (index: RegisterIndex) => ReadonlySet<Relation> =
  /* @__PURE__ */ oncePerRegister((index) => {
    const marriages = index.all('relations').filter(isMarriage).flatMap(fromBothSides);
    const perPerson = groupBy(marriages, ({ personId }) => personId);
    return new Set([...perPerson.values()].flatMap(secondOnes));
  });

function fromBothSides(relation: Relation): readonly Marriage[] {
  const { fromId, toId, start, end = lastDayOfAll } = relation;
  if (start === undefined || start >= end) return [];
  return [
    { relation, personId: fromId, partnerId: toId, start, end },
    { relation, personId: toId, partnerId: fromId, start, end },
  ];
}

function secondOnes(marriages: readonly Marriage[]): readonly Relation[] {
  if (marriages.length < 2) return [];
  const inOrder = [...marriages].sort(
    (a, b) => compareDates(a.start, b.start) || (a.relation.id < b.relation.id ? -1 : 1),
  );
  const found: Relation[] = [];
  /** The latest end so far, and the latest of all other partners. */
  let last: Marriage | undefined;
  let lastOfOthers: Marriage | undefined;
  for (const marriage of inOrder) {
    const earlier = last?.partnerId === marriage.partnerId ? lastOfOthers : last;
    if (earlier !== undefined && marriage.start < earlier.end) found.push(marriage.relation);
    if (last === undefined || marriage.end > last.end) {
      if (last !== undefined && last.partnerId !== marriage.partnerId) lastOfOthers = last;
      last = marriage;
    } else if (
      marriage.partnerId !== last.partnerId &&
      (lastOfOthers === undefined || marriage.end > lastOfOthers.end)
    ) {
      lastOfOthers = marriage;
    }
  }
  return found;
}
