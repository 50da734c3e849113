/** Sequences: the care forms a child goes through, one after the other. */
import type { Episode, PlainDate, Register, RegisterIndex } from '@jeugd/core';
import type { CountTable } from '../disclosure/tables/count-table.js';
import { type FlowOptions, flowStudyOf } from './flow-options.js';

/**
 * A stretch of a sequence: one care form, or what was between two episodes.
 *
 * @dutch stap in een zorgloopbaan
 */
export interface SequenceStep {
  /** The care form; of time between episodes the exit that led to it, such as `exit:home`. */
  readonly what: string;
  /** First day. */
  readonly start: PlainDate;
  /** First day no longer; absent while it runs. */
  readonly end?: PlainDate;
}

/**
 * What a child went through.
 *
 * @dutch zorgloopbaan
 */
export interface CareSequence {
  /** The child. */
  readonly personId: string;
  /** In order of time; at least one. */
  readonly steps: readonly SequenceStep[];
}

/**
 * The sequence of care forms of each child that came into care in the window, from the first episode that begins in it
 * to the last day known, also after the window.
 *
 * Stays of one care form that follow each other are one step, so that a move within it does not show; a stay that
 * begins while another runs is where the child is from then on. Between two episodes, and at the end, stands how the
 * child left care. Holds ids of children: for use inside the house.
 *
 * @dutch zorgloopbanen
 * @throws {JeugdError} `metrics/invalid-window`, `metrics/invalid-option`, `core/invalid-date`
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'crisisopvang', start: '2023-01-01', end: '2023-01-10' },
 *   { id: 'p2', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-10', end: '2023-03-01', destination: 'home' },
 *   { id: 'p3', personId: 'c1', careForm: 'gezinshuis', start: '2023-09-01' },
 * ] as const;
 * const [sequence] = careSequences({ about: { version: '1' }, placements }, { asOf: '2024-01-01' });
 * sequence.steps.map(({ what }) => what); // ['crisisopvang', 'pleegzorg', 'exit:home', 'gezinshuis']
 * sequence.steps[2]; // { what: 'exit:home', start: '2023-03-01', end: '2023-09-01' }
 */
export function careSequences(register: Register | RegisterIndex, options: FlowOptions): CareSequence[] {
  const { study, window } = flowStudyOf(register, options);
  const byChild = new Map<string, Episode[]>();
  for (const episode of study.episodes().episodes) {
    const known = byChild.get(episode.personId);
    if (known !== undefined) known.push(episode);
    else if (episode.start >= window.from && episode.start < window.until) {
      byChild.set(episode.personId, [episode]);
    }
  }
  return [...byChild].map(([personId, episodes]) => ({ personId, steps: stepsOf(episodes) }));
}

/**
 * How many children went through each sequence, most frequent first, then in code-unit order. Steps are joined by
 * ` > `; with `steps` only so many of the first are looked at.
 *
 * Long sequences are rare and tell of single children: show {@link publishedSequences}.
 *
 * @dutch aantallen per zorgloopbaan
 * @param options `steps`: how many of the first steps count; all unless told
 * @example
 * const step = { what: 'pleegzorg', start: '2023-01-01' } as const;
 * const home = { what: 'exit:home', start: '2023-03-01' } as const;
 * const { rows, counts } = sequenceCounts([
 *   { personId: 'c1', steps: [step] },
 *   { personId: 'c2', steps: [step, home] },
 *   { personId: 'c3', steps: [step, home] },
 * ]);
 * rows.names; // ['pleegzorg > exit:home', 'pleegzorg']
 * counts; // [[2], [1]]
 */
export function sequenceCounts(
  sequences: Iterable<CareSequence>,
  options: { readonly steps?: number } = {},
): CountTable {
  const counts = new Map<string, number>();
  for (const { steps } of sequences) {
    const name = steps
      .slice(0, options.steps)
      .map(({ what }) => what)
      .join(' > ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    rows: { by: 'sequence', names: inOrder.map(([name]) => name) },
    counts: inOrder.map(([, count]) => [count]),
  };
}

function stepsOf(episodes: readonly Episode[]): SequenceStep[] {
  const begun: { what: string; start: PlainDate }[] = [];
  let last: PlainDate | undefined;
  for (const { placements, end, leftOn, exit } of episodes) {
    for (const { careForm, start } of placements) {
      if (begun.at(-1)?.what !== careForm) begun.push({ what: careForm, start });
    }
    if (end !== undefined && exit !== undefined) begun.push({ what: `exit:${exit}`, start: end });
    last = leftOn;
  }
  return begun.map((step, position) => {
    const end = begun[position + 1]?.start ?? last;
    return end === undefined ? step : { ...step, end };
  });
}
