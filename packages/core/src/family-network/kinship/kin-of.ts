/** Everybody who is kin of a person, derived from parentage. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import { ancestorsOf } from '../parentage/ancestors-of.js';
import { type Line, type Lineage, lineageOn } from '../parentage/parents.js';
import { type Undetermined, undetermined } from '../undetermined.js';
import { agreedKind, type KinshipBasis, type KinshipKind, kinshipByGenerations } from './kinship.js';
import { siblingKindOf } from './sibling-kind.js';

/**
 * Somebody who is kin.
 *
 * @dutch familielid
 */
export interface Relative {
  /** Who. */
  readonly id: string;
  /** What this relative is to the person asked about. */
  readonly kind: KinshipKind;
  /** By law, by descent, or both; `recorded` for siblings and grandparents of whom parentage says nothing. */
  readonly basis: readonly KinshipBasis[];
  /** Degree of kinship, 1 to 4. */
  readonly degree: number;
}

/**
 * The kin of a person on a day.
 *
 * @dutch familie op een dag
 */
export interface Kin {
  /** There is an answer. */
  readonly isDetermined: true;
  /** The nearest first, then in order of id. */
  readonly relatives: readonly Relative[];
}

/** Kin up to here may ask a court to end a guardianship, as the reference has it; further kin is not looked for. */
const mostDegrees = 4;

/**
 * The kin of a person on a day up to the fourth degree, as parentage has them: parents and children, siblings,
 * grandparents, aunts and uncles, cousins. Each once, by the nearest way; the dead are among them. Siblings and
 * grandparents recorded as such are added where parentage does not reach them.
 *
 * Not determinable in the cases of {@link kinshipBetween}.
 *
 * @dutch familieleden
 * @example
 * const index = indexRegister({
 *   about: { version: '1' },
 *   relations: [
 *     { id: 'r1', fromId: 'm1', toId: 'c1', kind: 'legal-parent-of' },
 *     { id: 'r2', fromId: 'm1', toId: 'c2', kind: 'legal-parent-of' },
 *   ],
 * });
 * const kin = kinOf(index, 'c1', '2024-06-01');
 * kin.isDetermined && kin.relatives.map(({ id, kind }) => [id, kind]); // [['m1', 'parent'], ['c2', 'sibling']]
 */
export function kinOf(index: RegisterIndex, personId: string, day: PlainDate): Kin | Undetermined {
  if (!index.has('relations')) return undetermined('relations-unknown');
  const lineage = lineageOn(index, day);
  const relatives = new Map<string, Relative>();
  for (const line of ['legal', 'genetic'] as const) {
    const found = kinIn(line, index, lineage, personId);
    if (typeof found === 'string') return undetermined(found);
    for (const relative of found) {
      const known = relatives.get(relative.id);
      if (known === undefined || relative.degree < known.degree) relatives.set(relative.id, relative);
      else {
        const kind = agreedKind(known.kind, relative.kind);
        if (kind !== undefined) relatives.set(relative.id, { ...known, kind, basis: [...known.basis, line] });
      }
    }
  }
  for (const relative of recordedKin(index, personId)) {
    if (!relatives.has(relative.id)) relatives.set(relative.id, relative);
  }
  return { isDetermined: true, relatives: [...relatives.values()].sort(byDegreeThenId) };
}

function kinIn(
  line: Line,
  index: RegisterIndex,
  lineage: Lineage,
  personId: string,
): readonly Relative[] | NetworkReason {
  const ancestors = ancestorsOf(lineage, personId, line);
  if (typeof ancestors === 'string') return ancestors;
  const ways = new Map<string, readonly [up: number, down: number]>();
  for (const [ancestor, up] of ancestors) {
    if (up <= mostDegrees) walkDown(line, lineage, ancestor, up, ways);
  }
  ways.delete(personId);
  return [...ways].map(([id, [up, down]]) => {
    // Read from the relative to the person: as many generations down as the relative lies below the ancestor.
    const kind = kinshipByGenerations(down, up);
    return {
      id,
      kind: kind === 'sibling-of-some-kind' ? siblingKindOf(index, lineage, id, personId, line) : kind,
      basis: [line],
      degree: up + down,
    };
  });
}

/** Everybody below an ancestor within the degrees, each by the nearest way so far. */
function walkDown(
  line: Line,
  lineage: Lineage,
  ancestor: string,
  up: number,
  ways: Map<string, readonly [up: number, down: number]>,
): void {
  let generation: readonly string[] = [ancestor];
  for (let down = 0; generation.length > 0; down += 1) {
    const nearer = generation.filter((id) => isNearer(up, down, ways.get(id)));
    for (const id of nearer) ways.set(id, [up, down]);
    generation = up + down < mostDegrees ? nearer.flatMap((id) => lineage.childrenOf(id)[line]) : [];
  }
}

function isNearer(up: number, down: number, known: readonly [number, number] | undefined): boolean {
  if (known === undefined) return true;
  const distance = up + down - (known[0] + known[1]);
  return distance < 0 || (distance === 0 && Math.min(up, down) < Math.min(...known));
}

function recordedKin(index: RegisterIndex, personId: string): readonly Relative[] {
  const recorded = (id: string, kind: KinshipKind): Relative => ({
    id,
    kind,
    basis: ['recorded'],
    degree: 2,
  });
  return [
    ...index.of('relations', 'toId', personId).flatMap(({ kind, fromId }) => {
      if (kind === 'sibling-of') return [recorded(fromId, 'sibling')];
      return kind === 'grandparent-of' ? [recorded(fromId, 'grandparent')] : [];
    }),
    ...index.of('relations', 'fromId', personId).flatMap(({ kind, toId }) => {
      if (kind === 'sibling-of') return [recorded(toId, 'sibling')];
      return kind === 'grandparent-of' ? [recorded(toId, 'grandchild')] : [];
    }),
  ].filter(({ id }) => id !== personId);
}

function byDegreeThenId(a: Relative, b: Relative): number {
  return a.degree - b.degree || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
