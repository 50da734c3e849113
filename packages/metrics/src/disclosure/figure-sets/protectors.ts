/** Which figure to hide next, so that the hidden ones of a line do not follow from its total. */

/** A member of a line. */
export interface Member {
  readonly at: number;
  /** Its counts by name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly isHidden: boolean;
  /** The total of the others. It is never hidden for them. */
  readonly isTotal: boolean;
  /** The counts that must stay unknown however large they are, because they protect others. */
  readonly guarded: ReadonlySet<string>;
}

/** A member to hide, and the counts for which it is hidden. */
export interface Protector {
  readonly at: number;
  readonly protects: readonly string[];
}

/**
 * The member to hide beside those that are; `undefined` when there is no need, or no help.
 *
 * There is need while a count is hidden that is small or guarded, and it is the only hidden one, or all hidden ones
 * together are few: their sum is what remains of the total. The member that meets most needs is taken, of equals the
 * smallest.
 */
export function nextProtector(
  members: readonly Member[],
  isFew: (count: number) => boolean,
): Protector | undefined {
  const hidden = members.filter(({ isHidden }) => isHidden);
  const needs = [...new Set(hidden.flatMap(({ counts }) => [...counts.keys()]))].filter((name) =>
    isOpen(name, hidden, isFew),
  );
  const metBy = (member: Member) => needs.filter((name) => !isOpen(name, [...hidden, member], isFew)).length;
  const [best] = members
    .filter(({ isHidden, isTotal }) => !isHidden && !isTotal)
    .map((member) => ({ at: member.at, met: metBy(member), size: sizeOf(member) }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met || a.size - b.size || a.at - b.at);
  return best === undefined ? undefined : { at: best.at, protects: needs };
}

/** The counts that are the size of a group: of all together it is known from other figures. */
export const sizes: readonly string[] = ['children', 'n'];

function isOpen(name: string, hidden: readonly Member[], isFew: (count: number) => boolean): boolean {
  const isAtStake = hidden.some(({ counts, guarded }) => {
    const count = counts.get(name);
    return count !== undefined && (isFew(count) || guarded.has(name));
  });
  if (!isAtStake) return false;
  const counts = hidden.filter(({ isTotal }) => !isTotal).flatMap((member) => member.counts.get(name) ?? []);
  const isTotalHidden = hidden.some(({ isTotal }) => isTotal) && !sizes.includes(name);
  if (isTotalHidden) return counts.length === 0;
  return counts.length < 2 || isFew(counts.reduce((sum, count) => sum + count, 0));
}

function sizeOf({ counts }: Member): number {
  return counts.get('children') ?? counts.get('numerator') ?? 0;
}
