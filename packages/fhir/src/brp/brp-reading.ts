/** What the readers of an answer share. */
import { type FindingLog, finding, type Locale, type PlainDate, type Relation } from '@jeugd/core';
import type * as z from 'zod/mini';
import type { People } from './people.js';
import { wholeDay } from './people.js';
import { brpSeverities, brpTexts } from './texts.js';

/** A code of {@link brpTexts}. */
export type BrpCode = keyof typeof brpTexts;

/** What the readers share. */
export interface BrpReading {
  /** The people met. */
  readonly people: People;
  /** The day of asking. */
  readonly askedOn: PlainDate;
  /** Relations by who is what to whom: the answer often tells one twice. */
  readonly relations: Map<string, Relation>;
  /** Reports a fault. */
  report(code: BrpCode, path: string): void;
}

/** Reports into a log, in a language. */
export function brpReporter(log: FindingLog, locale: Locale): BrpReading['report'] {
  return (code, path) =>
    log.add(
      finding({ code, severity: brpSeverities[code], message: brpTexts[code][locale], location: { path } }),
    );
}

/** A part that has the form asked for; another is reported. */
export function partIn<Part>(
  reading: BrpReading,
  schema: z.ZodMiniType<Part>,
  value: unknown,
  path: string,
): Part | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  reading.report('fhir/brp-invalid-part', path);
  return undefined;
}

/** The parts of a list that have the form asked for, each with its place. */
export function partsIn<Part>(
  reading: BrpReading,
  schema: z.ZodMiniType<Part>,
  list: readonly unknown[] | undefined,
  path: string,
): readonly { readonly part: Part; readonly path: string }[] {
  return (list ?? []).flatMap((value, at) => {
    const part = partIn(reading, schema, value, `${path}/${at}`);
    return part === undefined ? [] : [{ part, path: `${path}/${at}` }];
  });
}

/** Adds a relation; of one that is told twice the days are kept that either has. */
export function relate(reading: BrpReading, relation: Omit<Relation, 'id'>): void {
  const { fromId, toId, kind } = relation;
  // Partners are partners of each other: one record.
  const ends = kind === 'partner-of' ? [fromId, toId].sort() : [fromId, toId];
  const key = JSON.stringify([...ends, kind]);
  const before = reading.relations.get(key);
  const id = before?.id ?? reading.people.newId('brp-relation');
  reading.relations.set(key, { ...relation, ...before, id });
}

/** The day of a date, with a finding when there is one that is not wholly known. */
export function dayIn(
  reading: BrpReading,
  datum: Parameters<typeof wholeDay>[0],
  path: string,
): PlainDate | undefined {
  const day = wholeDay(datum);
  if (datum !== undefined && day === undefined) reading.report('fhir/brp-rough-date', path);
  return day;
}
