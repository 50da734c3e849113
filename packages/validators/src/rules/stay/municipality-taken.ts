/** The municipality that a record of help takes as responsible, beside the ones that the law makes responsible. */
import {
  addDays,
  type CareTrajectory,
  type ClosedPeriod,
  contains,
  gemeentecodeFromCbs,
  isGemeentecode,
  knownPeriodOf,
  type Placement,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { continuedCareOf, type ResponsibleMunicipality, responsibleMunicipality } from '@jeugd/core/legal';

/** Help as a trajectory or as a stay. */
export type Care = CareTrajectory | Placement;

/**
 * The first municipality that the law makes responsible on some days of help, when the record takes another one and
 * that one is responsible on none of them. `undefined` when the record names none, or the law cannot be told.
 */
export function responsibleInstead(
  care: Care,
  days: ClosedPeriod,
  index: RegisterIndex,
): ResponsibleMunicipality | undefined {
  const { municipality, personId } = care;
  if (municipality === undefined) return undefined;
  let first: ResponsibleMunicipality | undefined;
  for (const day of daysToAsk(care, days, index)) {
    const answer = answerOn(personId, day, index);
    if (answer.municipality === undefined) continue;
    const isSurelyOther = answer.certainty !== 'low' && isOther(answer.municipality, municipality) === true;
    if (!isSurelyOther) return undefined;
    first ??= answer;
  }
  return first;
}

/** Whether two names or codes stand for other municipalities; `undefined` when one is a name and the other a code. */
export function isOther(one: string, other: string): boolean | undefined {
  const a = nameOrCode(one);
  const b = nameOrCode(other);
  return isGemeentecode(a) === isGemeentecode(b) ? a !== b : undefined;
}

function nameOrCode(text: string): string {
  const trimmed = text.trim();
  return gemeentecodeFromCbs(trimmed) ?? trimmed.toLowerCase();
}

/** The first and the last day, and those on which somebody who matters moved to another answer. */
function daysToAsk(
  { personId }: Care,
  { start, end }: ClosedPeriod,
  index: RegisterIndex,
): readonly PlainDate[] {
  const { moves, changes } = movesAround(personId, index);
  const all = moves.slice(firstFrom(moves, start), firstFrom(moves, end));
  if (all.length <= manyMoves) return [start, ...all, addDays(end, -1)];
  const some = changes();
  return [
    start,
    ...all.slice(0, 1),
    ...some.slice(firstFrom(some, start), firstFrom(some, end)),
    addDays(end, -1),
  ];
}

/** From here on it pays to look which moves change the answer. */
const manyMoves = 16;

/** The position of the first day that does not lie before another. */
function firstFrom(inOrder: readonly PlainDate[], day: PlainDate): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((inOrder[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Answer = ReturnType<typeof responsibleMunicipality>;

/** What all help of a child has in common. */
interface Moves {
  readonly personId: string;
  /** The days on which somebody who matters moved, in order. */
  readonly moves: readonly PlainDate[];
  /** Of those the ones with another answer than the one before. */
  readonly changes: () => readonly PlainDate[];
  readonly answers: Map<PlainDate, Answer>;
}

/** The last child of each register: help of one child mostly stands together. */
const lastChild = /* @__PURE__ */ (() => new WeakMap<RegisterIndex, Moves>())();

function movesAround(personId: string, index: RegisterIndex): Moves {
  const last = lastChild.get(index);
  if (last?.personId === personId) return last;
  const holders = index.of('authorities', 'childId', personId);
  const movers = new Set([personId, ...holders.map(({ holderId }) => holderId)]);
  const starts = [...movers].flatMap((id) => index.of('addresses', 'personId', id).map(({ start }) => start));
  const moves = [...new Set([...starts, ...holders.map(({ start }) => start)])].sort();
  const answers = new Map<PlainDate, Answer>();
  const on = (day: PlainDate) => answerOn(personId, day, index);
  let known: readonly PlainDate[] | undefined;
  const changes = () => {
    known ??= moves.filter((day, at) => at === 0 || !isSame(on(moves[at - 1] ?? day), on(day)));
    return known;
  };
  const made = { personId, moves, changes, answers };
  lastChild.set(index, made);
  return made;
}

function isSame(one: Answer, other: Answer): boolean {
  return (
    one.municipality === other.municipality &&
    one.because === other.because &&
    (one.municipality === undefined || other.municipality === undefined || one.certainty === other.certainty)
  );
}

function answerOn(personId: string, day: PlainDate, index: RegisterIndex): Answer {
  const { answers } = movesAround(personId, index);
  const answer = answers.get(day) ?? responsibleMunicipality(index, personId, day);
  answers.set(day, answer);
  return answer;
}

/** The first day of the rule that follows the address. */
export const addressRule: PlainDate = '2022-01-01';

/** What the rule of 2022 did to the municipality of a child whose help was running that day. */
export interface Transition {
  readonly before: string;
  readonly after: string;
}

/** What the rule of 2022 changed for help; `undefined` when it was not running then, or nothing changed. */
export function transitionOf(care: Care, index: RegisterIndex): Transition | undefined {
  if (care.start >= addressRule || !contains(knownPeriodOf(care), addressRule)) return undefined;
  const last = lastAsked.get(index);
  if (last?.personId === care.personId) return last.transition;
  const transition = transitionIn(care, index);
  lastAsked.set(index, { personId: care.personId, transition });
  return transition;
}

/** The last answer for each register: it is the same for all help of a child. */
const lastAsked = /* @__PURE__ */ (() =>
  new WeakMap<RegisterIndex, { readonly personId: string; readonly transition: Transition | undefined }>())();

function transitionIn(care: Care, index: RegisterIndex): Transition | undefined {
  if (continuedCareOf(index, care, addressRule)?.item !== 'woonplaats-overgang') return undefined;
  const before = responsibleMunicipality(index, care.personId, addDays(addressRule, -1)).municipality;
  const after = responsibleMunicipality(index, care.personId, addressRule).municipality;
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** Whether a record of help still takes the municipality that the rule of 2022 relieved. */
export function takesMunicipalityOfBefore(care: Care, index: RegisterIndex): boolean {
  const transition = transitionOf(care, index);
  if (transition === undefined || care.municipality === undefined) return false;
  return (
    isOther(care.municipality, transition.before) === false &&
    isOther(care.municipality, transition.after) === true
  );
}
