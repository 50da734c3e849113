/** What two people are to each other, derived from parentage, partnership and fostering. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { Texts } from '../../findings/locale.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import { type Ancestors, ancestorsOf } from '../parentage/ancestors-of.js';
import { isOneLine, type Line, type Lineage, lineageOn, relationsTo } from '../parentage/parents.js';
import { isOn } from '../relations.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { agreedKind, type KinshipKind, type KinshipTie, kinshipByGenerations } from './kinship.js';
import { siblingKindOf } from './sibling-kind.js';
import { socialTies } from './social-ties.js';
import { kinshipWord } from './words.js';

/**
 * What one person is to another on a day.
 *
 * @dutch verwantschap op een dag
 */
export interface Kinship {
  /** There is an answer. */
  readonly isDetermined: true;
  /** All ties, the closest first; none when none is known. */
  readonly ties: readonly KinshipTie[];
  /** What the first is to the second, in words: `grootmoeder en pleegmoeder`. */
  readonly words: Texts;
}

/**
 * What the first person is to the second on a day: `kinshipBetween(index, 'oma', 'kind', day)` says grandmother.
 *
 * Derived from parentage by law on that day and from descent; the two are one tie where they agree. Siblings and
 * grandparents recorded as such count only where parentage tells no kin. The dead stay kin. Kin by marriage further than
 * step-parents, step-siblings and partners of parents is not told.
 *
 * Not determinable when the register has no relations, when somebody has more than two parents in one sense, or is an
 * ancestor of themselves.
 *
 * @dutch verwantschap
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   persons: [{ id: 'g1', birthDate: '1955-01-01', sex: 'female' }],
 *   relations: [
 *     { id: 'r1', fromId: 'g1', toId: 'm1', kind: 'legal-parent-of' },
 *     { id: 'r2', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of' },
 *   ],
 * });
 * const kinship = kinshipBetween(index, 'g1', 'c1', '2024-06-01');
 * kinship.isDetermined && kinship.words; // { nl: 'grootmoeder', en: 'grandmother' }
 */
export function kinshipBetween(
  index: RegisterIndex,
  firstId: string,
  secondId: string,
  day: PlainDate,
): Kinship | Undetermined {
  if (!index.has('relations')) return undetermined('relations-unknown');
  const lineage = lineageOn(index, day);
  const kin = kinTies(lineage, firstId, secondId);
  if (typeof kin === 'string') return undetermined(kin);
  const recorded = kin.length > 0 ? [] : recordedTies(lineage, firstId, secondId);
  const ties = [...kin, ...recorded, ...socialTies(lineage, firstId, secondId)];
  return { isDetermined: true, ties, words: inWords(index, firstId, ties) };
}

function kinTies(lineage: Lineage, firstId: string, secondId: string): readonly KinshipTie[] | NetworkReason {
  const legal = tiesIn('legal', lineage, firstId, secondId);
  if (typeof legal === 'string') return legal;
  if (isOneLine(lineage)) return legal.map((tie) => ({ ...tie, basis: ['legal', 'genetic'] }));
  const genetic = tiesIn('genetic', lineage, firstId, secondId);
  return typeof genetic === 'string' ? genetic : together(legal, genetic);
}

function tiesIn(
  line: Line,
  lineage: Lineage,
  firstId: string,
  secondId: string,
): readonly KinshipTie[] | NetworkReason {
  const first = ancestorsOf(lineage, firstId, line);
  if (typeof first === 'string') return first;
  const second = ancestorsOf(lineage, secondId, line);
  if (typeof second === 'string') return second;
  const ways = nearestWays(first, second).map(([up, down]) => {
    const kind = kinshipByGenerations(up, down);
    const known = kind === 'sibling-of-some-kind' ? siblingKindOf(lineage, firstId, secondId, line) : kind;
    return { kind: known, basis: [line], degree: up + down } as const;
  });
  return [...new Map(ways.map((tie) => [tie.kind, tie])).values()];
}

/** The generations from each to the nearest common ancestors; of equally near ones those nearest to either. */
function nearestWays(first: Ancestors, second: Ancestors): readonly (readonly [up: number, down: number])[] {
  let ways: (readonly [number, number])[] = [];
  for (const [id, up] of first) {
    const down = second.get(id);
    if (down === undefined) continue;
    const [nearest] = ways;
    const further =
      nearest === undefined
        ? -1
        : up + down - (nearest[0] + nearest[1]) || Math.min(up, down) - Math.min(...nearest);
    if (further < 0) ways = [[up, down]];
    else if (further === 0) ways.push([up, down]);
  }
  return ways;
}

/** A tie by law and by descent is one; the nearest first. */
function together(legal: readonly KinshipTie[], genetic: readonly KinshipTie[]): readonly KinshipTie[] {
  if (legal.length === 0 || genetic.length === 0) return legal.length === 0 ? genetic : legal;
  const left = [...genetic];
  const merged = legal.map((tie): KinshipTie => {
    const position = left.findIndex(({ kind }) => agreedKind(tie.kind, kind) !== undefined);
    const [same] = position < 0 ? [] : left.splice(position, 1);
    if (same === undefined) return tie;
    return { ...tie, kind: agreedKind(tie.kind, same.kind) ?? tie.kind, basis: ['legal', 'genetic'] };
  });
  return [...merged, ...left].sort((a, b) => (a.degree ?? 0) - (b.degree ?? 0));
}

/** Siblings and grandparents as recorded, whichever way the relation reads. */
function recordedTies(lineage: Lineage, firstId: string, secondId: string): readonly KinshipTie[] {
  const between = (fromId: string, toId: string) =>
    relationsTo(lineage, toId)
      .filter((relation) => relation.fromId === fromId && isOn(relation, lineage.day))
      .map(({ kind }) => kind);
  const there = between(firstId, secondId);
  const back = between(secondId, firstId);
  if (firstId === secondId) return [];
  return [
    ...(there.includes('sibling-of') || back.includes('sibling-of') ? [recordedTie('sibling')] : []),
    ...(there.includes('grandparent-of') ? [recordedTie('grandparent')] : []),
    ...(back.includes('grandparent-of') ? [recordedTie('grandchild')] : []),
  ];
}

function recordedTie(kind: KinshipKind): KinshipTie {
  return { kind, basis: ['recorded'], degree: 2 };
}

function inWords(index: RegisterIndex, id: string, ties: readonly KinshipTie[]): Texts {
  if (ties.length === 0) return { nl: 'geen bekende verwantschap', en: 'no known kinship' };
  const sex = index.find('persons', id)?.sex;
  const words = ties.map(({ kind }) => kinshipWord(kind, sex));
  return {
    nl: [...new Set(words.map(({ nl }) => nl))].join(' en '),
    en: [...new Set(words.map(({ en }) => en))].join(' and '),
  };
}
