/** Which figures the page has, in which order, and which of them are told apart by group. */
import type { Texts } from '@jeugd/core';

/**
 * A chapter of the page about outcomes.
 *
 * @dutch hoofdstuk van de uitkomstenpagina
 */
export interface OutcomeChapter {
  /** Its heading. */
  readonly title: Texts;
  /** The ids of its metrics, in order. */
  readonly metrics: readonly string[];
  /**
   * Of these, the metrics that are told apart by group too: those with one answer per case, so that the tables of several
   * groupings can stand beside each other.
   */
  readonly byGroup: readonly string[];
}

/**
 * The groupings by which the page tells figures apart.
 *
 * @dutch indelingen op de uitkomstenpagina
 * @example
 * outcomeGroupings; // ['programme', 'careForm', 'provider', 'year']
 */
export const outcomeGroupings = ['programme', 'careForm', 'provider', 'year'] as const;

/**
 * The chapters of the page: a choice from the catalogue that a municipality or a provider asks for first. A page made of
 * other figures shows those behind them, under a heading of their own.
 *
 * @dutch hoofdstukken van de uitkomstenpagina
 * @example
 * outcomeChapters[0].metrics[0]; // 'time-to-home'
 * outcomeChapters.every(({ metrics, byGroup }) => byGroup.every((id) => metrics.includes(id))); // true
 */
export const outcomeChapters: readonly OutcomeChapter[] = [
  {
    title: { nl: 'Tijd in zorg', en: 'Time in care' },
    metrics: [
      'time-to-home',
      'home-share-at-t',
      'restricted-mean-away',
      'length-of-stay-median',
      'length-of-stay-completed',
    ],
    byGroup: ['time-to-home', 'home-share-at-t', 'restricted-mean-away', 'length-of-stay-median'],
  },
  {
    title: { nl: 'Hoe het eindigt, en daarna', en: 'How it ends, and what comes after' },
    metrics: [
      'home-at-exit-share',
      'exit-destination',
      're-entry',
      'no-relapse-share',
      'premature-ending-share',
    ],
    byGroup: ['home-at-exit-share', 're-entry', 'no-relapse-share'],
  },
  {
    title: { nl: 'Hoe het ging', en: 'How it went' },
    metrics: ['client-rating', 'daytime-activity-share'],
    byGroup: ['client-rating', 'daytime-activity-share'],
  },
  {
    title: { nl: 'Waar kinderen wonen', en: 'Where children stay' },
    metrics: [
      'point-prevalence-not-at-home',
      'residence-share',
      'family-based-share',
      'kinship-share',
      'moves-per-1000-days',
      'three-or-more-placements',
    ],
    byGroup: ['family-based-share', 'kinship-share', 'three-or-more-placements'],
  },
  {
    title: { nl: 'Instroom', en: 'Coming into care' },
    metrics: ['placement-entry-rate', 'crisis-entry-share'],
    byGroup: ['crisis-entry-share'],
  },
  {
    title: { nl: 'Bescherming en gesloten jeugdhulp', en: 'Protection and closed care' },
    metrics: ['protection-stock-and-flow', 'closed-entry-rate', 'authorisation-coverage'],
    byGroup: [],
  },
];
