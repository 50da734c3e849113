/** A place in a file, for the screen only: it holds data and goes into no report and no download. */
export interface LinesAround {
  readonly lines: readonly LineShown[];
  /** Of a table: the line with the names of the columns, when it is not among the lines. */
  readonly header?: LineShown;
}

/** A line, or the part of a long one around the place. */
export interface LineShown {
  readonly number: number;
  readonly text: string;
  /** Whether something was left out before and after. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** The part of the text that the finding is about; absent on other lines. */
  readonly mark?: { readonly start: number; readonly end: number };
}
