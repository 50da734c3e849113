/** Transitions: from which care form to which children go, and where they come in and out. */
import type { Episode, PlainDate, Register, RegisterIndex } from '@jeugd/core';
import type { CountTable, PublishedTable } from '../disclosure/tables/count-table.js';
import { protectTable } from '../disclosure/tables/protect-table.js';
import type { FigureWindow } from '../figures/figure.js';
import { type FlowOptions, type FlowTableOptions, flowStudyOf } from './flow-options.js';

/**
 * A step of a child: into care, from one stay to the next, or out of care.
 *
 * @dutch overgang
 */
export interface Transition {
  /** The child. */
  readonly personId: string;
  /** Care form of the stay it left; `entry` when it came into care. */
  readonly from: string;
  /** Care form of the stay it came to; `exit:` with the way out, such as `exit:home`, when it left care. */
  readonly to: string;
  /** First day there. */
  readonly date: PlainDate;
}

/**
 * Transitions between care forms, counted.
 *
 * @dutch overgangstabel
 */
export interface TransitionTable {
  /** The days it is about. */
  readonly window: FigureWindow;
  /** How often: rows are where children came from, columns where they went. */
  readonly transitions: CountTable;
  /** How many children, each once per cell: what disclosure control is about. A child may be in several cells. */
  readonly children: CountTable;
  /** What may be shown of `children`, and how much is hidden. */
  readonly published: PublishedTable;
  /** Placements that could not be used. */
  readonly excluded: number;
}

/**
 * The steps that children made in the window, from the first day of it, by child and time.
 *
 * Stays are the placements of episodes in order of their start; a move within one care form is a step too, and so is a
 * change of contract at one place. A short return home within an episode is none. An exit counts once it has lasted, so
 * that exits of the last `lastingNights` days are missing. Holds ids of children: for use inside the house.
 *
 * @dutch overgangen
 * @throws {JeugdError} `metrics/invalid-window`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'crisisopvang', start: '2023-01-01', end: '2023-01-10' },
 *   { id: 'p2', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-10', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const steps = careTransitions({ about: { version: '1' }, placements }, { asOf: '2024-01-01' });
 * steps.map(({ from, to }) => `${from} > ${to}`);
 * // ['entry > crisisopvang', 'crisisopvang > pleegzorg', 'pleegzorg > exit:home']
 */
export function careTransitions(register: Register | RegisterIndex, options: FlowOptions): Transition[] {
  const { study, window } = flowStudyOf(register, options);
  return transitionsIn(study.episodes().episodes, window);
}

/**
 * The transitions of the window as a table; see {@link careTransitions} for what counts as one. Rows and columns are
 * the care forms and exits that occur, in code-unit order, `entry` first and exits last; no transitions give an empty
 * table.
 *
 * Counts of single children are in it; show `published`, in which they are hidden so that they do not follow by
 * subtraction.
 *
 * @dutch overgangstabel
 * @throws {JeugdError} `metrics/invalid-window`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'crisisopvang', start: '2023-01-01', end: '2023-01-10' },
 *   { id: 'p2', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-10', end: '2023-03-01', destination: 'home' },
 * ] as const;
 * const { transitions, published } = transitionTable({ about: { version: '1' }, placements }, { asOf: '2024-01-01' });
 * transitions.rows.names; // ['entry', 'crisisopvang', 'pleegzorg']
 * transitions.columns?.names; // ['crisisopvang', 'pleegzorg', 'exit:home']
 * transitions.counts; // [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
 * published.counts; // [['.', '.', '.'], ['.', '.', '.'], ['.', '.', '.']]
 */
export function transitionTable(
  register: Register | RegisterIndex,
  options: FlowTableOptions,
): TransitionTable {
  const { policy = {}, exits, ...rest } = options;
  const { study, window } = flowStudyOf(register, rest);
  const { episodes, excluded } = study.episodes();
  const all = transitionsIn(episodes, window);
  const steps = exits === undefined ? all : all.map(homeOrNot);
  const onePerCell = new Map(
    steps.map((step) => [JSON.stringify([step.personId, step.from, step.to]), step]),
  );
  const children = countsOf([...onePerCell.values()], steps);
  return {
    window,
    transitions: countsOf(steps, steps),
    children,
    published: protectTable(children, policy),
    excluded: excluded.length,
  };
}

function transitionsIn(episodes: readonly Episode[], { from, until }: FigureWindow): Transition[] {
  return episodes.flatMap(stepsOf).filter(({ date }) => date >= from && date < until);
}

function stepsOf({ personId, start, end, exit, placements }: Episode): Transition[] {
  const [first, ...later] = placements;
  const steps: Transition[] = [{ personId, from: entry, to: first.careForm, date: start }];
  let before = first;
  for (const placement of later) {
    steps.push({ personId, from: before.careForm, to: placement.careForm, date: placement.start });
    before = placement;
  }
  if (end !== undefined && exit !== undefined) {
    steps.push({ personId, from: before.careForm, to: exitPrefix + exit, date: end });
  }
  return steps;
}

const entry = 'entry';
const exitPrefix = 'exit:';

function homeOrNot(step: Transition): Transition {
  const isElsewhere = step.to.startsWith(exitPrefix) && step.to !== `${exitPrefix}home`;
  return isElsewhere ? { ...step, to: `${exitPrefix}not-home` } : step;
}

/** The table of these steps, with a row and a column for all that occur in `all`. */
function countsOf(steps: readonly Transition[], all: readonly Transition[]): CountTable {
  const rows = namesIn(all.map(({ from }) => from));
  const columns = namesIn(all.map(({ to }) => to));
  const counts = rows.map(() => columns.map(() => 0));
  for (const { from, to } of steps) {
    const row = counts[rows.indexOf(from)];
    const column = columns.indexOf(to);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return { rows: { by: 'from', names: rows }, columns: { by: 'to', names: columns }, counts };
}

function namesIn(names: readonly string[]): string[] {
  const place = (name: string) => (name === entry ? 0 : name.startsWith(exitPrefix) ? 2 : 1);
  return [...new Set(names)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
}
