/**
 * Lines: figures that add up to a total that is known, or could be. Whatever of a line is shown can be taken away from
 * its total.
 */
import type { Figure } from '../../figures/figure.js';
import { askedChoices } from './choices.js';

/** The positions of figures that add up, and by which of their counts. */
export interface Line {
  readonly members: readonly number[];
  /** The metric, cohort and window: lines of one family can cross. */
  readonly family: string;
  /** `all`: groups that divide all cases. `numerator`: answers that divide the cases of one group. */
  readonly counts: 'all' | 'numerator';
  /** Of groups: the figure of all of them, where there is one. */
  readonly total: number | undefined;
}

/** The lines among figures: groups of one metric, and its answers for one group, such as the share of each exit. */
export function linesOf(figures: readonly Figure[]): Line[] {
  const totals = together(figures, (figure) => (isTotal(figure) ? kindOf(figure) : undefined));
  const groups = together(figures, (figure) => (isTotal(figure) ? undefined : kindOf(figure)));
  const answers = together(figures, ({ denominator, ...figure }) =>
    denominator === undefined ? undefined : [familyOf(figure), figure.by, denominator],
  );
  const lineOf = (members: readonly number[], line: Pick<Line, 'counts' | 'total'>): Line[] =>
    members.slice(0, 1).flatMap((at) => {
      const first = figures[at];
      return first === undefined ? [] : [{ members, family: familyOf(first), ...line }];
    });
  return [
    ...[...groups].flatMap(([kind, members]) =>
      lineOf(members, { counts: 'all', total: totals.get(kind)?.[0] }),
    ),
    ...[...answers.values()]
      .filter((members) => isDivision(members.flatMap((at) => figures[at] ?? [])))
      .flatMap((members) => lineOf(members, { counts: 'numerator', total: undefined })),
  ];
}

function isTotal({ by }: Figure): boolean {
  return Object.keys(by).length === 0;
}

function familyOf({ metric, version, cohort, window }: Omit<Figure, 'denominator'>): string {
  return JSON.stringify([metric, version, cohort, window]);
}

function kindOf(figure: Figure): readonly unknown[] {
  return [familyOf(figure), askedChoices(figure)];
}

/** The answers count every case once. */
function isDivision(figures: readonly Figure[]): boolean {
  const counted = figures.reduce((sum, { numerator = 0 }) => sum + numerator, 0);
  return figures.length > 1 && counted === figures[0]?.denominator;
}

function together(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => readonly unknown[] | undefined,
): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  figures.forEach((figure, at) => {
    const key = keyOf(figure);
    if (key === undefined) return;
    const text = JSON.stringify(key);
    const members = found.get(text);
    if (members === undefined) found.set(text, [at]);
    else members.push(at);
  });
  return found;
}
