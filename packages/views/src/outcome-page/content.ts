/** What a page about outcomes is made of. */
import type { Locale, PlainDate, Register } from '@jeugd/core';
import type { DisclosureReport, Figure } from '@jeugd/metrics';
import type { Report, RuleDescription } from '@jeugd/validators/engine';
import type { Picture } from '../figures/shared/picture.js';

/**
 * How many records of one kind there are.
 *
 * @dutch aantal records van een tabel
 */
export interface TableSize {
  /** The table, as in the register: `placements`. */
  readonly table: string;
  /** What the field calls it, in the language of the page. */
  readonly name: string;
  /** Records that could be used. */
  readonly records: number;
  /** Rows that could not. */
  readonly rejected: number;
}

/**
 * A picture with its drawings.
 *
 * @dutch getekend beeld
 */
export interface DrawnPicture {
  /** What it is of, with its text and its numbers. */
  readonly picture: Picture;
  /** Its SVG for a wide screen and for paper, from `svgOfVegaLite`. */
  readonly wide: string;
  /** Its SVG for a telephone; the wide one unless given. */
  readonly narrow?: string;
}

/**
 * What a page about outcomes is made of. Nothing is computed for it: give it what may be published.
 *
 * @dutch inhoud van de uitkomstenpagina
 */
export interface OutcomePageContent {
  /** What the register says about itself. */
  readonly about: Register['about'];
  /** First day that is not observed. */
  readonly asOf: PlainDate;
  /** The program that made the figures, with its version: `jeugd 1.2.0`. */
  readonly madeBy: string;
  /** What there is of each kind. */
  readonly tables: readonly TableSize[];
  /** How the register was judged; of the findings only how many there are is shown, for they name records. */
  readonly checks: Report;
  /** The figures: of all together (`by` is `{}`) and by group. */
  readonly figures: readonly Figure[];
  /** What was hidden in them; nothing when absent. */
  readonly disclosure?: DisclosureReport;
  /** The pictures, in order. */
  readonly pictures: readonly DrawnPicture[];
}

/**
 * How the page is made.
 *
 * @dutch vorm van de uitkomstenpagina
 */
export interface OutcomePageOptions {
  /** Language; English unless given. Warnings of figures are in the language in which they were made. */
  readonly locale?: Locale;
  /** The rules, for their titles and what to do; a rule that is not among them is named by its id only. */
  readonly rules?: readonly RuleDescription[];
  /** Figures about the quality of the data: `ruleFigures` and `fieldFigures` of `@jeugd/metrics`. */
  readonly quality?: readonly Figure[];
}
