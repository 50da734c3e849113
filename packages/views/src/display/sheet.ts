/** What is shown of a value that is no picture: a table with words around it. Text and HTML are written from the same. */
import type { Locale } from '@jeugd/core';

/** A table with words around it. All of it is text from anywhere: who writes it, escapes it. */
export interface Sheet {
  readonly locale: Locale;
  /** What it is, in a few words. */
  readonly title: string;
  /** Of whom, over which days. */
  readonly subtitle: string;
  readonly columns: readonly SheetColumn[];
  /** Of each row its cells, in the order of the columns; the first names the row. */
  readonly rows: readonly (readonly string[])[];
  /** What to know, a sentence each. */
  readonly notes: readonly string[];
  /** What is one click away in HTML, and left out of text. */
  readonly more?: { readonly title: string; readonly lines: readonly string[] };
}

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  /** Whether it holds numbers, which stand at the right. */
  readonly isNumber: boolean;
}

/** A column of words. */
export function words(title: string): SheetColumn {
  return { title, isNumber: false };
}

/** A column of numbers. */
export function numbers(title: string): SheetColumn {
  return { title, isNumber: true };
}
