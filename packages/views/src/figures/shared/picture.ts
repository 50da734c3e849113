/** A picture of figures: what it is of, what can be seen in it, the numbers behind it, and how to draw it. */
import type { Locale } from '@jeugd/core';
import type { PictureSpecification } from '../../timeline/picture-specification.js';

/**
 * The numbers behind a picture, written in its language. What is hidden says so; no cell stands for nothing.
 *
 * @dutch tabel bij een beeld
 */
export interface PictureTable {
  /** What stands in each column. */
  readonly columns: readonly string[];
  /** Of each row its cells, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * A picture of figures. Plain JSON; holds counts, shares and names of groups, nothing of one person.
 *
 * @dutch beeld van cijfers
 */
export interface Picture {
  /** The language of its texts. */
  readonly locale: Locale;
  /** What it is a picture of, in a few words. */
  readonly title: string;
  /** What can be seen in it, in sentences, for who cannot see it. */
  readonly text: string;
  /** The numbers behind it. */
  readonly table: PictureTable;
  /** How to draw it: for `svgOfVegaLite` of `@jeugd/views/svg`, or any Vega-Lite 5. */
  readonly specification: PictureSpecification;
}

/**
 * How every picture is made.
 *
 * @dutch keuzes voor een beeld
 */
export interface PictureOptions {
  /** The language of its texts. */
  readonly locale: Locale;
  /** How wide it is drawn, in pixels: 240 or more, 640 unless told. Text keeps its size, so that 320 reads on a phone. */
  readonly width?: number;
  /** What it is a picture of; in general words unless told. */
  readonly title?: string;
}
