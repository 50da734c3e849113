/**
 * Finding a programme by its id, and reading its figures for what they are.
 */
import type { Texts } from '../findings/locale.js';
import type { KnownProgrammeId, Programme } from './programme.js';
import type { ProgrammeId } from './programme-ids.js';
import { programmes } from './programmes.js';
import { figureGaps, figureKinds, type PublishedFigure } from './published-figure.js';

/**
 * What is known of a programme. An unknown code gives `undefined`; a literal id always gives a programme.
 *
 * @dutch programma
 * @example
 * programme('thuisbest').kind; // 'programme'
 * programme('no-such-programme' as UnknownCode); // undefined
 */
export function programme(id: KnownProgrammeId): Programme;
export function programme(id: ProgrammeId): Programme | undefined;
export function programme(id: ProgrammeId): Programme | undefined {
  return Object.hasOwn(programmes, id) ? programmes[id as KnownProgrammeId] : undefined;
}

/**
 * How to read a published figure.
 *
 * @dutch leeswijzer bij een cijfer
 */
export interface FigureReading {
  /** What the number means. */
  readonly means: Texts;
  /** What it does not mean, and what the document leaves open. */
  readonly doesNotMean: readonly Texts[];
}

/**
 * What a published figure means and what it does not mean: the words that belong beside it wherever it is shown.
 *
 * The first of `doesNotMean` belongs to the kind of figure, the others name what the document does not say.
 *
 * @dutch betekenis van een gepubliceerd cijfer
 * @example
 * const home = programmes.thuisbest.figures.find(({ id }) => id === 'tb-home') as PublishedFigure;
 * [home.value, home.metric]; // [0.73, 'home-at-exit-share']
 * readingOf(home).doesNotMean[1]?.en; // 'On how many children it rests is not said.'
 */
export function readingOf({ kind, doesNotSay }: PublishedFigure): FigureReading {
  const { means, doesNotMean } = figureKinds[kind];
  return { means, doesNotMean: [doesNotMean, ...doesNotSay.map((gap) => figureGaps[gap])] };
}
