/** Everybody who is kin of a person, derived from parentage. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { NetworkReason } from '../network-reasons.js';
import { ancestorsOf } from '../parentage/ancestors-of.js';
import {
  childrenOf,
  isOneLine,
  type Line,
  type Lineage,
  lineageOn,
  relationsFrom,
  relationsTo,
} from '../parentage/parents.js';
import { isOn, isRecordedKin } from '../relations.js';
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
 * grandparents, aunts and uncles, cousins. Each once, by the nearest way; the dead are among them, and
 * who was born later. Siblings and grandparents recorded as such on that day are added where parentage does not reach them.
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
  return kinIn(lineageOn(index, day), personId);
}

/** The kin of a person, from a lineage that other parts of a question ask too. */
export function kinIn(lineage: Lineage, personId: string): Kin | Undetermined {
  if (!lineage.index.has('relations')) return undetermined('relations-unknown');
  const legal = kinByLine('legal', lineage, personId);
  if (typeof legal === 'string') return undetermined(legal);
  const genetic = isOneLine(lineage) ? legal : kinByLine('genetic', lineage, personId);
  if (typeof genetic === 'string') return undetermined(genetic);
  const relatives = new Map<string, Relative>();
  for (const relative of legal) relatives.set(relative.id, relative);
  for (const relative of genetic) addGenetic(relatives, relative);
  for (const relative of recordedKin(lineage, personId)) {
    if (!relatives.has(relative.id)) relatives.set(relative.id, relative);
  }
  return { isDetermined: true, relatives: [...relatives.values()].sort(byDegreeThenId) };
}

/** The nearest way counts; two ways that agree are one tie by law and by descent. */
function addGenetic(relatives: Map<string, Relative>, relative: Relative): void {
  const known = relatives.get(relative.id);
  if (known === undefined || relative.degree < known.degree) relatives.set(relative.id, relative);
  else {
    const kind = agreedKind(known.kind, relative.kind);
    if (kind !== undefined) relatives.set(relative.id, { ...known, kind, basis: ['legal', 'genetic'] });
  }
}

/** How many generations up, and from there down, lead from a person to a relative. */
type Way = readonly [up: number, down: number];

/** Everybody who is kin in one line, by the nearest way. */
function kinByLine(line: Line, lineage: Lineage, personId: string): readonly Relative[] | NetworkReason {
  const ancestors = ancestorsOf(lineage, personId, line);
  if (typeof ancestors === 'string') return ancestors;
  const ways = new Map<string, Way>();
  for (const [ancestor, up] of ancestors) {
    if (up <= mostDegrees) walkDown(line, lineage, ancestor, up, ways);
  }
  ways.delete(personId);
  const relatives: Relative[] = [];
  for (const [id, [up, down]] of ways) {
    // Read from the relative to the person: as many generations down as the relative lies below the ancestor.
    const found = kinshipByGenerations(down, up);
    const kind = found === 'sibling-of-some-kind' ? siblingKindOf(lineage, id, personId, line) : found;
    relatives.push({ id, kind, basis: [line], degree: up + down });
  }
  return relatives;
}

/** Everybody below an ancestor within the degrees, each by the nearest way so far. */
function walkDown(line: Line, lineage: Lineage, ancestor: string, up: number, ways: Map<string, Way>): void {
  let generation: readonly string[] = [ancestor];
  for (let down = 0; generation.length > 0; down += 1) {
    const next: string[] = [];
    for (const id of generation) {
      if (!isNearer(up, down, ways.get(id))) continue;
      ways.set(id, [up, down]);
      if (up + down >= mostDegrees) continue;
      for (const child of childrenOf(lineage, id)[line]) next.push(child);
    }
    generation = next;
  }
}

function isNearer(up: number, down: number, known: Way | undefined): boolean {
  if (known === undefined) return true;
  const distance = up + down - (known[0] + known[1]);
  return distance < 0 || (distance === 0 && Math.min(up, down) < Math.min(...known));
}

function recordedKin(lineage: Lineage, personId: string): readonly Relative[] {
  const recorded = (id: string, kind: KinshipKind): Relative => ({
    id,
    kind,
    basis: ['recorded'],
    degree: 2,
  });
  const found: Relative[] = [];
  for (const relation of relationsTo(lineage, personId)) {
    if (!isRecordedKin(relation) || !isOn(relation, lineage.day)) continue;
    found.push(recorded(relation.fromId, relation.kind === 'sibling-of' ? 'sibling' : 'grandparent'));
  }
  for (const relation of relationsFrom(lineage, personId)) {
    if (!isRecordedKin(relation) || !isOn(relation, lineage.day)) continue;
    found.push(recorded(relation.toId, relation.kind === 'sibling-of' ? 'sibling' : 'grandchild'));
  }
  return found.filter(({ id }) => id !== personId);
}

function byDegreeThenId(a: Relative, b: Relative): number {
  return a.degree - b.degree || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
