/** What the readers share: entries, who is who, the rows that were made, and the faults that were met. */
import { type FindingLog, finding, type Locale, type Severity, type TableName } from '@jeugd/core';
import { type Elements, elementsOf, noElements } from './elements.js';
import type { Entry } from './entry.js';
import type { Identities } from './identities.js';
import { readingTexts } from './texts.js';

/** A code of {@link readingTexts}. */
export type ReadingCode = keyof typeof readingTexts;

/** A resource that is being read. */
export interface OpenEntry extends Entry {
  /** Its elements. */
  readonly elements: Elements;
}

/** A resource, to read. Each opening knows only what was read since. */
export function opened(entry: Entry): OpenEntry {
  const path = `/entry/${entry.position}/resource`;
  return { ...entry, elements: elementsOf(entry.resource, path, true) ?? noElements(path) };
}

/** A row of the register in the making. */
export interface Row {
  readonly [field: string]: unknown;
}

/** What the readers share. */
export interface BundleReader extends Identities {
  /** Adds a row. */
  add(table: TableName, row: Row, path: string): void;
  /** Whether the table has a row with the id. */
  has(table: TableName, id: string): boolean;
  /** Reports a fault. */
  report(code: ReadingCode, path: string, severity?: Severity): void;
}

/** Reports into a log, in a language. */
export function reporter(log: FindingLog, locale: Locale): BundleReader['report'] {
  return (code, path, severity = 'warning') =>
    log.add(finding({ code, severity, message: readingTexts[code][locale], location: { path } }));
}
