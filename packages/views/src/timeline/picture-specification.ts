/** A picture as a specification of Vega-Lite. */

/**
 * A Vega-Lite 5 specification as plain JSON, with the words a picture cannot do without.
 *
 * @dutch beeldspecificatie
 */
export interface PictureSpecification {
  /** Which version of Vega-Lite it is for. */
  readonly $schema: string;
  /** What it is a picture of; also the title of the SVG. */
  readonly title: {
    /** The title; a line break starts a line. */
    readonly text: string;
    /** Lines below it. */
    readonly subtitle?: readonly string[];
    /** How it is set. */
    readonly [property: string]: unknown;
  };
  /** What can be seen in it, as text alternative. */
  readonly description: string;
  /** Everything else that Vega-Lite reads. */
  readonly [property: string]: unknown;
}
