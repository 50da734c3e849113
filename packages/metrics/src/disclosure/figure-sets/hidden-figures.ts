/** Which figures of a set are hidden, and why. */
import type { Figure } from '../../figures/figure.js';
import { type DisclosurePolicy, isSmall } from '../policy.js';
import type { CountedFigure } from './counted-figure.js';
import { type Line, linesOf } from './lines.js';
import { type Member, nextProtector, type Protector, sizes } from './protectors.js';
import { sameCountsIn } from './same-counts.js';
import { type KnownLine, settledProtector } from './settled-answers.js';
import { boundPartsIn, withPartCounted } from './stock-and-flow.js';
import { isTelling, tellingCounts } from './telling-counts.js';
import { withTotals } from './with-totals.js';

/** The positions of the figures that are hidden. */
export interface HiddenFigures {
  /** Small themselves, or hidden before. */
  readonly small: ReadonlySet<number>;
  /** Hidden so that those do not follow by subtraction. */
  readonly secondary: ReadonlySet<number>;
  /** Of all of these, the figures of which the size of the group must not be known. */
  readonly unsized: ReadonlySet<number>;
}

type Counts = ReadonlyMap<string, number>;

/** What is hidden in figures with exact counts; a line of which a figure was hidden before is left as it is. */
export function hiddenFigures(given: readonly CountedFigure[], policy: DisclosurePolicy): HiddenFigures {
  const isFew = (count: number) => isSmall(count, policy);
  const exact = given.map(withPartCounted);
  const counted = policy.secondary ? withTotals(exact) : exact;
  const figures = counted.map(({ figure }) => figure);
  const counts = counted.map(({ figure, children }) => tellingCounts(figure, children));
  const small = new Set<number>();
  const unsized = new Set<number>();
  counts.forEach((each, at) => {
    if (figures[at]?.suppressed || isTelling(each, isFew)) small.add(at);
    if (small.has(at) && isFew(each.get('children') ?? 0)) unsized.add(at);
  });
  const secondary = policy.secondary ? protectors(figures, counts, small, isFew) : new Map();
  for (const [at, protects] of secondary) if (sizes.some((name) => protects.has(name))) unsized.add(at);
  const isGiven = (at: number) => at < given.length;
  return {
    small: new Set([...small].filter(isGiven)),
    secondary: new Set([...secondary.keys()].filter((at) => isGiven(at) && !small.has(at))),
    unsized: new Set([...unsized].filter(isGiven)),
  };
}

/** The figures that protect others, some of them small themselves, each with the counts for which it must be hidden. */
function protectors(
  figures: readonly Figure[],
  counts: readonly Counts[],
  small: ReadonlySet<number>,
  isFew: (count: number) => boolean,
): ReadonlyMap<number, ReadonlySet<string>> {
  const isExact = (at: number | undefined) => at === undefined || !figures[at]?.suppressed;
  const lines = linesOf(figures).filter(({ members, total }) => [...members, total].every(isExact));
  const sameCounts = sameCountsIn(figures);
  const boundParts = boundPartsIn(figures);
  const found = new Map<number, Set<string>>();
  const add = (at: number, names: readonly string[]) =>
    found.set(at, new Set([...(found.get(at) ?? []), ...names]));
  const guard = (at: number, names: readonly string[]) => {
    add(at, names);
    for (const other of boundParts(at)) add(other, ['numerator']);
  };
  for (const at of small) guard(at, []);
  const hide = ({ at, protects }: Protector) => {
    guard(at, protects);
    if (!sizes.some((name) => protects.includes(name))) return;
    // The same children under another name would give the size away.
    const own = sizes.map((name) => counts[at]?.get(name) ?? 0);
    for (const other of sameCounts(at, own)) guard(other.at, other.names);
  };
  const memberOf = (at: number, line: Line): Member => ({
    at,
    counts: line.counts === 'all' ? (counts[at] ?? new Map()) : numeratorOf(counts[at]),
    isHidden: small.has(at) || found.has(at),
    isTotal: at === line.total,
    guarded: new Set([...(found.get(at) ?? []), ...(small.has(at) ? ['numerator'] : [])]),
  });
  const membersOf = (line: Line) =>
    [...line.members, ...(line.total === undefined ? [] : [line.total])].map((at) => memberOf(at, line));
  const isSizeKnown = (at: number) => !isFew(counts[at]?.get('n') ?? 0) && !found.get(at)?.has('n');
  const known = (line: Line): KnownLine => ({
    ...line,
    members: membersOf(line),
    isTotalKnown: line.counts === 'all' || line.members.some(isSizeKnown),
  });

  let goesOn = true;
  while (goesOn) {
    goesOn = false;
    for (const line of lines) {
      for (let next = nextProtector(membersOf(line), isFew); next !== undefined; ) {
        hide(next);
        goesOn = true;
        next = nextProtector(membersOf(line), isFew);
      }
    }
    const settled = goesOn ? undefined : settledProtector(lines.map(known), small);
    if (settled === undefined) continue;
    hide(settled);
    goesOn = true;
  }
  return found;
}

function numeratorOf(counts: Counts | undefined): Counts {
  return new Map([['numerator', counts?.get('numerator') ?? 0]]);
}
