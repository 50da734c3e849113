/**
 * Tables of several groupings on one page, about the same children. Each is safe by itself; what one hides must not
 * follow from another. Where it would, the later table hides all of that figure.
 */
import { differencingCheck, type Figure, type LabelledCount } from '@jeugd/metrics';
import { withoutNumbers } from './without-numbers.js';

/** The figures of the tables, as they may stand beside each other. */
export interface FiguresBeside {
  readonly figures: readonly Figure[];
  /** How many were hidden for it. */
  readonly hidden: number;
}

/** Lays the tables beside the totals and each other; with `minCell` 0 or 1 nothing is hidden. */
export function beside(
  totals: readonly Figure[],
  tables: readonly (readonly Figure[])[],
  minCell: number,
): FiguresBeside {
  const shown: Figure[] = [];
  let hidden = 0;
  for (const [place, table] of tables.entries()) {
    for (const figures of kindsOf(table)) {
      const before = tables
        .slice(0, place)
        .map((other) => other.filter((each) => isSameKind(each, figures[0])));
      const total = totals.filter((each) => isSameKind(each, figures[0]));
      const isSafe =
        minCell <= 1 || [[], ...before].every((other) => areSafe(total, other, figures, minCell));
      shown.push(...(isSafe ? figures : figures.map(withoutNumbers)));
      if (!isSafe) hidden += figures.filter(({ suppressed }) => !suppressed).length;
    }
  }
  return { figures: shown, hidden };
}

/** The figures of each metric and choice. */
function kindsOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const kinds = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = kindKey(figure);
    kinds.set(key, [...(kinds.get(key) ?? []), figure]);
  }
  return [...kinds.values()];
}

function isSameKind(figure: Figure, other: Figure | undefined): boolean {
  return other !== undefined && kindKey(figure) === kindKey(other);
}

function kindKey({ metric, params }: Figure): string {
  return JSON.stringify([metric, params['t'] ?? null]);
}

const countNames = ['n', 'numerator', 'denominator', 'events'] as const;

/** Whether nothing hidden in two tables with one total follows from what they show together. */
function areSafe(
  total: readonly Figure[],
  first: readonly Figure[],
  second: readonly Figure[],
  minCell: number,
): boolean {
  return countNames.every((name) => {
    const one = [...total, ...first].flatMap((figure) => countOf(figure, name));
    const other = [...total, ...second].flatMap((figure) => countOf(figure, name));
    return differencingCheck(one, other, { compared: 'same-children', minCell }).length === 0;
  });
}

function countOf({ by, suppressed, ...counts }: Figure, name: (typeof countNames)[number]): LabelledCount[] {
  const count = counts[name];
  if (suppressed) return [{ by, count: '.' }];
  return count === undefined || count === null ? [] : [{ by, count }];
}
