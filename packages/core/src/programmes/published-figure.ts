/**
 * Figures that documents publish about programmes: what they say, what they mean and what they do not mean.
 *
 * They are data to compare a computation with, never results. No document here gives the number of children behind a
 * share, and most give no definition: such a figure cannot be computed again, nor compared with one of your own.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Texts } from '../findings/locale.js';
import type { FigureUnit } from './figure-units.js';
import type { OutcomeMetricId } from './outcome-metric-ids.js';
import type { SourceDocumentId } from './source-documents.js';

/**
 * A published figure.
 *
 * @dutch gepubliceerd cijfer
 */
export interface PublishedFigure {
  /** Stable id. */
  readonly id: string;
  /** What kind of number it is; see {@link figureKinds}. */
  readonly kind: FigureKind;
  /** The number, as published. */
  readonly value: number;
  /** What it counts or measures. */
  readonly unit: FigureUnit;
  /** What it stands for, in the words of the document. */
  readonly says: Texts;
  /** The metric that computes this from records; absent where none does. */
  readonly metric?: OutcomeMetricId;
  /** The document says the real number can be higher. */
  readonly isOpenEnded?: boolean;
  /** Year it is about. */
  readonly year?: number;
  /** Day it is about. */
  readonly asOf?: PlainDate;
  /** What one would need to know to use it, and the document does not say. */
  readonly doesNotSay: readonly FigureGap[];
  /** Where it stands; for a derived figure, where its parts stand. */
  readonly source: SourceDocumentId;
}

/**
 * What kind of number a published figure is.
 *
 * @dutch soort cijfer
 */
export type FigureKind = keyof typeof figureKinds;

/**
 * What a document leaves open about a figure.
 *
 * @dutch wat een bron niet zegt
 */
export type FigureGap = keyof typeof figureGaps;

/**
 * The kinds of published figure: what such a number means and what it does not mean.
 *
 * @dutch soorten gepubliceerde cijfers
 * @example
 * figureKinds.target.doesNotMean.en; // 'That it was reached.'
 */
export const figureKinds = {
  result: {
    means: {
      nl: 'Het document noemt dit als uitkomst van de hulp.',
      en: 'The document names this as an outcome of the help.',
    },
    doesNotMean: {
      nl: 'Dat de hulp de oorzaak is, of dat het elders of bij u zo uitkomt.',
      en: 'That the help is the cause, or that it turns out so elsewhere or with you.',
    },
  },
  statistic: {
    means: {
      nl: 'Het document noemt dit als landelijk cijfer uit een officiële telling.',
      en: 'The document names this as a national figure from an official count.',
    },
    doesNotMean: {
      nl: 'Dat een telling met een andere definitie hetzelfde geeft.',
      en: 'That a count with another definition gives the same.',
    },
  },
  count: {
    means: {
      nl: 'Zoveel waren er volgens het document.',
      en: 'So many there were, according to the document.',
    },
    doesNotMean: {
      nl: 'Dat het er vaak of op een andere dag zoveel zijn.',
      en: 'That there are so many often, or on another day.',
    },
  },
  norm: {
    means: { nl: 'Een grens die men zich stelt.', en: 'A limit that one sets oneself.' },
    doesNotMean: {
      nl: 'Dat de wet die grens stelt, of dat zij wordt gehaald.',
      en: 'That the law sets that limit, or that it is kept.',
    },
  },
  target: {
    means: { nl: 'Wat men wilde bereiken.', en: 'What one wanted to reach.' },
    doesNotMean: { nl: 'Dat het bereikt is.', en: 'That it was reached.' },
  },
  design: {
    means: { nl: 'Hoe de hulp bedoeld is.', en: 'How the help is meant to be.' },
    doesNotMean: {
      nl: 'Dat elk kind zoveel kreeg.',
      en: 'That every child got so much.',
    },
  },
  'make-up': {
    means: { nl: 'Hoeveel partijen of plaatsen meedoen.', en: 'How many parties or places take part.' },
    doesNotMean: { nl: 'Iets over kinderen.', en: 'Anything about children.' },
  },
  derived: {
    means: {
      nl: 'Hier uitgerekend uit cijfers van het document; het staat er niet in.',
      en: 'Worked out here from figures of the document; it does not stand in it.',
    },
    doesNotMean: {
      nl: 'Dat de delen over dezelfde kinderen gaan.',
      en: 'That the parts are about the same children.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly means: Texts; readonly doesNotMean: Texts }>>;

/**
 * What documents leave open about their figures, in words.
 *
 * @dutch wat bronnen niet zeggen
 * @example
 * figureGaps['sample-size'].nl; // 'Over hoeveel kinderen het gaat, staat er niet bij.'
 */
export const figureGaps = {
  'sample-size': {
    nl: 'Over hoeveel kinderen het gaat, staat er niet bij.',
    en: 'On how many children it rests is not said.',
  },
  definition: {
    nl: 'Wat precies geteld is, staat er niet bij.',
    en: 'What exactly was counted is not said.',
  },
  moment: {
    nl: 'Wanneer er gemeten is, staat er niet bij.',
    en: 'When it was measured is not said.',
  },
  method: { nl: 'Hoe het vastgesteld is, staat er niet bij.', en: 'How it was established is not said.' },
  period: {
    nl: 'Over welke periode het gaat, staat er niet bij.',
    en: 'Which period it is about is not said.',
  },
  date: { nl: 'Op welke dag dit zo was, staat er niet bij.', en: 'On which day this was so is not said.' },
  'unit-counted': {
    nl: 'Of jongeren of trajecten geteld zijn, staat er niet bij.',
    en: 'Whether young people or trajectories were counted is not said.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
