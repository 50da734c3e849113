/**
 * Answers of groups make a table, of which each line can be safe while a block of lines is not: what a hidden answer is
 * can follow from several lines together.
 */
import { bridgesOf, type Edge } from './bridges.js';
import type { Line } from './lines.js';
import type { Member, Protector } from './protectors.js';

/** A line with its members as they are now. */
export interface KnownLine extends Pick<Line, 'counts' | 'family'> {
  readonly members: readonly Member[];
  /** Whether the sum is known: that of groups with their total as one of the members. */
  readonly isTotalKnown: boolean;
}

/**
 * The smallest figure to hide in a line of a small answer that the lines together settle, or else in another line of the
 * metric, where there is no other a 0; `undefined` if none is settled, or nothing is left to hide.
 */
export function settledProtector(
  lines: readonly KnownLine[],
  small: ReadonlySet<number>,
): Protector | undefined {
  const groups = linesBy(lines, 'all');
  const answers = linesBy(lines, 'numerator');
  const totals = new Set(
    lines.flatMap(({ members }) => members.flatMap(({ at, isTotal }) => (isTotal ? [at] : []))),
  );
  const outside = lines.length; // for every line of which the total is not known
  const nodeOf = (line: number | undefined) =>
    line !== undefined && lines[line]?.isTotalKnown ? line : outside;
  const hidden = [...groups.keys()].filter((at) => answers.has(at) && isHiddenIn(lines, groups.get(at), at));
  const edges = hidden.map((at): Edge => [nodeOf(groups.get(at)), nodeOf(answers.get(at))]);
  const bridges = bridgesOf(edges, lines.length + 1);
  for (const [edge, at] of hidden.entries()) {
    if (!small.has(at) || !bridges.has(edge)) continue;
    const own = [groups.get(at), answers.get(at)].flatMap((line) => lines[line ?? outside] ?? []);
    const family = lines.filter((line) => line.family === own[0]?.family);
    const best =
      smallestShown(own, totals, 1) ?? smallestShown(family, totals, 1) ?? smallestShown(family, totals, 0);
    if (best !== undefined) return { at: best.at, protects: ['numerator'] };
  }
  return undefined;
}

/** Totals stay: whoever asks for them alone gets them. */
function smallestShown(
  lines: readonly KnownLine[],
  totals: ReadonlySet<number>,
  least: 0 | 1,
): Member | undefined {
  const numeratorOf = ({ counts }: Member) => counts.get('numerator') ?? 0;
  const [smallest] = lines
    .flatMap(({ members }) => members)
    .filter((member) => !member.isHidden && !totals.has(member.at) && numeratorOf(member) >= least)
    .sort((a, b) => numeratorOf(a) - numeratorOf(b) || a.at - b.at);
  return smallest;
}

/** The line of each figure, of one kind. */
function linesBy(lines: readonly KnownLine[], kind: Line['counts']): ReadonlyMap<number, number> {
  return new Map(
    lines.flatMap(({ counts, members }, line) =>
      counts === kind ? members.map(({ at }) => [at, line] as const) : [],
    ),
  );
}

function isHiddenIn(lines: readonly KnownLine[], line: number | undefined, at: number): boolean {
  const members = line === undefined ? [] : (lines[line]?.members ?? []);
  return members.some((member) => member.at === at && member.isHidden);
}
